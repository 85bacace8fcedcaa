// @ts-check
// Installs what is missing: node modules, and with --browsers a Chromium, a Firefox and a WebKitGTK. Says what it does.
// Node's own modules only, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser, findWebKit, hasShell, SHELL } from './browsers.mjs';
import { installPackages } from './install-packages.mjs';

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = process.env) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env }).status === 0;
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

const stamp = 'node_modules/.package-lock.json';
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync('package-lock.json').mtimeMs) {
  console.log('Installing the node modules (npm ci)…');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) giveUp('npm ci failed. Look at its message above, then try again.');
}

if (process.argv.includes('--browsers')) {
  /** @type {import('./browsers.mjs').BrowserName[]} */
  const wanted = ['chromium', 'firefox'];
  /** @type {string[]} */
  const missing = wanted.filter((name) => !findBrowser(name, true)).map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  if (!findWebKit()) missing.push('webkit2gtk-driver', 'xvfb');
  // Only for its speed: nobody's system is asked for it at every run.
  if (!hasShell() && (missing.length > 0 || process.env.CI)) missing.push(SHELL);
  if (missing.length > 0) installPackages(missing, 'for the browser tests');
  if (!findBrowser('chromium')) downloadChromium();
  if (!findBrowser('chromium')) giveUp('The tests need Chromium or Chrome. Install it, or set CHROMIUM_PATH to its program.');
  if (!findWebKit()) console.warn('WebKitGTK and Xvfb could not be installed (that takes Debian, and root): no page is walked in WebKit.');
}

function downloadChromium() {
  console.log('Downloading Chromium with Playwright, for the browser tests…');
  run('npx', ['playwright', 'install', 'chromium']);
}
