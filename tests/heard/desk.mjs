// @ts-check
// Where a screen reader runs: a display that nobody sees, a bus and a home of its own, a window manager (without one no window is ever said to
// be active), Orca, and Firefox with what it hands to assistive technology switched on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browsers.mjs';

/**
 * What Orca tells: words that a voice would say, that it fell silent, a key that it has dealt with, that say-all is over; and, whenever it has
 * nothing else to do, how many events wait for it and what it takes for its place.
 * @typedef {{ kind: 'said', words: string } | { kind: 'stopped' } | { kind: 'all said' } | { kind: 'key', name: string, pressed: boolean }
 *   | { kind: 'beat', waiting: number, place: string }} Told
 *
 * @typedef {{ onTold: (hear: (told: Told) => void) => void, xdotool: (...args: string[]) => Promise<void>, close: () => void }} Desk
 */

/** Nothing of Firefox's own may speak, ask or fetch. */
const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.formautofill.addresses.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** A window manager that decorates nothing and leaves every key to the page. */
const NO_KEYS = `<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/>
<applications><application class="*"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application></applications></openbox_config>`;

/**
 * @param {{ address: string, width: number, height: number }} options what Firefox shows, in a window that fills the display
 * @returns {Promise<Desk>}
 */
export async function openDesk({ address, width, height }) {
  const home = mkdtempSync(join(tmpdir(), 'self-check-heard-'));
  const folder = (/** @type {string} */ name) => {
    const path = join(home, name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  };
  const [runtime, profile, preferences, settings] = [folder('runtime'), folder('profile'), folder('orca'), folder('openbox')];
  writeFileSync(join(settings, 'rc.xml'), NO_KEYS);
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    TZ: 'Europe/Amsterdam',
    GNOME_ACCESSIBILITY: '1',
  };
  const start = (/** @type {string} */ program, /** @type {string[]} */ ...args) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(child);
    return child;
  };
  const stop = () => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  process.once('exit', stop);
  const close = () => {
    process.off('exit', stop);
    server.close();
    stop();
  };

  /** @type {((told: Told) => void)[]} */
  const hearers = [];
  const server = createServer((socket) =>
    createInterface(socket).on('line', (line) => {
      for (const hear of hearers) hear(JSON.parse(line));
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listening = server.address();
  if (!listening || typeof listening === 'string') throw new Error('There is no port to listen on.');
  const firstBeat = new Promise((resolve) => hearers.push(({ kind }) => kind === 'beat' && resolve(undefined)));

  try {
    const screen = start('Xvfb', '-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp');
    env.DISPLAY = `:${await firstLine(screen)}`;
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(start('dbus-daemon', '--session', '--nofork', '--print-address'));
    start('openbox', '--config-file', join(settings, 'rc.xml'));
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) {
      const set = ['org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>'];
      await once(
        start('gdbus', 'call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus', '--method', ...set),
        'exit',
      );
    }
    // Before Firefox, or what that tells while it starts is lost.
    start(
      '/usr/bin/python3',
      fileURLToPath(new URL('orca-in-words.py', import.meta.url)),
      String(listening.port),
      '--user-prefs',
      preferences,
      '--disable',
      'braille',
    );
    await within(firstBeat, 'Orca does not start');
    start(findBrowser('firefox') ?? '', '--profile', profile, '--no-remote', '--kiosk', address);
  } catch (error) {
    close();
    throw error;
  }
  return {
    onTold: (hear) => hearers.push(hear),
    xdotool: async (...args) => {
      await once(start('xdotool', ...args), 'exit');
    },
    close,
  };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
async function firstLine({ stdout, spawnfile }) {
  if (!stdout) throw new Error(`${spawnfile} says nothing.`);
  const [line] = await within(once(createInterface(stdout), 'line'), `${spawnfile} does not start`);
  return line;
}

/** @template T @param {Promise<T>} promise @param {string} what @returns {Promise<T>} */
function within(promise, what) {
  const late = sleep(30_000, undefined, { ref: false }).then(() => {
    throw new Error(`${what} within 30 s.`);
  });
  return Promise.race([promise, late]);
}
