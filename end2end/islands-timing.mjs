// How long waking the islands keeps the main thread, on a processor slowed down 4 times. Prints times; run by `make bench`,
// never asserted.
import { awake, chromium, site } from './site.mjs';

const RUNS = 9;
const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const place = await site({ islands: true });
const browser = await chromium();
for (const path of ['/en/find-help', '/en/services', '/en/services/halton']) {
  const longest = [];
  const until = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.emulateCPUThrottling(4);
    await page.evaluateOnNewDocument(() => {
      window.tasks = [];
      // Tasks of 50 ms and more (W3C Long Tasks); shorter ones keep nobody waiting.
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(place.url + path, { waitUntil: 'load' });
    await awake(page);
    const { load, tasks, now } = await page.evaluate(() => ({ load: performance.getEntriesByType('navigation')[0].loadEventEnd, tasks: window.tasks, now: performance.now() }));
    longest.push(Math.max(0, ...tasks.filter((task) => task.startTime >= load).map((task) => task.duration)));
    until.push(now - load);
    await page.close();
  }
  const tasks = middle(longest);
  console.log(`${path}, 4 times slower: awake ${middle(until).toFixed(0)} ms after load, longest task ${tasks === 0 ? 'below 50' : tasks.toFixed(0)} ms`);
}
await browser.close();
await place.stop();
