// @ts-check
// The package as somebody installs it: packed, and unpacked beside the sources of those who use it. Nothing is downloaded;
// the frameworks are those of this repository.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../embed/build/root.mjs';

const FRAMEWORKS = ['react', 'react-dom', '@types/react', '@types/react-dom', 'vue', 'preact'];

/**
 * Needs dist/ as the build left it.
 * @returns {{ tarball: string, folder: string }} `folder` holds each consumer, and node_modules beside them
 */
export function installPackage() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consumers-')));
  // The build has run already, and must not run under the other tests.
  const packed = npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const home = join(folder, 'node_modules', 'self-check');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  for (const name of FRAMEWORKS) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  cpSync(join(root, 'tests/consumers'), folder, { recursive: true });
  return { tarball, folder };
}

/** @param {string[]} args */
function npm(...args) {
  return execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
