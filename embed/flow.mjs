// @ts-check
// `npm run flow -- check | table | draw | sheet <flow>`. Bundles the commands in embed/flow and runs them: Node 20 runs no TypeScript.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './build.mjs';

const folder = await mkdtemp(join(tmpdir(), 'flow-'));
try {
  const outfile = join(folder, 'run.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['embed/flow/run.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'bundle',
    conditions: ['module'],
    logLevel: 'error',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  process.exitCode = await run(process.argv.slice(2), root);
} finally {
  await rm(folder, { recursive: true, force: true });
}
