// @ts-check
// `npm run fuzz`: the fuzz tests with many more cases than `npm test` gives them. FUZZ=1000000 sets how many in all, SEED=1 where they begin.
import { spawnSync } from 'node:child_process';

const { FUZZ = '200000', SEED = String(Math.floor(Math.random() * 1_000_000_000)) } = process.env;
console.log(`${FUZZ} cases from seed ${SEED}. The same again: FUZZ=${FUZZ} SEED=${SEED} npm run fuzz`);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz', '--testTimeout=0', '--hookTimeout=0'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ, SEED },
});
if (status === 0) console.log('How many each property survived: test-results/fuzz.json');
process.exitCode = status ?? 1;
