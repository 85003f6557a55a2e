// In a text browser: every page says what it has to say.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { site } from '../site.mjs';

let place;
before(async () => { place = await site(); });
after(() => place.stop());

const dump = (path) => execFileSync('lynx', ['-dump', '-width=100', '-display_charset=utf-8', '-assume_charset=utf-8', place.url + path], { encoding: 'utf8' });

for (const [language, exit] of [['en', 'Leave this site'], ['pl', 'Opuść tę stronę'], ['ar', 'مغادرة هذا الموقع']]) {
  test(`lynx shows the main pages in ${language}`, () => {
    for (const path of ['', '/services', '/services/cheshire-east', '/services/cheshire-west-and-chester', '/services/halton', '/services/warrington', '/service/national-helpline', '/guides/emergency', '/about/privacy']) {
      const text = dump(`/${language}${path}`);
      assert.ok(text.includes(exit), `${path} has the exit`);
      assert.ok(text.includes('999') && /0808 2000 247(?![0-9])/.test(text), `${path} has the numbers, not run into what follows`);
      assert.match(text, /\/exit/);
    }
  });
}
