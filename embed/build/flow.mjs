// @ts-check
// `npm run flow -- check | words | table | draw | sheet | fhir <flow>`.

import { tsImport } from 'tsx/esm/api';
import { root } from './root.mjs';

const { run } = await tsImport('./flow-commands.ts', import.meta.url);
process.exitCode = await run(process.argv.slice(2), root);
