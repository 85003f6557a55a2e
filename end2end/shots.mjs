// Pictures of the main pages, to be looked at: node shots.mjs [folder]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, site } from './site.mjs';

const folder = process.argv[2] ?? 'shots';
mkdirSync(folder, { recursive: true });
const paths = (process.argv[3] ?? ',/services,/services/halton,/services/halton/a-safe-place,/service/national-helpline,/guides/emergency').split(',');
const { url, stop } = await site();
const browser = await chromium();
try {
  for (const language of ['en', 'pl', 'ar']) {
    for (const width of [360, 1280]) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: width === 360 ? 740 : 900 });
      for (const path of paths) {
        await page.goto(`${url}/${language}${path}`);
        const name = `${language}-${width}${path.replaceAll('/', '-')}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: true });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  stop();
}
