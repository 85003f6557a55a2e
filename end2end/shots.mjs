// Pictures of the running site: node shots.mjs [folder] [paths]. Without a folder, those in the README.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, offered, site } from './site.mjs';

const [folder, paths] = process.argv.slice(2);
const { url, stop } = await site();
const browser = await chromium({ defaultViewport: null });

/** One picture. */
async function picture(file, path, { width, height, scheme = 'light', message, whole = false }) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height });
  await page.goto(url + path);
  if (message) {
    await page.type('#message', message);
    await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
  }
  await page.screenshot({ path: file, fullPage: whole, type: 'webp', quality: 80 });
  await page.close();
}

try {
  if (folder) {
    mkdirSync(folder, { recursive: true });
    const all = (paths ?? ',/find-help,/services/halton,/services/halton/a-safe-place,/service/national-helpline,/guides/your-phone,/guides/your-phone-easy-read,/topics,/professionals,/campaigns/what-counts,/nothing-here').split(',');
    for (const language of offered()) {
      for (const scheme of ['light', 'dark']) {
        for (const [width, height] of [[390, 844], [1280, 900]]) {
          for (const path of all) {
            const name = `${language}-${scheme}-${width}${path.replaceAll('/', '-') || '-home'}.webp`;
            await picture(join(folder, name), `/${language}${path}`, { width, height, scheme, whole: true });
          }
        }
      }
    }
  } else {
    const pictures = join(dirname(fileURLToPath(import.meta.url)), '../docs/pictures');
    mkdirSync(pictures, { recursive: true });
    await picture(join(pictures, 'phone.webp'), '/en', { width: 390, height: 844 });
    await picture(join(pictures, 'answer.webp'), '/en/find-help', { width: 390, height: 844, message: 'my husband hit me last night, we live in widnes' });
    await picture(join(pictures, 'right-to-left.webp'), '/ar', { width: 390, height: 844 });
    await picture(join(pictures, 'dark.webp'), '/en/services/halton', { width: 390, height: 844, scheme: 'dark' });
    await picture(join(pictures, 'wide.webp'), '/en', { width: 1280, height: 800 });
  }
} finally {
  await browser.close();
  await stop();
}
