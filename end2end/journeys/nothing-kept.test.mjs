// The server under load, watched at the border to the operating system: it writes no file, calls nobody, and its output
// holds nothing of a visitor.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { site } from '../site.mjs';

const CANARY = 'kanarek9fjord';

/** Requests of every sort, each with the canary wherever a visitor or a browser could put a word. */
function requests(url) {
  const headers = { 'user-agent': CANARY, referer: `http://${CANARY}/`, 'accept-language': CANARY, cookie: `a=${CANARY}`, 'x-forwarded-for': CANARY };
  const form = (fields) => ({ method: 'POST', headers, body: new URLSearchParams(fields) });
  return [
    [`${url}/en?q=${CANARY}`, { headers }],
    [`${url}/en/${CANARY}`, { headers }],
    [`${url}/${CANARY.toUpperCase()}/`, { headers, redirect: 'manual' }],
    [`${url}/exit?${CANARY}`, { headers, redirect: 'manual' }],
    [`${url}/en/services`, form({ place: CANARY })],
    [`${url}/en/services`, form({ place: `Crewe ${CANARY}`, kind: 'legal', language: CANARY, [CANARY]: CANARY })],
    [`${url}/en/services`, form({ place: CANARY.repeat(1000) })],
    [`${url}/en/search`, form({ q: `refuge ${CANARY}`, place: CANARY })],
    [`${url}/ar/search`, form({ q: CANARY })],
    [`${url}/en/find-help`, form({ message: `he hits me ${CANARY}`, place: CANARY })],
    [`${url}/pl/find-help`, form({ asked: CANARY, [`q-${CANARY}`]: CANARY, need: CANARY, understood: 'yes', back: CANARY })],
    [`${url}/en/services`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ CANARY }) }],
    [`${url}/en/topics`, { method: 'DELETE', headers }],
  ];
}

test('under load nothing typed is written, sent or logged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  const trace = join(folder, 'trace');
  const place = await site({ watch: trace });
  try {
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(requests(place.url).map(async ([url, options]) => (await fetch(url, options)).arrayBuffer()));
    }
    // By itself and last: the server refuses it and closes before it is all sent, which fetch calls a failure.
    await fetch(`${place.url}/en/services`, { method: 'POST', body: new URLSearchParams({ place: CANARY.repeat(5000) }) }).catch(() => {});
    const said = await place.stop();
    const calls = readFileSync(trace, 'utf8').split('\n');
    assert.ok(calls.some((call) => call.includes('site.toml')), 'the trace saw the start');
    assert.ok(said.match(/answered/g).length >= 180, 'the log saw the requests');
    assert.ok(!said.toLowerCase().includes(CANARY), 'its output holds the word');
    assert.deepEqual(calls.filter((call) => /openat\(.*(O_WRONLY|O_RDWR|O_CREAT)/.test(call) && !call.includes('"/dev/null"')), [], 'it opened a file to write');
    assert.deepEqual(calls.filter((call) => /\bconnect\(/.test(call)), [], 'it called somebody');
  } finally {
    place.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
