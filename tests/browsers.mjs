// @ts-check
// The one place that knows where browsers are: for set-up, Playwright and anything else that drives one.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Chromium without its windows, a package of Debian: the same engine, and a page opens in a third of the time. It keeps no page for the back button. */
export const SHELL = 'chromium-headless-shell';

const SHELL_PATH = `/usr/bin/${SHELL}`;
export const hasShell = () => existsSync(SHELL_PATH);

/** @type {Record<BrowserName, string[]>} */
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The browser's program; `playwright` when Playwright has one of its own; undefined when there is none.
 * `CHROMIUM_PATH` or `FIREFOX_PATH` goes before every other place.
 * @param {BrowserName} name
 * @param {boolean} [whole] the one with windows, where only that will do
 */
export function findBrowser(name, whole = false) {
  const asked = process.env[`${name.toUpperCase()}_PATH`];
  if (asked) return existsSync(asked) ? asked : undefined;
  if (name === 'chromium' && !whole && hasShell()) return SHELL_PATH;
  const found = PLACES[name].find((path) => existsSync(path));
  if (found) return found;
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  return name === 'chromium' && existsSync(cache) && readdirSync(cache).some((entry) => entry.startsWith('chromium'))
    ? 'playwright'
    : undefined;
}

/** WebKitGTK's driver, its small browser, and the display that it needs; undefined where one of them is missing. */
export function findWebKit() {
  const libraries = '/usr/lib';
  const browser = (existsSync(libraries) ? readdirSync(libraries) : [])
    .flatMap((folder) => ['4.1', '4.0'].map((api) => join(libraries, folder, `webkit2gtk-${api}`, 'MiniBrowser')))
    .find((path) => existsSync(path));
  const [driver, display] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  return browser && existsSync(driver) && existsSync(display) ? { browser, driver, display } : undefined;
}

/**
 * Playwright's launch options for the browser that was found.
 * @param {BrowserName} name
 * @param {boolean} [whole]
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function launchOptions(name, whole = false) {
  const path = findBrowser(name, whole);
  const program = path && path !== 'playwright' ? { executablePath: path } : {};
  if (name === 'firefox') return { channel: 'moz-firefox', ...program };
  const asRoot = process.getuid?.() === 0; // Chromium's sandbox does not start for root
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return { ...program, args: [...(asRoot ? ['--no-sandbox'] : []), ...quiet] };
}
