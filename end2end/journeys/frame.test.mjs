// The frame around every page: what it takes of a phone's screen, and what unfolds in it without a script.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { chromium, offered, site } from '../site.mjs';

const LANGUAGES = offered();

let browser, place;
before(async () => { place = await site(); browser = await chromium(); });
after(async () => { await browser.close(); place.stop(); });

/** A phone, or another width, with or without scripts. */
async function open(path, { width = 390, height = 844, script = true } = {}) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height });
  await page.goto(place.url + path);
  return page;
}

const box = (page, selector) => page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());

for (const language of LANGUAGES) {
  test(`${language}: bar and danger take at most ${language === 'en' ? 112 : 144} px of a phone before the page begins`, async () => {
    const page = await open(`/${language}`);
    const { bottom } = await box(page, '#emergency');
    assert.ok(bottom <= (language === 'en' ? 112 : 144), `${bottom} px`);
    await page.close();
  });

  test(`${language}: danger, menu and languages unfold without a script, and the exit does not move`, async () => {
    for (const width of [390, 320, 1280]) {
      const page = await open(`/${language}/guides/your-phone`, { width, script: false });
      const exit = await box(page, '#exit');
      assert.equal(await page.$eval('#emergency details', (danger) => danger.open), false);
      for (const [summary, seen] of [['#emergency summary', '#emergency a[href="tel:+448082000247"]'], ['header details:nth-of-type(1) summary', '.languages a'], ['header details:nth-of-type(2) summary', 'header input[type=search]']]) {
        await page.click(summary);
        const shown = await box(page, seen);
        assert.ok(shown.height > 0 && shown.left >= 0 && shown.right <= width, `${width}: ${seen} ${JSON.stringify(shown)}`);
        assert.deepEqual(await box(page, '#exit'), exit, `${width}: ${summary}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${width}: ${summary}`);
      }
      await page.close();
    }
  });
}

test('the line for danger tells every way and stands open where somebody came for help', async () => {
  const page = await open('/en');
  const said = await page.$eval('#emergency', (danger) => danger.textContent.replace(/\s+/g, ' '));
  for (const way of ['Call 999', 'Stay on the line, press 55 when asked', 'Text 999, if your phone is signed up', '999 BSL', '18000', '0808 2000 247']) assert.ok(said.includes(way), `${way} in ${said}`);
  for (const [path, expected] of [['/en', false], ['/en/topics', false], ['/en/find-help', true], ['/en/services/halton', true], ['/en/services/halton/a-safe-place', true], ['/en/guides/emergency', true]]) {
    await page.goto(place.url + path);
    assert.equal(await page.$eval('#emergency details', (danger) => danger.open), expected, path);
  }
  assert.match(await page.goto(`${place.url}/en/services/halton`).then(() => page.$eval('#emergency', (danger) => danger.textContent)), /Halton: .*01606 366336/s, 'the local number');
  await page.close();
});

test('where the bar comes in pieces on a slow line, nothing of it moves', async () => {
  const html = await (await fetch(`${place.url}/en/find-help`)).text();
  const ends = ['<details', '<nav', '</nav>', '<details', '<nav', '</nav>', 'id="exit"'].reduce((ends, tag) => [...ends, html.indexOf(tag, ends.at(-1) + 1)], [html.indexOf('class="name"')]);
  assert.ok(ends.every((end, at) => end > (ends[at - 1] ?? 0)), `${ends}`);
  const slow = createServer(async (request, response) => {
    if (request.url !== '/') return response.writeHead(302, { location: place.url + request.url }).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    for (const [at, end] of [...ends, html.length].entries()) {
      response.write(html.slice(ends[at - 1] ?? 0, end));
      await new Promise((later) => setTimeout(later, 150));
    }
    response.end();
  });
  await new Promise((listening) => slow.listen(0, '127.0.0.1', listening));
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 390, height: 844 });
    await page.evaluateOnNewDocument(() => {
      window.moved = [];
      new PerformanceObserver((list) => { for (const shift of list.getEntries()) for (const { node } of shift.sources) if (node?.parentElement?.closest('header')) window.moved.push(`${node.nodeName} ${node.textContent}`); }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`http://127.0.0.1:${slow.address().port}/`, { waitUntil: 'load' });
    assert.deepEqual(await page.evaluate(() => window.moved), []);
  } finally {
    await page.close();
    slow.close();
  }
});

test('twenty languages fit, each in its own name', async () => {
  for (const [width, height] of [[390, 844], [320, 568], [1280, 800]]) {
    const page = await open('/en', { width, height });
    await page.evaluate(() => {
      const list = document.querySelector('.languages');
      const names = ['Română', 'ਪੰਜਾਬੀ', 'اردو', 'বাংলা', '中文', 'Português', 'Українська', 'Русский', 'فارسی', 'کوردیی ناوەندی', 'Español', 'Français', 'Türkçe', 'Lietuvių', 'Shqip', 'Magyar', 'Gujarati'];
      for (const name of names) list.append(Object.assign(document.createElement('li'), { innerHTML: `<a href="/en">${name}</a>` }));
    });
    await page.click('header details:nth-of-type(1) summary');
    const { bottom, right, left } = await box(page, '.languages a');
    const menu = await box(page, 'header details[open] nav');
    assert.ok(menu.bottom <= height && bottom <= height && left >= 0 && right <= width, JSON.stringify(menu));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    // The last of them is reached by the keyboard, within the menu.
    await page.$eval('.languages li:last-child a', (last) => last.focus());
    const last = await box(page, '.languages li:last-child a');
    assert.ok(last.top >= 0 && last.bottom <= menu.bottom + 1, JSON.stringify(last));
    await page.close();
  }
});

test('what has the focus is not under an open menu', async () => {
  const page = await open('/en/services/halton', { width: 390, height: 844 });
  await page.click('header details:nth-of-type(2) summary');
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focus = document.activeElement;
      const menu = document.querySelector('header details[open] nav').getBoundingClientRect();
      const box = focus.getBoundingClientRect();
      return { covered: !focus.closest('header, .skip') && box.bottom <= menu.bottom && box.top >= menu.top, what: focus.outerHTML.slice(0, 90) };
    });
    assert.ok(!seen.covered, seen.what);
  }
  await page.close();
});

const ROLES = ['link', 'button', 'heading', 'banner', 'complementary', 'navigation', 'main', 'contentinfo', 'textbox', 'searchbox'];

/** Roles and names of what a screen reader comes to, in its order. What unfolds is called a disclosure. */
async function told(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const walk = (node) => {
    const role = node.role?.value.startsWith('DisclosureTriangle') ? 'disclosure' : node.role?.value;
    if (!node.ignored && (role === 'disclosure' || ROLES.includes(role))) list.push(`${role}: ${node.name?.value ?? ''}`);
    for (const child of node.childIds ?? []) if (byId.has(child)) walk(byId.get(child));
  };
  walk(nodes[0]);
  return list;
}

test('a screen reader is told the frame in its order, then the page', async () => {
  const page = await open('/en', { width: 1280, height: 800 });
  const tree = await told(page);
  const order = ['banner: ', 'link: Leave this site', 'link: Skip to main content', 'link: Waymark', 'disclosure: Languages English', 'disclosure: Menu', 'link: Leave this site', 'complementary: Emergency help', 'link: Call 999', 'main: ', 'heading: You deserve to be safe.', 'textbox: Town, village or postcode', 'button: Show help', 'link: Halton', 'heading: What brings you here?', 'heading: Talk to someone', 'link: Call 0808 2000 247', 'contentinfo: '];
  let from = 0;
  for (const expected of order) {
    const found = tree.findIndex((node, at) => at >= from && node.startsWith(expected));
    assert.ok(found >= 0, `${expected} after ${from} in ${tree.slice(0, 60).join(' | ')}`);
    from = found + 1;
  }
  assert.ok(tree.some((node) => /^disclosure: Can’t speak on a mobile\? Stay on the line, press 55 when asked/.test(node)), tree.join(' | '));
  await page.close();
});

test('a screen reader is told an answer as a first step', async () => {
  const page = await open('/en/find-help', { width: 390 });
  await page.type('#message', 'my husband hits me, widnes');
  await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
  const tree = await told(page);
  const main = tree.slice(tree.indexOf('main: '));
  const first = main.findIndex((node) => node.startsWith('link: Call'));
  assert.ok(first > 0 && first < 8, main.slice(0, 12).join(' | '));
  assert.ok(main[first - 1].startsWith('link: '), 'the name of the service comes before its number');
  await page.close();
});
