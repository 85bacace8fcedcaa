import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const flow = (...words: readonly string[]) => spawnSync(process.execPath, ['embed/build/flow.mjs', ...words], { encoding: 'utf8' });

test('npm run flow -- check tells what holds, and ends well for a flow that is sound', () => {
  const { status, stdout } = flow('check', 'back-spasm');
  expect(stdout).toContain('paths');
  expect(status).toBe(0);
});

test('what it does not know is told in one sentence, with what to write', () => {
  const { status, stderr } = flow('prove', 'back-spasm');
  expect(stderr).toMatch(/^Write: npm run flow -- check \| table \| draw \| sheet <flow>\. Flows: back-spasm\.\s*$/);
  expect(status).toBe(1);
});
