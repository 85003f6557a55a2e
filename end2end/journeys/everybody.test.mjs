// For every body: axe, keyboard, 320 px, right to left, light and dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium, site } from '../site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = ['', '/services', '/search', '/find-help', '/services/halton', '/services/warrington/one-stop-shop', '/service/national-helpline', '/guides/emergency', '/topics', '/topics/glossary', '/guides/your-phone-easy-read', '/guides/court-orders', '/professionals', '/professionals/pathway-halton', '/campaigns', '/campaigns/friends-and-family', '/about/privacy', '/about/accessibility', '/nothing-here'];

let browser, place;
before(async () => { place = await site(); browser = await chromium(); });
after(async () => { await browser.close(); place.stop(); });

async function faults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target).join(' ')}`);
}

for (const language of ['en', 'pl', 'ar']) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in ${language}, ${scheme}`, async () => {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: scheme === 'light' ? 1280 : 360, height: 800 });
      for (const path of paths) {
        await page.goto(`${place.url}/${language}${path}`);
        assert.deepEqual(await faults(page), [], path);
      }
      await page.close();
    });
  }

  test(`nothing is cut off at 320 px in ${language}`, async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 568 });
    for (const path of paths) {
      await page.goto(`${place.url}/${language}${path}`);
      // The mark of a campaign is cut by its edge on purpose.
      const wide = await page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *')].filter((element) => !element.closest('.poster > .mark')).filter((element) => { const box = element.getBoundingClientRect(); return box.right > 321 || box.left < -1; }).map((element) => element.outerHTML.slice(0, 80))]);
      assert.deepEqual(wide, [320], path);
    }
    await page.close();
  });
}

test('axe finds nothing on any page in English', async () => {
  const listed = await (await fetch(`${place.url}/sitemap.xml`)).text();
  const all = [...listed.matchAll(/<loc>[^<]*?(\/en[^<]*)<\/loc>/g)].map(([, path]) => path);
  assert.ok(all.length > 200, `${all.length} pages`);
  const found = [];
  // Two at a time, on two processors.
  await Promise.all([0, 1].map(async (half) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    for (const path of all.filter((_, at) => at % 2 === half)) {
      await page.goto(place.url + path);
      const faulty = await faults(page);
      if (faulty.length > 0) found.push([path, ...faulty]);
    }
    await page.close();
  }));
  assert.deepEqual(found, []);
  console.log(`${all.length} pages in English, and ${paths.length} kinds in three languages, light and dark`);
});

test('results of a form pass axe too', async () => {
  const page = await browser.newPage();
  for (const typed of ['Acton', 'Birkenhead', 'warringtn', 'Crewe']) {
    await page.goto(`${place.url}/en/services`);
    await page.type('#place', typed);
    await page.select('#channel', typed === 'Crewe' ? 'phone' : '');
    await Promise.all([page.waitForNavigation(), page.click('form.filters button')]);
    assert.deepEqual(await faults(page), [], typed);
  }
  await page.close();
});

test('results of a search pass axe, and fit 320 px', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 568 });
  for (const [language, typed] of [['en', 'somewhere to stay tonight crewe'], ['pl', 'mąż bije mnie teraz, wyważa drzwi'], ['ar', 'محامي طلاق'], ['en', 'zzqx'], ['en', 'which refuge is my wife in'], ['en', 'refuge wrexham']]) {
    await page.goto(`${place.url}/${language}/search`);
    await page.type('#q', typed);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    assert.deepEqual(await faults(page), [], typed);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, typed);
  }
  await page.close();
});

test('each step of the help finder passes axe, and fits 320 px', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 568 });
  const fits = async (what) => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    assert.deepEqual(await faults(page), [], what);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, what);
  };
  for (const [language, typed] of [['en', 'he is smashing the door in now, Crewe'], ['ar', 'زوجي يأخذ كل راتبي'], ['pl', 'pobił mnie wczoraj, boję się'], ['en', 'how do i track my wife'], ['en', 'zzqx']]) {
    await page.goto(`${place.url}/${language}/find-help`);
    await page.type('#message', typed);
    await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
    await fits(typed);
  }
  for (const [language, lines] of [['en', ['he keeps my wages', 'crewe', 'when is childline open', 'whats a marac', 'can he stop me seeing my kids', 'thanks bye']], ['ar', ['زوجي يصرخ علي', 'أنا في كرو', 'هل هو مجاني']]]) {
    await page.goto(`${place.url}/${language}/find-help`);
    for (const line of lines) {
      await page.type('#message', line);
      await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
      await fits(line);
    }
  }
  await page.goto(`${place.url}/en/find-help`);
  for (const choice of ['[name=q-who][value=me]', '[name=q-happening][value=hit]', '#place', '[name=q-help][value=stay]', '[name=q-matters][value=pets]', '[name=q-contact][value=phone]']) {
    if (choice === '#place') await page.type(choice, 'Northwich'); else await page.click(choice);
    await Promise.all([page.waitForNavigation(), page.click('.question .row button')]);
    await fits(choice);
  }
  assert.equal(await page.$eval('[data-answer]', (answer) => answer.dataset.answer), 'safe-place');
  assert.equal(page.url(), `${place.url}/en/find-help`);
  await page.close();
});

test('the first key stroke reaches the exit, the second the content', async () => {
  const page = await browser.newPage();
  await page.goto(`${place.url}/en/services/halton`);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => ({ exit: document.activeElement.matches('[data-exit]'), box: document.activeElement.getBoundingClientRect().toJSON() }));
  assert.ok(first.exit && first.box.left >= 0 && first.box.top >= 0, JSON.stringify(first));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.close();
});

test('the exit stays in view, large enough, and covers nothing that has the focus', async () => {
  const page = await browser.newPage();
  for (const [width, height] of [[1280, 800], [360, 740], [320, 256]]) {
    await page.setViewport({ width, height });
    await page.goto(`${place.url}/en/services/halton`);
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const exit = document.getElementById('exit').getBoundingClientRect();
        const bar = document.querySelector('header').getBoundingClientRect();
        const focus = document.activeElement.getBoundingClientRect();
        const inBar = document.activeElement.closest('header, .skip');
        return { top: exit.top, bottom: exit.bottom, height: exit.height, covered: !inBar && focus.top < bar.bottom - 1 && focus.bottom > bar.top, what: document.activeElement.outerHTML.slice(0, 90) };
      });
      assert.ok(seen.top >= 0 && seen.bottom <= height && seen.height >= 44, `${width}: ${JSON.stringify(seen)}`);
      assert.ok(!seen.covered, `${width}: ${JSON.stringify(seen)}`);
    }
  }
  await page.close();
});
