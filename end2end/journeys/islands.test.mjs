// The two islands: the conversation and the directory change in place, and are plain forms before, without and after them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { awake, chromium, firefox, neutralSite, site, webkit } from '../site.mjs';

let neutral, place;
before(async () => { neutral = await neutralSite(); place = await site({ exit: neutral.url, islands: true }); });
after(async () => { place.stop(); await neutral.stop(); });

const browsers = [['chromium', chromium], ['firefox', firefox]];

/** A page of a browser, with what it complains about and the addresses it asks for. */
async function visitor(browser) {
  const page = await browser.newPage();
  const complaints = [];
  const asked = [];
  // WebKit's driver tells nothing of requests and complaints.
  if (!page.on) return { page, complaints, asked };
  page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(place.url)) asked.push(`${request.method()} ${url.slice(place.url.length)}`);
    else if (url.startsWith('http') && !url.startsWith(neutral.url)) complaints.push(`asked ${url}`);
  });
  return { page, complaints, asked };
}

/** Answers the posts of a page in another way: `respond` gets each and may return `false` to let it pass. */
async function intercept(page, respond) {
  await page.setRequestInterception(true);
  page.on('request', (request) => { if (respond(request) === false) request.continue(); });
}

const shown = (page, selector) => page.waitForSelector(selector, { visible: true, timeout: 10_000 });
const state = (page) => page.evaluate(() => ({ url: location.href, entries: history.length, state: history.state, focus: document.activeElement.matches('[data-focus]'), stored: localStorage.length + sessionStorage.length, cookie: document.cookie }));

async function write(page, text) {
  await page.type('#message', text);
  await page.click('#message ~ p button');
}

for (const [name, launch] of [...browsers, ['webkit', webkit]]) {
  test(`${name}: a thread grows in place, is one history entry, and its box is empty each time`, async () => {
    const browser = await launch();
    try {
      const { page, complaints } = await visitor(browser);
      await page.goto(`${place.url}/en/find-help`);
      await awake(page);
      const start = await state(page);
      for (const [line, reply] of [['he shouts at me and keeps my wages', null], ['i live in crewe', 'services'], ['when is childline open', 'fact'], ['whats a marac', 'term'], ['thanks bye', 'close']]) {
        await write(page, line);
        await page.waitForFunction((said) => document.querySelector('.thread')?.textContent.includes(said), { timeout: 10_000 }, line);
        assert.deepEqual(await state(page), { ...start, focus: true }, line);
        assert.equal(await page.$eval('#message', (box) => box.value), '');
        if (reply) assert.equal(await page.$eval('[data-reply]', (said) => said.dataset.reply), reply);
      }
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });
}

for (const [name, launch] of browsers) {
  for (const language of ['en', 'ar']) {
    test(`${name}, ${language}: a whole conversation is one history entry, and the reader is taken along`, async () => {
      const browser = await launch();
      try {
        const { page, complaints, asked } = await visitor(browser);
        await page.goto(`${place.url}/${language}/find-help`);
        await awake(page);
        const start = await state(page);
        for (const choice of ['[name=q-who][value=me]', '[name=q-happening][value=control]', '#place', '[name=q-help][value=talk]']) {
          if (choice === '#place') await page.type(choice, 'Northwich'); else await page.click(choice);
          const question = await page.$eval('.question', (form) => form.dataset.question);
          await page.click('.question .row button');
          await page.waitForFunction((before) => document.querySelector('.question')?.dataset.question !== before, {}, question);
          assert.deepEqual(await state(page), { ...start, focus: true }, choice);
        }
        await page.click('.question [name=answer]');
        await shown(page, '[data-answer]');
        assert.ok(await page.$$eval('[data-service]', (cards) => cards.length) > 0);
        assert.deepEqual(await state(page), { ...start, focus: true });
        assert.equal(await page.$eval('html', (html) => html.dir), language === 'ar' ? 'rtl' : 'ltr');
        assert.deepEqual(asked.filter((request) => request.startsWith('GET') && !request.includes('/pkg/') && !request.includes('icon')), [`GET /${language}/find-help`]);
        assert.deepEqual(complaints, []);
      } finally {
        await browser.close();
      }
    });
  }

  test(`${name}: danger in one's own words shows 999 first and takes the reader there`, async () => {
    const browser = await launch();
    try {
      const { page } = await visitor(browser);
      await page.goto(`${place.url}/en/find-help`);
      await awake(page);
      await write(page, 'he is kicking the door in and he has a knife');
      await shown(page, '.danger');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'danger');
      assert.ok(await page.$('.danger a[href="tel:999"]'));
      await page.click('[name=safe] ~ button');
      await page.waitForFunction(() => !document.querySelector('.danger'));
    } finally {
      await browser.close();
    }
  });

  test(`${name}: text that was not sent is gone on leaving`, async () => {
    const browser = await launch();
    try {
      const { page } = await visitor(browser);
      await page.goto(`${place.url}/en/find-help`);
      await awake(page);
      await page.type('#message', 'unsent');
      const left = await page.evaluate(() => { document.getElementById('exit').click(); return document.getElementById('message').value; });
      assert.equal(left, '');
      await page.waitForFunction((url) => location.href === url, { timeout: 10_000 }, neutral.url);
    } finally {
      await browser.close();
    }
  });

  test(`${name}: without the WASM file everything is a plain form`, async () => {
    const browser = await launch();
    try {
      const { page } = await visitor(browser);
      await intercept(page, (request) => request.url().endsWith('.wasm') ? request.abort() : false);
      await page.goto(`${place.url}/en/find-help`, { waitUntil: 'networkidle0' });
      await Promise.all([page.waitForNavigation(), write(page, 'i need somewhere safe to stay in crewe')]);
      assert.ok(await page.$('[data-answer]'));
      await page.goto(`${place.url}/en/services`);
      await page.type('#place', 'Widnes');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.match(await page.$eval('h1', (h1) => h1.textContent), /Halton/);
    } finally {
      await browser.close();
    }
  });

  test(`${name}: an answer that is a failure is left to the browser`, async () => {
    const browser = await launch();
    try {
      const { page } = await visitor(browser);
      let failed = 0;
      await intercept(page, (request) => {
        if (!request.headers().fragment) return false;
        failed += 1;
        return request.respond({ status: 500, contentType: 'text/html', body: '<h1>broken</h1>' });
      });
      await page.goto(`${place.url}/en/find-help`);
      await awake(page);
      await Promise.all([page.waitForNavigation(), write(page, 'i need somewhere safe to stay in crewe')]);
      assert.equal(failed, 1);
      assert.ok(await page.$('[data-answer]'));
    } finally {
      await browser.close();
    }
  });

  test(`${name}: without a connection the words stay, it is said, and the button works again later`, async () => {
    const browser = await launch();
    try {
      const { page } = await visitor(browser);
      await intercept(page, (request) => request.headers().fragment ? request.abort() : false);
      await page.goto(`${place.url}/en/find-help`);
      await awake(page);
      await write(page, 'he takes my wages');
      await page.waitForFunction(() => document.querySelector('[data-said]').textContent.trim().includes('still here'));
      assert.equal(await page.$eval('#message', (message) => message.value), 'he takes my wages');
      await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
      assert.equal(await page.$eval('[data-answer]', (answer) => answer.dataset.answer), 'home-and-money');
    } finally {
      await browser.close();
    }
  });

  test(`${name}: filters change the list in place, a place is suggested while it is typed, and Back leads to results or to the empty form`, async () => {
    const browser = await launch();
    try {
      const { page, complaints } = await visitor(browser);
      await page.goto(`${place.url}/en/services`);
      await awake(page);
      const start = await state(page);
      await page.type('#place', 'maccl');
      await shown(page, '.suggestions button[value=Macclesfield]');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'place', 'who types goes on typing');
      await page.keyboard.press('Tab');
      await new Promise((later) => setTimeout(later, 800));
      assert.equal(await page.evaluate(() => document.activeElement.value), 'Macclesfield', 'the suggestion keeps the focus');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('h1').textContent.includes('Cheshire East'));
      assert.equal(await page.$eval('#place', (field) => field.value), 'Macclesfield');
      assert.deepEqual(await state(page), { ...start, focus: true });
      await page.select('#kind', 'refuge');
      await page.waitForFunction(() => /^\d+ services? found/.test(document.querySelector('[data-said]').textContent.trim()));
      const services = await page.$$eval('[data-service]', (cards) => cards.map((card) => card.dataset.service));
      assert.ok(services.length > 0);
      assert.equal(page.url(), `${place.url}/en/services`);
      const inPlace = await page.$eval('[data-live=results]', (region) => region.innerText);
      const plain = await (await fetch(`${place.url}/en/services`, { method: 'POST', body: new URLSearchParams({ place: 'Macclesfield', kind: 'refuge' }) })).text();
      const asDrawn = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-live=results] [data-service]').length, plain);
      assert.equal(services.length, asDrawn);
      await Promise.all([page.waitForNavigation(), page.click('[data-service] h3 a')]);
      await page.goBack();
      const back = await page.$eval('[data-live=results]', (region) => region.innerText);
      assert.ok(back === inPlace || back === '', back);
      if (back === '') assert.equal(await page.$eval('#place', (field) => field.value), '');
      assert.equal(page.url(), `${place.url}/en/services`);
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });

  test(`${name}: an answer that comes late does not replace a newer one`, async () => {
    const browser = await launch();
    try {
      const { page } = await visitor(browser);
      let posts = 0;
      await intercept(page, (request) => {
        if (request.headers().fragment && (posts += 1) === 1) {
          setTimeout(() => request.continue().catch(() => {}), 1500);
          return true;
        }
        return false;
      });
      await page.goto(`${place.url}/en/services/halton`);
      await awake(page);
      await page.click('.filter-box summary');
      await page.select('#kind', 'legal');
      await new Promise((later) => setTimeout(later, 500));
      await page.select('#kind', 'idva');
      await page.waitForFunction(() => document.querySelector('[data-said]').textContent.trim() !== '');
      const soon = await page.$eval('[data-live=results]', (region) => region.innerText);
      await new Promise((later) => setTimeout(later, 2000));
      assert.equal(await page.$eval('[data-live=results]', (region) => region.innerText), soon);
    } finally {
      await browser.close();
    }
  });
}

test('on a slow line and a slow phone the page works before its islands do, and nothing moves when they wake', async () => {
  const browser = await chromium();
  try {
    const { page } = await visitor(browser);
    await page.evaluateOnNewDocument(() => {
      window.moved = 0;
      new PerformanceObserver((list) => { for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.moved += shift.value; }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.emulateCPUThrottling(4);
    const client = await page.createCDPSession();
    await client.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 20_000 });
    await page.goto(`${place.url}/en/find-help`, { waitUntil: 'domcontentloaded' });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.islands), undefined);
    await Promise.all([page.waitForNavigation({ timeout: 30_000 }), write(page, 'he reads my messages, warrington')]);
    assert.ok(await page.$('[data-answer]'));
    await awake(page);
    assert.equal(await page.evaluate(() => window.moved), 0);
    await page.goto(`${place.url}/ar/services`);
    await awake(page);
    assert.equal(await page.evaluate(() => window.moved), 0);
  } finally {
    await browser.close();
  }
});

test('who saves data, and pages without an island, load no islands', async () => {
  const browser = await chromium();
  try {
    const { page, asked } = await visitor(browser);
    await page.goto(`${place.url}/en/guides/emergency`, { waitUntil: 'networkidle0' });
    await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(`${place.url}/en/find-help`, { waitUntil: 'networkidle0' });
    assert.deepEqual(asked.filter((request) => request.includes('/pkg/')), []);
  } finally {
    await browser.close();
  }
});

test('no page of any kind puts an error in the console or asks another machine for anything, its islands included', async () => {
  const browser = await chromium();
  try {
    const { page, complaints } = await visitor(browser);
    for (const path of ['', '/services', '/services/halton', '/services/halton/a-safe-place', '/find-help', '/search', '/topics', '/topics/glossary', '/guides/emergency', '/professionals', '/campaigns', '/about/privacy']) {
      for (const language of ['en', 'ar']) {
        await page.goto(`${place.url}/${language}${path}`);
        if (await page.$('leptos-island')) await awake(page);
        assert.deepEqual(complaints, [], `${language}${path}`);
      }
    }
  } finally {
    await browser.close();
  }
});
