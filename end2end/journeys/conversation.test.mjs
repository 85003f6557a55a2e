// The help finder as a conversation of plain forms: own words, what was understood, questions, going back, starting again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, firefox, site, webkit } from '../site.mjs';

let place;
before(async () => { place = await site(); });
after(() => place.stop());

/** Clicks by place on the screen: without JavaScript in the page, Firefox can't be asked to click an element. */
async function press(page, selector) {
  const box = await (await page.$(selector)).boundingBox();
  assert.ok(box, `${selector} is not shown`);
  await page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
}

async function send(page, selector) {
  await Promise.all([page.waitForNavigation(), press(page, selector)]);
  return page.content();
}

for (const [name, launch] of [['chromium', chromium], ['firefox', firefox], ['webkit', webkit]]) {
  for (const javascript of [true, false]) {
    test(`${name} ${javascript ? 'with' : 'without'} JavaScript: words, danger, correction, questions, going back, starting again`, async () => {
      const browser = await launch(name === 'chromium' ? {} : { javascript });
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 800, height: 6000 });
        if (name === 'chromium') await page.setJavaScriptEnabled(javascript);
        await page.goto(`${place.url}/en`);
        await page.goto(`${place.url}/en/find-help`);
        await press(page, '#message');
        await page.keyboard.type('he is hitting me now and has locked the door, runcorn');
        let html = await send(page, '#message ~ p button');
        assert.match(html, /class="danger"/);
        assert.match(html, /Halton/);
        html = await send(page, 'input[name=safe] ~ button');
        assert.doesNotMatch(html, /class="danger"/);
        assert.match(html, /data-answer="[^"]+"/);
        await press(page, '.understood summary');
        await press(page, '.understood label:last-of-type input');
        html = await send(page, '.understood button');
        assert.match(html, /data-answer="[^"]+"/);
        assert.match(html, /he is hitting me now/);
        html = await send(page, 'button[name=restart]');
        assert.doesNotMatch(html, /he is hitting me now/);
        await press(page, '[name=q-who][value=someone]');
        html = await send(page, '.question .row button');
        assert.match(html, /class="thread"/);
        const next = /data-question="([^"]+)"/.exec(html)[1];
        await press(page, '.said summary');
        html = await send(page, '.thread button[name=back]');
        assert.match(html, /data-question="who"/);
        await press(page, '[name=q-who][value=someone]');
        html = await send(page, '.question .row button');
        assert.match(html, new RegExp(`data-question="${next}"`));
        // Every question can be skipped; the answer is always one press away.
        for (let skipped = 0; skipped < 6 && !/data-answer=/.test(html); skipped += 1) html = await send(page, '.question .row button');
        assert.match(html, /data-answer="helping-someone"/);
        assert.equal(await page.url(), `${place.url}/en/find-help`);
      } finally {
        await browser.close();
      }
    });

    for (const [language, lines] of Object.entries({
      en: ['my husband keeps my wages', 'i live in crewe', 'is it free', 'hes kicking the door in now', 'hes gone now', 'thank you bye'],
      ar: ['زوجي يصرخ علي', 'أنا في وارنغتون', 'كم التكلفة'],
    })) {
      test(`${name} ${javascript ? 'with' : 'without'} JavaScript, ${language}: line after line at one address, each answered`, async () => {
        const browser = await launch(name === 'chromium' ? {} : { javascript });
        try {
          const page = await browser.newPage();
          await page.setViewport({ width: 800, height: 6000 });
          if (name === 'chromium') await page.setJavaScriptEnabled(javascript);
          await page.goto(`${place.url}/${language}/find-help`);
          const pages = [];
          for (const line of lines) {
            await press(page, '#message');
            await page.keyboard.type(line);
            pages.push(await send(page, '#message ~ p button'));
            assert.equal(await page.url(), `${place.url}/${language}/find-help`);
            assert.match(pages.at(-1), /class="add"/, 'the box stays');
          }
          assert.match(pages[1], /data-reply="services"/);
          assert.match(pages[1], language === 'en' ? /Cheshire East/ : /Warrington/);
          assert.match(pages[2], /data-reply="(unknown-)?fact"/);
          if (language === 'en') {
            assert.match(pages[3], /class="danger"/);
            assert.doesNotMatch(pages[4], /class="danger"/);
            assert.match(pages[5], /data-reply="close"/);
          }
          // What was said first is shown no more, and what was understood of it still counts.
          assert.match(pages.at(-1), language === 'en' ? /value="urgency:urgent"/ : /name="known"/);
        } finally {
          await browser.close();
        }
      });
    }
  }
}
