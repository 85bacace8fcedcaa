// @ts-check
// `npm run settings`: writes the README's table of settings from embed/config.ts and embed/settings/words.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './build.mjs';

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['embed/settings/table.ts'],
  bundle: true,
  format: 'esm',
  target: 'node20',
  write: false,
  logLevel: 'error',
});
// Node 20 runs no TypeScript, so the bundle is run from memory.
const { withSettingsTable } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`);
const path = join(root, 'README.md');
const before = await readFile(path, 'utf8');
const after = withSettingsTable(before);
if (after !== before) await writeFile(path, after);
console.log(after === before ? 'The table in README.md is up to date.' : 'Wrote the table in README.md.');
