// From what is typed to what is found, on to a service and back again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, firefox, site } from '../site.mjs';

let place;
before(async () => { place = await site(); });
after(() => place.stop());

for (const [name, launch] of [['chromium', chromium], ['firefox', firefox]]) {
  for (const javascript of [true, false]) {
    test(`${name} ${javascript ? 'with' : 'without'} JavaScript: results, a service, Back: no address holds a word, and the search box is there again`, async () => {
      const browser = await launch(name === 'firefox' ? { javascript } : {});
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 800, height: 2000 });
        if (name === 'chromium') await page.setJavaScriptEnabled(javascript);
        await page.goto(`${place.url}/en/search`);
        const box = await (await page.$('#q')).boundingBox();
        await page.mouse.click(box.x + 10, box.y + 10);
        await page.keyboard.type('somewhere to stay tonite crewe');
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
        assert.equal(page.url(), `${place.url}/en/search`);
        const html = await page.content();
        assert.match(html, /Services for Cheshire East/);
        const service = /href="(\/en\/service\/[^"]+)"/.exec(html)[1];
        const title = /<h3><a href="\/en\/service\/[^>]*>/.exec(html);
        assert.ok(title, 'a service is a link');
        await page.goto(place.url + service);
        // What the browser then shows is its own: the results, "page expired", or a question. It must not be an error of ours.
        await page.goBack({ timeout: 10_000 }).catch(() => {});
        assert.ok(!page.url().includes('tonite'), page.url());
        await page.goto(`${place.url}${service}`);
        assert.match(await page.content(), /href="\/en\/search">[^<]*Search again/);
      } finally {
        await browser.close();
      }
    });
  }
}
