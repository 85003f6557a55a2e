// WebKit: Debian's WebKitWebDriver on a screen of its own, with that part of puppeteer's browser and pages that the journeys use.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';

const BROWSER = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find(existsSync);
const PATIENCE = 20_000;

/** A port of this machine that nobody listens to. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A screen that nobody sees, high enough for a whole page. It tells its own number. */
async function screen() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x6400x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(child.stdio[3], 'data');
  return { display: `:${String(number).trim()}`, stop: () => child.kill() };
}

/** Debian's WebKit, over WebDriver. */
export async function webkit({ javascript = true } = {}) {
  const { display, stop } = await screen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' } });
  const server = `http://127.0.0.1:${port}`;
  for (let waited = 0; waited < PATIENCE && !(await fetch(`${server}/status`).catch(() => null)); waited += 50) await new Promise((later) => setTimeout(later, 50));
  const args = ['--automation', `--enable-javascript=${javascript ? 'TRUE' : 'FALSE'}`];
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: BROWSER, args } });
  const session = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  const close = async () => {
    await session.quit().catch(() => {});
    driver.kill();
    stop();
  };
  return { newPage: async () => page(session), close };
}

/** The page of a session, with the names that puppeteer gives to what can be done with it. */
function page(session) {
  const evaluate = (act, ...values) => session.executeScript(`return (${act}).apply(null, arguments)`, ...values);
  const find = (selector) => session.findElement(By.css(selector));
  const focus = (selector) => evaluate((chosen) => document.querySelector(chosen).focus(), selector);
  const write = (text) => session.actions().sendKeys(text).perform();
  return {
    goto: (url) => session.get(url),
    url: () => session.getCurrentUrl(),
    content: () => session.getPageSource(),
    setViewport: ({ width, height }) => session.manage().window().setRect({ width, height, x: 0, y: 0 }),
    evaluate,
    $eval: (selector, read) => evaluate(`(selector) => (${read})(document.querySelector(selector))`, selector),
    $: async (selector) => ({ boundingBox: () => evaluate((chosen) => document.querySelector(chosen).getBoundingClientRect().toJSON(), selector) }),
    click: async (selector) => {
      // The driver calls what is below the fold out of reach.
      await evaluate((chosen) => document.querySelector(chosen).scrollIntoView({ block: 'center' }), selector);
      await find(selector).click();
    },
    focus,
    type: async (selector, text) => {
      await focus(selector);
      await write(text);
    },
    keyboard: {
      type: write,
      press: (key) => session.actions().sendKeys(Key[key.toUpperCase()] ?? key).perform(),
    },
    mouse: { click: (x, y) => session.actions().move({ x: Math.round(x), y: Math.round(y) }).click().perform() },
    waitForFunction: (holds, { timeout = PATIENCE } = {}, ...values) => session.wait(() => evaluate(holds, ...values).catch(() => false), timeout),
    /** Call it before what leads away. */
    waitForNavigation: async () => {
      const here = await find('html').getId();
      await session.wait(async () => (await find('html').getId().catch(() => here)) !== here && (await evaluate(() => document.readyState)) === 'complete', PATIENCE);
    },
  };
}
