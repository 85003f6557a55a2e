// Starts the built site on a port of its own, and browsers to visit it with.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

export { webkit } from './webkit.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const binary = process.env.SIGNPOST_BIN ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'signpost');

/** The languages in the menu, by tag. */
export function offered() {
  const settings = (tag) => readFileSync(join(root, 'locales', tag, 'locale.toml'), 'utf8');
  const tags = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return ['en', ...tags.filter((tag) => tag !== 'en' && /^offered = true/m.test(settings(tag)))];
}

/** A Monday morning: some lines are open, some are closed. */
export const NOW = '2026-11-30T11:00:00Z';

/** The neutral site of the tests: a plain page on another origin of this machine. */
export async function neutralSite() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!DOCTYPE html><title>Weather</title><h1 id="weather">Weather</h1>');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${server.address().port}/weather`;
  return { url, stop: () => new Promise((stopped) => { server.closeAllConnections(); server.close(stopped); }) };
}

/**
 * The site with its own content, but for where the exit leads, with its islands or without. Resolves when it listens. With `watch`, strace writes its
 * calls for files and connections to that file. With `content`, another folder of content; as a `preview` where that is asked for. `stop`
 * resolves to all it printed.
 */
export async function site({ exit, watch, islands = false, preview = false, content = join(root, 'content') } = {}) {
  if (exit) {
    content = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    const settings = join(content, 'site.toml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^exit = .*$/m, `exit = "${exit}"`));
  }
  const strace = watch ? ['strace', '-f', '-D', '-o', watch, '-e', 'trace=openat,creat,connect'] : [];
  const [command, ...leading] = [...strace, binary];
  const pkg = islands ? 'target/site/pkg' : 'no-islands';
  const child = spawn(command, [...leading, preview ? 'preview' : 'serve', '--addr', '127.0.0.1:0', '--content', content, '--pkg', pkg, '--now', NOW], { cwd: root });
  let said = '';
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.on('data', (text) => { said += text; });
  const url = await new Promise((ready, failed) => {
    child.stdout.once('data', (line) => ready(String(line).trim()));
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the site stopped with code ${code}`)));
  });
  const ended = new Promise((done) => child.once('close', () => done(said)));
  return { url: url.replace('127.0.0.1', 'localhost'), stop: () => { child.kill('SIGTERM'); return ended; } };
}

/** A copy of the content, to be edited. */
export function desk() {
  const content = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  return content;
}

/** Debian's Chromium, talking to nobody but the pages it is sent to. */
export const chromium = (options = {}) =>
  puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...options,
  });

/** Waits until the islands of a page are awake. */
export const awake = (page) => page.waitForFunction(() => document.documentElement.dataset.islands === 'awake', { timeout: 20_000 });

/** Debian's Firefox, over WebDriver BiDi. */
export const firefox = ({ javascript = true, ...options } = {}) =>
  puppeteer.launch({
    ...options,
    browser: 'firefox',
    protocolTimeout: 30_000,
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: javascript ? {} : { 'javascript.enabled': false },
  });
