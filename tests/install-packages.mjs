// @ts-check
// Node's own modules only, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs packages of Debian, where that is allowed: by root, or by sudo without a password. It says what it does, and not whether it worked.
 * @param {readonly string[]} packages @param {string} purpose
 */
export function installPackages(packages, purpose) {
  const asRoot = process.getuid?.() === 0;
  const sudo = !asRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!existsSync('/usr/bin/apt-get') || !(asRoot || sudo)) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get, ${purpose}…`);
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync(sudo ? 'sudo' : 'apt-get', sudo ? ['-n', 'apt-get', ...args] : args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  // Not every Debian has all of them.
  const exists = (/** @type {string} */ name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  apt('install', '-y', '-q', '--no-install-recommends', ...packages.filter(exists));
}
