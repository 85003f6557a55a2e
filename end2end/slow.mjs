// How long it takes on one bar of signal, scripts off, from the address to a local number: node slow.mjs
import { chromium, site } from './site.mjs';

// 50 kbit/s, and 800 ms for each way there and back.
const SLOW = { offline: false, latency: 800, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };

const { url, stop } = await site();
const browser = await chromium();
for (const language of ['en', 'pl', 'ar']) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.setJavaScriptEnabled(false);
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW);
  const begun = performance.now();
  await page.goto(`${url}/${language}`);
  const first = performance.now();
  await Promise.all([page.waitForNavigation(), page.click(`main a[href="/${language}/services/halton"]`)]);
  await page.waitForSelector('main a[href="tel:+441606366336"]');
  const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
  console.log(`${language}: the first page after ${seconds(begun, first)} s, the local number after ${seconds(begun, performance.now())} s of 30`);
}
await browser.close();
await stop();
