// @ts-check
// Installs what is missing: node modules, and with --browsers a Chromium and a Firefox. Says what it does.
// Node's own modules only, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';

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
  const missing = wanted.filter((name) => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
  if (!findBrowser('chromium')) giveUp('The tests need Chromium or Chrome. Install it, or set CHROMIUM_PATH to its program.');
}

/** @param {string[]} names */
function installBrowsers(names) {
  const asRoot = process.getuid?.() === 0;
  const sudo = !asRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (existsSync('/usr/bin/apt-get') && (asRoot || sudo)) {
    const packages = names.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
    console.log(`Installing ${packages.join(' and ')} with apt-get, for the browser tests…`);
    const apt = (/** @type {string[]} */ ...args) =>
      run(sudo ? 'sudo' : 'apt-get', sudo ? ['-n', 'apt-get', ...args] : args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  }
  if (!findBrowser('chromium')) {
    console.log('Downloading Chromium with Playwright, for the browser tests…');
    run('npx', ['playwright', 'install', 'chromium']);
  }
}
