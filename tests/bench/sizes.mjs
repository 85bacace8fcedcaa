// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../../embed/build/root.mjs';

/** Bytes of each script in dist/ that a visitor's browser may load. */
export async function sizes() {
  const names = await readdir(join(root, 'dist'), { recursive: true });
  const files = names.filter((name) => /\.m?js$/.test(name) && !/^(builder|workshop)\b/.test(name)).sort();
  const rows = files.map(async (name) => [name, bytesOf(await readFile(join(root, 'dist', name)))]);
  return Object.fromEntries(await Promise.all(rows));
}

/** @param {Buffer} content */
export function bytesOf(content) {
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
}
