// Somebody in Widnes reaches the right number in three taps, in each language, with and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, site } from '../site.mjs';

let browser, place;
before(async () => { place = await site(); browser = await chromium(); });
after(async () => { await browser.close(); place.stop(); });

const heading = (page) => page.$eval('h1', (h1) => h1.textContent);

for (const javascript of [true, false]) {
  const how = javascript ? 'with' : 'without';
  for (const [language, direction] of [['en', 'ltr'], ['pl', 'ltr'], ['ar', 'rtl']]) {
    test(`three taps to a number in ${language} ${how} JavaScript`, async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(javascript);
      await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
      await page.goto(`${place.url}/${language}`);
      assert.equal(await page.$eval('html', (html) => html.dir), direction);
      await Promise.all([page.waitForNavigation(), page.tap(`main .chips a[href="/${language}/services/halton"]`)]);
      assert.match(await heading(page), /Halton/);
      const local = await page.$eval('[data-service="cheshire-cares"] a.call', (link) => link.href);
      const national = await page.$eval('[data-service="national-domestic-abuse-helpline"] a.call', (link) => link.href);
      assert.deepEqual([local, national], ['tel:+441606366336', 'tel:+448082000247']);
      await page.close();
    });
  }

  test(`a typed place leads to its area ${how} JavaScript, and nothing typed is in an address`, async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javascript);
    await page.goto(`${place.url}/en`);
    await page.type('#place', 'wa8 0aa');
    await Promise.all([page.waitForNavigation(), page.click('form.place button')]);
    assert.match(await heading(page), /Help in Halton|Services/);
    assert.equal(page.url(), `${place.url}/en/services`);
    await page.close();
  });

  test(`filters narrow the list ${how} JavaScript`, async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javascript);
    await page.goto(`${place.url}/en/services`);
    await page.type('#place', 'Crewe');
    await page.select('#kind', 'legal');
    await Promise.all([page.waitForNavigation(), page.click('form.filters button')]);
    assert.match(await page.$eval('main [role=status]', (status) => status.textContent), /^\d+ services found\.$/);
    assert.equal(await page.$eval('#kind', (select) => select.value), 'legal');
    await page.close();
  });
}

test('the language menu keeps the page', async () => {
  const page = await browser.newPage();
  await page.goto(`${place.url}/en/guides/emergency`);
  await page.click('header details:has(.languages) summary');
  await Promise.all([page.waitForNavigation(), page.click('.languages a[lang=ar]')]);
  assert.equal(page.url(), `${place.url}/ar/guides/emergency`);
  assert.equal(await page.$eval('html', (html) => html.lang), 'ar');
  await page.close();
});

test('no page asks another machine for anything, breaks its own policy or logs an error', async () => {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => { if (!request.url().startsWith(place.url)) faults.push(request.url()); });
  for (const path of ['/en', '/pl/services', '/ar/services/halton', '/en/services/warrington/idva', '/en/service/national-helpline', '/ar/guides/your-phone', '/en/topics', '/pl/about/privacy']) {
    const answer = await page.goto(place.url + path);
    assert.equal(answer.status(), 200, path);
  }
  assert.deepEqual(faults, []);
  assert.deepEqual(await page.cookies(), []);
  await page.close();
});
