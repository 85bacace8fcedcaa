// @ts-check
// `npm run bench`: how small and how fast. Reports; asserts nothing.
import { cpus } from 'node:os';
import { buildAll } from '../../embed/build.mjs';
import { browserTimes } from './browser-times.mjs';
import { flowCost } from './flow-cost.mjs';
import { sizes } from './sizes.mjs';

await buildAll();
console.log(`${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`);
console.log('\nSize of dist/ (bytes)');
console.table(await sizes());
console.log('\nFrom a tap to what it leads to, painted, in Chromium (ms, median and worst of 7 journeys)');
console.table(await browserTimes());
console.log('\nCost of a flow as it grows (ms, median of 5)');
console.table(await flowCost());
