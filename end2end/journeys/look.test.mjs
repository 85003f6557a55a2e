// What can be measured of the look: where the first contact stands, how far numbers are, sizes, lengths, colours, paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { firstContacts, SAID } from '../first-contact.mjs';
import { chromium, site } from '../site.mjs';

const PATHS = ['', '/services', '/search', '/find-help', '/services/halton', '/services/warrington/one-stop-shop', '/service/national-helpline', '/guides/emergency', '/guides/your-phone', '/topics', '/topics/glossary', '/guides/your-phone-easy-read', '/professionals', '/professionals/pathway-halton', '/campaigns', '/campaigns/what-counts', '/about/accessibility', '/nothing-here'];

let browser, place;
before(async () => { place = await site(); browser = await chromium(); });
after(async () => { await browser.close(); place.stop(); });

test('ten messages in three languages: a way to reach somebody is on the first screen of a phone', async () => {
  for (const [language, ends] of Object.entries(await firstContacts(browser, place.url))) {
    ends.forEach((end, at) => assert.ok(end !== null && end <= 844, `${language}, ${SAID[at][1][language]}: ${end} px`));
  }
});

// Whom each should reach, and the first tap that leads there: none where the number is on the first page.
const AUDIENCES = [
  ['a woman who is hurt', null, '0808 2000 247'],
  ['a man who is hurt', null, '0808 801 0327'],
  ['somebody LGBT+', null, '0800 999 5428'],
  ['a child', null, '0800 1111'],
  ['somebody who hurts another', null, '0808 802 4040'],
  ['a friend', '/guides/helping-someone', '0808 2000 247'],
  ['somebody in Halton', '/services/halton', '01606 366336'],
  ['a professional in Cheshire East', '/professionals', null],
];

test('from the first page to the right number it takes two taps at most', async () => {
  const page = await browser.newPage();
  for (const [who, tap, number] of AUDIENCES) {
    await page.goto(`${place.url}/en`);
    if (tap) {
      assert.ok(await page.$(`main a[href="/en${tap}"]`), `${who}: ${tap} is on the first page`);
      await page.goto(`${place.url}/en${tap}`);
    }
    const numbers = await page.$$eval('main a.call', (calls) => calls.map((call) => call.textContent));
    if (number) assert.ok(numbers.some((text) => text.includes(number)), `${who}: ${number} after ${tap}`);
    else assert.ok(await page.$('main a[href="/en/professionals/pathway-cheshire-east"]'), who);
  }
  await page.close();
});

test('whatever is pressed is 44 px high, but for links within sentences', async () => {
  const page = await browser.newPage();
  for (const width of [390, 1280]) {
    await page.setViewport({ width, height: 844 });
    for (const path of PATHS) {
      await page.goto(`${place.url}/en${path}`);
      const small = await page.$$eval('header a, header summary, #emergency > .call, #emergency summary, main .call, main button, main .button, .chips a, .tile, .links a, main summary, footer a, select, input:not([type=hidden]):not([type=checkbox]):not([type=radio])', (all) => all.filter((element) => {
        const { height } = element.getBoundingClientRect();
        const inSentence = element.closest('.prose, .skip, .thread, .first, #emergency li');
        return element.checkVisibility() && !inSentence && height > 0 && height < 35.9;
      }).map((element) => element.outerHTML.slice(0, 90)));
      assert.deepEqual(small, [], `${width} ${path}`);
      const low = await page.$$eval('#exit, #emergency > .call, .lines .call, .line .call, .chips a, .tile, main button, .button, header summary', (all) => all.filter((element) => element.checkVisibility() && !element.closest('.thread') && element.getBoundingClientRect().height > 0 && element.getBoundingClientRect().height < 43.9).map((element) => element.outerHTML.slice(0, 90)));
      assert.deepEqual(low, [], `${width} ${path}`);
    }
  }
  await page.close();
});

test('a line of text has at most 70 letters', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  for (const path of ['/guides/your-phone', '/about/privacy', '/services/halton', '/professionals/who-refers-how']) {
    await page.goto(`${place.url}/en${path}`);
    const long = await page.$$eval('main p, main li', (all) => all.flatMap((element) => {
      if (element.children.length > 3 || element.textContent.length < 150 || !element.checkVisibility()) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Set([...range.getClientRects()].filter((box) => box.height > 8).map((box) => Math.round(box.bottom / 12)));
      const letters = element.textContent.trim().length / Math.max(1, lines.size);
      return letters > 70 ? [`${Math.round(letters)}: ${element.textContent.slice(0, 60)}`] : [];
    }));
    assert.deepEqual(long, [], path);
  }
  await page.close();
});

test('with wider spaces nothing is cut off or covered (WCAG 1.4.12)', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  for (const language of ['en', 'pl', 'ar']) {
    for (const path of PATHS) {
      await page.goto(`${place.url}/${language}${path}`);
      await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }' }).catch(() => page.evaluate(() => {
        // The page lets nobody add a style: its elements are set one by one.
        for (const element of document.querySelectorAll('body *')) Object.assign(element.style, { lineHeight: '1.5', letterSpacing: '.12em', wordSpacing: '.16em' });
      }));
      const cut = await page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll('header *, #emergency *, main *')].filter((element) => element.checkVisibility() && getComputedStyle(element).overflow === 'hidden' && !element.closest('.unseen, .poster, .band, .said, svg') && element.scrollHeight > element.clientHeight + 2).map((element) => element.outerHTML.slice(0, 80))]);
      assert.deepEqual(cut, [390], `${language}${path}`);
    }
  }
  await page.close();
});

test('in colours of the visitor’s own, what is pressed and what warns has an edge', async () => {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  for (const path of ['', '/services/halton', '/guides/emergency', '/find-help', '/campaigns/what-counts']) {
    await page.goto(`${place.url}/en${path}`);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const bare = await page.$$eval('#exit, #emergency, #emergency > .call, button, .button, .card, .tile, .panel, .first, .poster, .lines .call', (all) => all.filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).borderBlockStartWidth) < 1).map((element) => element.outerHTML.slice(0, 90)));
    assert.deepEqual(bare, [], path);
  }
  await page.close();
});

test('each kind of page fits a sheet of paper', async () => {
  const page = await browser.newPage();
  // A4 with the margins of a browser, in px of CSS.
  await page.setViewport({ width: 718, height: 1000 });
  await page.emulateMediaType('print');
  for (const language of ['en', 'ar']) {
    for (const path of PATHS) {
      await page.goto(`${place.url}/${language}${path}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 718, `${language}${path}`);
    }
  }
  await page.close();
});

test('scripts that need room have it', async () => {
  const page = await browser.newPage();
  await page.goto(`${place.url}/en`);
  const heights = await page.evaluate(() => Object.fromEntries(['en', 'ar', 'ur', 'bn', 'zh'].map((lang) => {
    const text = Object.assign(document.createElement('p'), { lang, textContent: 'x' });
    document.querySelector('main').append(text);
    const style = getComputedStyle(text);
    return [lang, parseFloat(style.lineHeight) / parseFloat(style.fontSize)];
  })));
  assert.ok(heights.ur >= 2.1 && heights.zh >= 1.7 && heights.bn >= 1.65 && heights.ar >= 1.6 && heights.en <= 1.55, JSON.stringify(heights));
  await page.close();
});
