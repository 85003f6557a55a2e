// In a text browser: every page says what it has to say.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { site } from '../site.mjs';

let place;
before(async () => { place = await site(); });
after(() => place.stop());

const dump = (path) => execFileSync('lynx', ['-dump', '-width=100', '-display_charset=utf-8', '-assume_charset=utf-8', place.url + path], { encoding: 'utf8' });

/** Every address of a language that the sitemap lists. */
const listed = async (language) => {
  const xml = await (await fetch(`${place.url}/sitemap.xml`)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  return paths.filter((path) => path.split('/')[1] === language);
};

for (const [language, exit] of [['en', 'Leave this site'], ['pl', 'Opuść tę stronę'], ['ar', 'مغادرة هذا الموقع']]) {
  test(`lynx shows every page in ${language}`, async () => {
    const paths = (await listed(language)).filter((path) => path.split('/').length < 5);
    assert.ok(paths.length > 100, `${paths.length} pages`);
    for (const path of paths) {
      const text = dump(path);
      assert.ok(text.includes(exit), `${path} has the exit`);
      assert.ok(text.includes('999') && /0808 2000 247(?![0-9])/.test(text), `${path} has the numbers, not run into what follows`);
      assert.match(text, /\/exit/);
    }
  });
}
