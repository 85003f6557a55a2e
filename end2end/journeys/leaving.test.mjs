// Leaving at once: by button, by key and without JavaScript; and what Back shows afterwards.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, neutralSite, site, webkit } from '../site.mjs';

let neutral, place;
before(async () => { neutral = await neutralSite(); place = await site({ exit: neutral.url }); });
after(async () => { place.stop(); await neutral.stop(); });

const browsers = { chromium, firefox, webkit };
const languages = ['en', 'pl', 'ar'];

/** Four pages of a language, anywhere in the site, other ones each time; a failure names them. */
async function someRoute(language) {
  const xml = await (await fetch(`${place.url}/sitemap.xml`)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname).filter((path) => path.startsWith(`/${language}/`));
  assert.ok(paths.length > 50, `${paths.length} pages in ${language}`);
  return Array.from({ length: 4 }, () => paths.splice(Math.floor(Math.random() * paths.length), 1)[0]);
}

/** Waits until the page is at the neutral site, and for good. */
async function isAway(page) {
  await page.waitForFunction((url) => location.href === url && document.getElementById('weather'), { timeout: 10_000 }, neutral.url);
  assert.equal(await page.url(), neutral.url);
}

async function visit(page, paths) {
  for (const path of paths) await page.goto(place.url + path, { waitUntil: 'load' });
}

/** Every address in the history that a browser keeps in its profile. */
function history(profile) {
  const chromiums = join(profile, 'Default', 'History');
  const [file, query] = existsSync(chromiums) ? [chromiums, 'select url from urls'] : [join(profile, 'places.sqlite'), 'select url from moz_places where visit_count > 0 and not hidden'];
  const read = 'import json, sqlite3, sys; print(json.dumps([row[0] for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]))';
  return JSON.parse(execFileSync('python3', ['-c', read, file, query], { encoding: 'utf8' }));
}

/** Goes back without minding that the page left again while it arrived. */
async function back(page) {
  await page.evaluate(() => history.back()).catch(() => {});
  await new Promise((later) => setTimeout(later, 700));
}

for (const [name, launch] of Object.entries(browsers)) {
  for (const language of languages) {
    test(`${name}, ${language}: the button leads away, Back stays away, and the history holds the pages seen and no more`, async (context) => {
      const profile = mkdtempSync(join(tmpdir(), 'history-'));
      const paths = await someRoute(language);
      context.diagnostic(paths.join(' '));
      try {
        const browser = await launch({ userDataDir: profile });
        const page = await browser.newPage();
        await visit(page, paths);
        await page.click('#exit');
        await isAway(page);
        for (let times = 0; times < 3; times += 1) {
          await back(page);
          await isAway(page);
        }
        await browser.close();
        // MiniBrowser keeps no history on disk when it is driven.
        if (name === 'webkit') return;
        const ours = history(profile).filter((url) => url.startsWith(place.url)).map((url) => url.slice(place.url.length));
        assert.deepEqual(ours.sort(), [...paths].sort());
      } finally {
        rmSync(profile, { recursive: true, force: true });
      }
    });
  }

  test(`${name}: coming back on purpose works`, async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await visit(page, await someRoute('en'));
      await page.click('#exit');
      await isAway(page);
      await page.goto(`${place.url}/en/topics`);
      assert.equal(await page.$eval('h1', (h1) => h1.textContent), 'Guides');
      assert.equal(await page.$eval('html', (html) => html.hidden), false);
    } finally {
      await browser.close();
    }
  });

  for (const [path, selector] of [['/en/find-help', 'input[type=radio]'], ['/en/services', 'select'], ['/en/services', 'input[type=checkbox]']]) {
    test(`${name}: Shift three times leads away from ${selector}, which takes no letters`, async () => {
      const browser = await launch();
      try {
        const page = await browser.newPage();
        await visit(page, [path]);
        await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => { folded.open = true; }));
        await page.focus(selector);
        assert.equal(await page.evaluate((chosen) => document.activeElement.matches(chosen), selector), true);
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
        await isAway(page);
      } finally {
        await browser.close();
      }
    });
  }

  test(`${name}: Shift three times leads away, but not while typing`, async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await visit(page, ['/en']);
      await page.focus('#place');
      for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift');
      await new Promise((later) => setTimeout(later, 300));
      assert.equal(await page.url(), `${place.url}/en`);
      await page.focus('#main');
      for (const key of ['Shift', 'a', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
      await new Promise((later) => setTimeout(later, 300));
      assert.equal(await page.url(), `${place.url}/en`, 'Shift as a modifier is no exit');
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      await isAway(page);
    } finally {
      await browser.close();
    }
  });
}

test('the page is blank and nameless in the frame of the click', async () => {
  const browser = await chromium();
  try {
    const page = await browser.newPage();
    await visit(page, ['/en/find-help']);
    await page.type('#message', 'canary');
    await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
    await page.type('form.add #message', 'canary');
    const left = await page.evaluate(() => {
      const carried = document.querySelectorAll('[name=said]').length;
      // The address is not followed, so that the page can be asked what it became.
      document.getElementById('exit').click();
      const fields = [...document.querySelectorAll('input, textarea')].filter((field) => field.value.includes('canary')).length;
      return { carried: carried > 0, hidden: document.documentElement.hidden, title: document.title, fields, flag: sessionStorage.left };
    });
    assert.deepEqual(left, { carried: true, hidden: true, title: '\u200b', fields: 0, flag: '1' });
  } finally {
    await browser.close();
  }
});

for (const [name, launch] of [['chromium', () => chromium()], ['firefox', () => firefox({ javascript: false })]]) {
  test(`${name}: the link works without JavaScript`, async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      if (name === 'chromium') await page.setJavaScriptEnabled(false);
      await page.goto(`${place.url}/en/services`);
      // By its place on the screen: without JavaScript in the page, Firefox can't be asked to scroll to an element.
      const box = await (await page.$('#exit')).boundingBox();
      await Promise.all([page.waitForNavigation(), page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)]);
      assert.equal(await page.url(), neutral.url);
    } finally {
      await browser.close();
    }
  });
}
