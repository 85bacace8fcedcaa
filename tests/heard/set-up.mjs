// @ts-check
// Gets what `npm run heard` listens with: Orca, a display that nobody sees with a window manager, and what presses keys on it. All of them are
// packages of Debian. `node tests/heard/set-up.mjs` says what it does, and in one sentence where it cannot.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../browsers.mjs';
import { installPackages } from '../install-packages.mjs';

/** Each program that is needed, and the package that brings it. */
const PROGRAMS = {
  '/usr/bin/orca': 'orca',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/dbus-daemon': 'dbus-daemon',
  '/usr/bin/gdbus': 'libglib2.0-bin',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

const missing = () => [
  ...Object.entries(PROGRAMS).flatMap(([program, name]) => (existsSync(program) ? [] : [name])),
  ...(spawnSync('/usr/bin/python3', ['-c', 'import gi']).status === 0 ? [] : ['python3-gi']),
  ...(findBrowser('firefox') ? [] : ['firefox-esr']),
];

if (missing().length > 0) installPackages(missing(), 'to listen with a screen reader');
if (missing().length > 0) {
  console.error(
    `A screen reader cannot be listened to here: ${missing().join(', ')} could not be installed (that takes Debian, and root).`,
  );
  process.exit(1);
}
