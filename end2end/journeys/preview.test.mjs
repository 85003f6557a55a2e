// An editor sees an edit without doing anything, and what is wrong with it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, desk, site } from '../site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const content = desk();
let served;
let browser;

before(async () => {
  served = await site({ content, preview: true });
  browser = await chromium();
});

after(async () => {
  await browser?.close();
  await served?.stop();
});

const edit = (file, from, to) => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${from} stands in ${file}`);
  writeFileSync(path, text.replace(from, to));
};

test('an edit shows itself on the open page, with what is wrong with it', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 800 });
  await page.goto(`${served.url}/en/guides/pets`);
  edit('guides/pets.md', '## What happens next', '## And then');
  await page.waitForFunction(() => document.querySelector('.preview')?.textContent.includes('guide-shape'), { timeout: 20_000 });
  edit('guides/pets.md', '## And then', '## What happens next');
  await page.waitForFunction(() => document.querySelector('.preview')?.textContent.includes('Nothing was found'), { timeout: 20_000 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390, 'nothing is wider than the screen');
  await page.close();
});

test('a day is chosen on the bar, without a script too, and the bar is for every body', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}/en/campaigns`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document.querySelector('.preview')));
  assert.deepEqual(violations.map(({ id }) => id), []);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.url}/en/campaigns`);
  await page.$eval('#preview-day', (field) => { field.value = '2028-01-01'; });
  await Promise.all([page.waitForNavigation(), page.click('.preview button[value=date]')]);
  assert.equal(await page.$eval('#preview-day', (field) => field.value), '2028-01-01');
  assert.match(await page.$eval('main', (main) => main.textContent), /2026-11-25 to 2027-11-24/, 'those that are over are listed');
  await page.close();
});
