// @ts-check
// Gets what the plug-in is tried in: a WordPress, and PHP 7.4 to 8.5 that runs in Node. Both are packages of npm, 750 MB together, so they
// are kept beside other caches of the user and fetched once. `node tests/wordpress/set-up.mjs` says what it does; with CI set it must succeed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const PACKAGES = { '@wp-playground/cli': '3.1.56', '@wp-playground/wordpress-builds': '0.9.19' };
/** The newest WordPress that those builds carry. */
const WORDPRESS = '6.5';
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'self-check', `wordpress-${WORDPRESS}`);

/** Where WordPress and the program that serves it are; undefined where they were not fetched. */
export function findWordPress() {
  const [site, program] = [join(cache, 'site'), join(cache, 'node_modules/@wp-playground/cli/wp-playground.js')];
  return existsSync(site) && existsSync(program) ? { site, program, version: WORDPRESS } : undefined;
}

function fetchWordPress() {
  console.log(`Fetching WordPress ${WORDPRESS} and PHP for Node from npm into ${cache}, once…`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: cache,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) return;
  const builds = join(cache, 'node_modules/@wp-playground/wordpress-builds');
  const unpacked = join(cache, 'unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  // Its PHP is in a zip, what it serves as files beside that.
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(builds, `src/wordpress/wp-${WORDPRESS}.zip`))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(join(unpacked, path, '..'), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  cpSync(join(builds, `public/wp-${WORDPRESS}`), unpacked, { recursive: true, force: false });
  rmSync(join(unpacked, 'wp-config.php'), { force: true });
  rmSync(builds, { recursive: true });
  renameSync(unpacked, join(cache, 'site'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findWordPress()) fetchWordPress();
  if (!findWordPress()) {
    console.warn('WordPress could not be fetched from npm: the plug-in is not tried in it.');
    if (process.env.CI) process.exit(1);
  }
}
