// How long leaving takes with an empty browser cache and with one of 15,000 entries. Prints times and their ratio; run by
// `make bench`, never asserted.
import { createServer } from 'node:http';
import { chromium, firefox, neutralSite, site } from './site.mjs';

const ENTRIES = 15_000;
const RUNS = 5;

/** A site whose one page fills the browser's cache. */
async function filler() {
  const body = 'x'.repeat(4000);
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'public, max-age=86400');
    response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/plain');
    response.end(request.url === '/' ? '<!DOCTYPE html><title>Filler</title>' : body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => { server.closeAllConnections(); server.close(); } };
}

async function fill(page, url, entries) {
  await page.goto(url);
  for (let from = 0; from < entries; from += 500) {
    await page.evaluate(async (first) => {
      await Promise.all(Array.from({ length: 500 }, (_, index) => fetch(`/${first + index}`).then((answer) => answer.text())));
    }, from);
  }
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds from the click to a blank page, and to the loaded neutral page; medians. */
async function leave(page, url, neutral) {
  const blank = [];
  const away = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(`${url}/en/services/halton`, { waitUntil: 'load' });
    const arrived = page.waitForFunction((to) => location.href === to && document.readyState === 'complete', { polling: 5 }, neutral);
    const start = performance.now();
    // The page hides itself while the click is handled, before the browser can draw another frame.
    blank.push(await page.evaluate(() => {
      const clicked = performance.now();
      document.getElementById('exit').click();
      return document.documentElement.hidden ? performance.now() - clicked : Number.NaN;
    }));
    await arrived;
    away.push(performance.now() - start);
  }
  return { blank: middle(blank), away: middle(away) };
}

const neutral = await neutralSite();
const place = await site({ exit: neutral.url });
const other = await filler();
for (const [name, launch] of [['Chromium', chromium], ['Firefox', firefox]]) {
  const browser = await launch();
  const page = await browser.newPage();
  const empty = await leave(page, place.url, neutral.url);
  await fill(page, other.url, ENTRIES);
  const full = await leave(page, place.url, neutral.url);
  const line = (times) => `blank ${times.blank.toFixed(1)} ms, neutral page ${times.away.toFixed(0)} ms`;
  console.log(`${name}: cache empty: ${line(empty)}; with ${ENTRIES} entries: ${line(full)}; ratio ${(full.away / empty.away).toFixed(2)}`);
  await browser.close();
}
other.stop();
place.stop();
await neutral.stop();
