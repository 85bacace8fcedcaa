// @ts-check
// Peers are measured, never shipped: their packages are fetched from npm once, at exact versions, into the user's cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'self-check', 'peers');

/**
 * The folder with these packages, each in its node_modules.
 * @param {string} id of the peer
 * @param {Readonly<Record<string, string>>} packages with their versions
 */
export function fetchPackages(id, packages) {
  const folder = join(CACHE, id);
  const wanted = JSON.stringify({ private: true, dependencies: packages });
  const done = join(folder, 'fetched.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return folder;
  console.log(`Fetching ${Object.entries(packages).map((each) => each.join(' '))} from npm into ${folder}, once…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) throw new Error(`npm could not fetch ${Object.keys(packages).join(', ')}. Try again with a network.`);
  writeFileSync(done, wanted);
  return folder;
}
