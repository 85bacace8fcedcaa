// @ts-check
// `npm run flow -- check | table | draw | sheet <flow>`.
import { root } from './build.mjs';
import { importTypeScript } from './import-typescript.mjs';

const { run } = await importTypeScript('embed/build/run.ts');
process.exitCode = await run(process.argv.slice(2), root);
