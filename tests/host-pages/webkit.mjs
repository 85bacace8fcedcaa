// @ts-check
// Walks the gallery in WebKit: MiniBrowser of WebKitGTK, driven by its own WebDriver on a display of its own. `npm run test:webkit`.
// Writes test-results/webkit.json. Ids of pages as arguments walk those alone. Where there is no WebKitGTK it says so; with CI set that is a failure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { PAGES } from '../browser/ports.mjs';
import { WALKS } from '../browser/walks.mjs';
import { findWebKit } from '../browsers.mjs';
import { HOST_PAGES } from './pages.mjs';

/** @typedef {{ title: string, status: 'passed' | 'failed' | 'skipped', note?: string }} Result */

/** Longer than anything takes here: a net for what hangs. */
const PATIENCE = 20_000;
/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

/** @param {string} command @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options] */
function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  children.push(child);
  return child;
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param {() => Promise<boolean>} holds @param {string} what */
async function until(holds, what) {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @param {NonNullable<ReturnType<typeof findWebKit>>} webkit */
async function startBrowser({ display, driver, browser }) {
  const screen = start(display, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  if (!screen.stdout) throw new Error(`${display} does not say which display it is.`);
  const [number] = await once(screen.stdout, 'data');
  const port = await freePort();
  start(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: `:${String(number).trim()}` }, stdio: 'ignore' });
  await until(
    () =>
      fetch(`http://127.0.0.1:${port}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'WebKitWebDriver',
  );
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities().set('browserName', 'MiniBrowser').set('webkitgtk:browserOptions', { binary: browser, args: ['--automation'] }),
    )
    .build();
}

/** @param {import('selenium-webdriver').WebDriver} driver @param {import('./pages.mjs').HostPage} host */
async function visit(driver, host) {
  const { width = 1280, height = 720 } = host.window ?? {};
  await driver.manage().window().setRect({ width, height });
  await driver.get(`http://127.0.0.1:${PAGES}/host/${host.id}`);
  if (host.frame) await driver.switchTo().frame(await driver.findElement(By.css(`[src*="${host.frame}"]`)));
  // No lists are handed over: pages of the gallery have changed how a list is written.
  const last = `const last = [...document.querySelectorAll('self-check')].flatMap((each) => [...each.shadowRoot?.querySelectorAll(arguments[0]) ?? []])
    .filter((each) => each.getClientRects().length > 0).at(-1);`;
  /**
   * Where the last of what a visitor sees of a selector in the widget is. The element itself is not handed over: what the widget makes names
   * a document of its own (page-document.ts), and this driver takes that for stale. @param {string} css @returns {Promise<string>}
   */
  const placeOf = (css) =>
    driver.executeScript(
      `${last} const { left, top, width, height } = last?.getBoundingClientRect() ?? {}; return last ? left + ' ' + top + ' ' + width + ' ' + height : ''`,
      css,
    );
  /** @param {string} css */
  const seen = async (css) => (await placeOf(css)) !== '';
  /** Once it stands still. @param {string} css */
  const tap = async (css) => {
    let before = '';
    await until(async () => {
      const place = await placeOf(css);
      const still = place !== '' && place === before;
      before = place;
      return still;
    }, css);
    await sleep(400); // the widget takes no tap that comes sooner after a new screen
    if (host.noPlacesInWebKit) return driver.executeScript(`${last} last?.click()`, css);
    await driver.executeScript(`${last} last?.scrollIntoView({ block: 'nearest' })`, css);
    const [left = 0, top = 0, width = 0, height = 0] = (await placeOf(css)).split(' ').map(Number);
    await driver
      .actions()
      .move({ x: Math.round(left + width / 2), y: Math.round(top + height / 2), duration: 0 })
      .click()
      .perform();
  };
  const ran = () => driver.executeScript("return typeof window.SelfCheck === 'function'");
  await until(async () => Boolean(await ran()), 'the script');
  if (host.first) await driver.findElement(By.css(host.first)).click();
  if (host.except?.card) {
    if (await seen('.launcher')) throw new Error(`There is a button, although: ${host.except.card}`);
    return;
  }
  if (host.opens?.startsWith('#')) await driver.findElement(By.css(host.opens)).click();
  else await tap('.launcher');
  await tap('[data-action="start"]');
  const walk = host.walk ?? 'emergency';
  for (const [id, ...options] of WALKS[walk]) {
    for (const option of options) await tap(`[data-question="${id}"] [data-option="${option}"]`);
    if (await seen(`[data-question="${id}"] [type=checkbox]`)) await tap('[data-action="continue"]');
  }
  await until(() => seen(`[data-outcome="${walk}"]`), `the card "${walk}"`);
  await tap('[data-action="close"]');
}

const wanted = process.argv.slice(2);
/** @param {import('./pages.mjs').HostPage} host */
const isWanted = ({ id }) => wanted.length === 0 || wanted.includes(id);

/** @param {Result[]} results */
async function write(results) {
  await mkdir('test-results', { recursive: true });
  await writeFile('test-results/webkit.json', `${JSON.stringify(results, null, 2)}\n`);
}

/** @param {NonNullable<ReturnType<typeof findWebKit>>} webkit */
async function walkAll(webkit) {
  const server = start(process.execPath, ['tests/browser/serve.mjs'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(server, 'message');
  const driver = await startBrowser(webkit);
  /** @type {Result[]} */
  const results = [];
  for (const host of HOST_PAGES.filter(isWanted)) {
    const began = Date.now();
    /** @type {Result} */
    const result = { title: host.title, status: 'passed', ...(host.except?.card && { note: host.except.card }) };
    try {
      if (host.notInWebKit) Object.assign(result, { status: 'skipped', note: host.notInWebKit });
      else await visit(driver, host);
    } catch (error) {
      Object.assign(result, { status: 'failed', note: String(error) });
    }
    await driver.switchTo().defaultContent();
    results.push(result);
    console.log(
      `  ${result.status} [webkit] ${host.title} (${Date.now() - began} ms)${result.status === 'passed' ? '' : `: ${result.note}`}`,
    );
  }
  await driver.quit();
  return results;
}

const webkit = findWebKit();
if (webkit) {
  try {
    const results = await walkAll(webkit);
    await write(results);
    if (results.some(({ status }) => status === 'failed')) process.exitCode = 1;
  } finally {
    for (const child of children) child.kill();
  }
} else {
  const note = 'WebKitGTK was not found, so no page was walked in WebKit. On Debian: apt-get install webkit2gtk-driver xvfb.';
  console.warn(note);
  await write([{ title: 'the gallery in WebKit', status: process.env.CI ? 'failed' : 'skipped', note }]);
  if (process.env.CI) process.exitCode = 1;
}
