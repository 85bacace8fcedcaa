// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../../embed/build.mjs';

/** Bytes of each script in dist/. */
export async function sizes() {
  const files = (await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.js'));
  const rows = files.map(async (name) => {
    const content = await readFile(join(root, 'dist', name));
    return [name, { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length }];
  });
  return Object.fromEntries(await Promise.all(rows));
}
