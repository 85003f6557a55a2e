// What is on paper: what is folded on the screen, the day, and nothing that somebody wrote.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, site } from '../site.mjs';

let place;
before(async () => { place = await site(); });
after(() => place.stop());

/** What of a page is drawn on paper: the text of what takes room there. */
async function onPaper(page) {
  await page.emulateMediaType('print');
  return page.evaluate(() => {
    const drawn = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (drawn(node.parentElement)) texts.push(node.data);
    return texts.join(' ').replace(/\s+/g, ' ');
  });
}

for (const [language, date] of [['en', '30 November 2026'], ['pl', '30 listopada 2026'], ['ar', '2026']]) {
  test(`${language}: what is folded in a guide is on paper, with the day`, async () => {
    const browser = await chromium();
    try {
      const page = await browser.newPage();
      await page.goto(`${place.url}/${language}/guides/a-safe-place`);
      assert.equal(await page.$eval('details', (folded) => folded.open), false);
      const paper = await onPaper(page);
      assert.match(paper, /0300 123 5101/, 'a number of an area');
      assert.ok(paper.includes(date), paper.slice(-200));
    } finally {
      await browser.close();
    }
  });
}

test('an answer on paper holds the lines and nothing of what was written', async () => {
  const browser = await chromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${place.url}/en/find-help`);
    await page.type('#message', 'my husband hits me kanarek widnes');
    await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
    const paper = await onPaper(page);
    assert.match(paper, /0808 2000 247/);
    assert.doesNotMatch(paper, /kanarek|hits me|widnes/i);
  } finally {
    await browser.close();
  }
});

test('services that unfold in a search are whole on paper', async () => {
  const browser = await chromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${place.url}/en/search`);
    await page.type('main #q', 'solicitor');
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    const folded = () => page.$$eval('.card details dd', (facts) => facts.filter((fact) => !fact.checkVisibility({ contentVisibilityAuto: true })).length);
    assert.ok(await folded() > 0, 'on the screen');
    await page.emulateMediaType('print');
    assert.equal(await folded(), 0);
  } finally {
    await browser.close();
  }
});
