// What a browser keeps on the disk of words typed into our forms: the whole profile is searched after a visit.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { awake, chromium, firefox, site } from '../site.mjs';

const CANARY = 'kanarek7fjord';
// A browser restores tabs from these files and may keep the words of a sent form in them; the privacy page says so.
const SESSION_FILES = [/^Default\/Sessions\//, /^sessionstore/];

let place, alive;
before(async () => { place = await site(); alive = await site({ islands: true }); });
after(() => { place.stop(); alive.stop(); });

/** Each form that differs from those seen before, with a page it stands on, found by looking at every page of the English site. */
async function everyForm() {
  const xml = await (await fetch(`${place.url}/sitemap.xml`)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname).filter((path) => path.startsWith('/en'));
  const seen = new Map();
  for (const path of paths) {
    const html = await (await fetch(place.url + path)).text();
    for (const [form] of html.matchAll(/<form[\s\S]*?<\/form>/g)) {
      const shape = [...form.matchAll(/(?:action|name)="([^"]*)"/g)].map(([, value]) => value).join(' ');
      const fields = [...form.matchAll(/<(?:textarea|input[^>]*type="(?:text|search)")[^>]*>/g)].map(([field]) => /id="([^"]+)"/.exec(field)[1]);
      if (fields.length > 0 && !seen.has(shape)) seen.set(shape, { path, fields, action: /action="([^"]*)"/.exec(form)[1] });
    }
  }
  return [...seen.values()];
}

/** Types the canary into every text field of a form, and sends it. */
async function fillIn(page, { path, fields, action }) {
  await page.goto(place.url + path);
  // By places on the screen: without JavaScript in the page, Firefox can't be asked to click or focus an element.
  const press = async (selector) => {
    const box = await (await page.$(selector)).boundingBox();
    await page.mouse.click(box.x + 10, box.y + Math.min(20, box.height / 2));
  };
  if (await page.$(`.filter-box #${fields[0]}`)) await press('.filter-box summary');
  if (await page.$(`header #${fields[0]}`)) await press(`header details:has(#${fields[0]}) summary`);
  for (const id of fields) {
    await press(`#${id}`);
    await page.keyboard.type(CANARY);
  }
  // From a box of several lines, Tab goes on to the button; in a box of one line, Enter sends.
  if (fields.at(-1) === 'message') await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  // The form was sent and answered: nothing below would be worth anything otherwise.
  assert.equal(page.url(), place.url + action);
  // A conversation goes on: its second line is carried by the page beside what was said before.
  if (fields.at(-1) === 'message') {
    await press('form.add #message');
    await page.keyboard.type(CANARY);
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.ok((await page.content()).includes(`name="said" value="${CANARY}"`));
  }
}

/** Types the canary into a form of a page with an island, and sends it from there. */
async function sendInPlace(page, path, field) {
  await page.goto(alive.url + path);
  await awake(page);
  await page.type(field, CANARY);
  if (field === '#message') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction((canary, selector) => document.querySelector('main').innerText.includes(canary) || document.querySelector(selector)?.value === canary && document.querySelector('[data-live=results] *'), { timeout: 10_000 }, CANARY, field);
  if (field === '#message') {
    await page.type('form.add #message', `again ${CANARY}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction((canary) => document.querySelector('.thread').textContent.includes(`again ${canary}`), { timeout: 10_000 }, CANARY);
  }
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}

/** The files of a profile that hold the canary, as bytes or in UTF-16. */
function holding(profile) {
  const needles = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le')];
  const found = [];
  for (const path of files(profile)) {
    if (statSync(path).size > 0 && needles.some((needle) => readFileSync(path).includes(needle))) found.push(relative(profile, path));
  }
  return found;
}

/** The files of a browser's cache that hold a page of ours. */
function cachedPages(profile) {
  const cached = [...files(profile)].filter((path) => /cache/i.test(relative(profile, path)));
  const page = Buffer.from(`${new URL(place.url).host}/en`);
  return cached.filter((path) => readFileSync(path).includes(page)).map((path) => relative(profile, path));
}

/** Waits until Firefox has deleted what it discarded; it does so beside other work, and not any more once it is closed. */
async function discarded(profile) {
  const doomed = join(profile, 'cache2', 'doomed');
  for (let tries = 0; tries < 100 && existsSync(doomed) && readdirSync(doomed).length > 0; tries += 1) await sleep(100);
}

for (const javascript of [true, false]) {
  const how = javascript ? 'with' : 'without';
  for (const [name, launch] of [['chromium', chromium], ['firefox', firefox]]) {
    test(`${name} ${how} JavaScript keeps no typed word but in its session files, and no page in its cache`, async () => {
      const profile = mkdtempSync(join(tmpdir(), 'profile-'));
      try {
        const browser = await launch(name === 'firefox' ? { userDataDir: profile, javascript } : { userDataDir: profile });
        const page = await browser.newPage();
        await page.setViewport({ width: 800, height: 6000 });
        if (name === 'chromium') await page.setJavaScriptEnabled(javascript);
        const forms = await everyForm();
        assert.ok(forms.length >= 3, `forms: ${JSON.stringify(forms)}`);
        for (const form of forms) await fillIn(page, form);
        await page.goto(`${place.url}/en/topics`);
        await discarded(profile);
        await browser.close();
        const found = holding(profile);
        console.log(`${name} ${how} JavaScript: words remain in ${found.length === 0 ? 'no file' : found.join(', ')}`);
        assert.deepEqual(found.filter((path) => !SESSION_FILES.some((session) => session.test(path))), []);
        assert.deepEqual(cachedPages(profile), []);
      } finally {
        rmSync(profile, { recursive: true, force: true });
      }
    });
  }
}

for (const [name, launch] of [['chromium', chromium], ['firefox', firefox]]) {
  test(`${name}: words that an island sends are in no file at all`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    try {
      const browser = await launch({ userDataDir: profile });
      const page = await browser.newPage();
      await sendInPlace(page, '/en/find-help', '#message');
      await sendInPlace(page, '/en/services', '#place');
      await page.goto(`${alive.url}/en/topics`);
      await browser.close();
      assert.deepEqual(holding(profile), []);
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
