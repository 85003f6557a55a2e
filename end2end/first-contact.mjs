// How far down a page the first contact stands, on a phone of 390 by 844 px: node first-contact.mjs [address]
import { pathToFileURL } from 'node:url';
import { chromium, site } from './site.mjs';

/** Ten things that people say, in three languages: the way in which each can be answered, and the words. */
export const SAID = [
  ['ring', { en: 'my husband hits me', pl: 'mąż mnie bije', ar: 'زوجي يضربني' }],
  ['ring', { en: 'my ex keeps following me to work, warrington', pl: 'mój były chodzi za mną do pracy, Warrington', ar: 'طليقي يلاحقني إلى العمل، وارينغتون' }],
  ['ring', { en: 'i need somewhere to stay tonight with my two kids, crewe', pl: 'potrzebuję miejsca na noc z dwójką dzieci, Crewe', ar: 'أحتاج مكانا للمبيت الليلة مع طفلين، كرو' }],
  ['write', { en: 'i cant ring, he listens. can i text someone', pl: 'nie mogę dzwonić, on słucha. czy mogę napisać SMS', ar: 'لا أستطيع الاتصال، هو يسمع. هل يمكنني إرسال رسالة نصية' }],
  ['ring', { en: 'he strangled me last week, widnes', pl: 'dusił mnie w zeszłym tygodniu, Widnes', ar: 'خنقني الأسبوع الماضي، ويدنيس' }],
  ['ring', { en: 'my friend is being hit by her boyfriend what do i do', pl: 'moją koleżankę bije chłopak, co mam zrobić', ar: 'صديقتي يضربها صديقها، ماذا أفعل' }],
  ['ring', { en: 'i am worried about how i treat my wife', pl: 'martwię się tym, jak traktuję żonę', ar: 'أنا قلق من طريقة معاملتي لزوجتي' }],
  ['ring', { en: 'he takes all my wages and checks every receipt', pl: 'zabiera całą moją wypłatę i sprawdza każdy paragon', ar: 'يأخذ كل راتبي ويفحص كل فاتورة' }],
  ['ring', { en: 'my son pushes me and breaks things, i am 70, northwich', pl: 'syn mnie popycha i niszczy rzeczy, mam 70 lat, Northwich', ar: 'ابني يدفعني ويكسر الأشياء، عمري سبعون، نورثويتش' }],
  ['ring', { en: 'my parents want me to marry someone in pakistan', pl: 'rodzice chcą, żebym wyszła za kogoś w Pakistanie', ar: 'والداي يريدان تزويجي من شخص في باكستان' }],
];

/** Where the first control that reaches the first service ends, in px from the top; by the way that was asked for. */
export async function firstContact(page, url, language, words, way) {
  await page.goto(`${url}/${language}/find-help`);
  await page.type('#message', words);
  await Promise.all([page.waitForNavigation(), page.click('#message ~ p button')]);
  return page.evaluate((way) => {
    const service = document.querySelector('main [data-service]');
    const written = 'a[href^="sms:"], a.call[href^="http"], .way a';
    const control = service && ((way === 'write' && service.querySelector(written)) || service.querySelector('a[href^="tel:"], ' + written));
    return control ? Math.round(control.getBoundingClientRect().bottom + window.scrollY) : null;
  }, way);
}

/** The figure of each, by language. */
export async function firstContacts(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  const found = { en: [], pl: [], ar: [] };
  for (const language of Object.keys(found)) {
    for (const [way, words] of SAID) found[language].push(await firstContact(page, url, language, words[language], way));
  }
  await page.close();
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const place = process.argv[2] ? { url: process.argv[2], stop: () => {} } : await site();
  const browser = await chromium();
  for (const [language, ends] of Object.entries(await firstContacts(browser, place.url))) {
    const known = ends.filter((end) => end !== null);
    const middle = [...known].sort((a, b) => a - b)[Math.floor(known.length / 2)];
    console.log(`${language}: ${ends.join(' ')}; the middle one ${middle}, the last ${Math.max(...known)}`);
  }
  await browser.close();
  await place.stop();
}
