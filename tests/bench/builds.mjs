// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../embed/build/root.mjs';

/** The scripts that a page can load: all in one, and the loader where it was built. */
export function builds() {
  return ['self-check.js', 'self-check.loader.js'].filter((name) => existsSync(join(root, 'dist', name)));
}
