import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const flow = (...words: readonly string[]) => spawnSync(process.execPath, ['embed/build/flow.mjs', ...words], { encoding: 'utf8' });

test('npm run flow -- check tells what holds, and ends well for a flow that is sound', () => {
  const { status, stdout } = flow('check', 'back-spasm');
  expect(stdout).toContain('paths');
  expect(status).toBe(0);
});

test('npm run flow -- words counts what there is to read, in each language, and ends well within the budgets', () => {
  const { status, stdout } = flow('words', 'back-spasm');
  expect(stdout).toMatch(/^back-spasm [\d.]+, en\nquestion +intro +heading +labels/);
  expect(stdout).toMatch(/^back-spasm [\d.]+, nl$/m);
  expect(status).toBe(0);
});

test('what it does not know is told in one sentence, with what to write', () => {
  const { status, stderr } = flow('prove', 'back-spasm');
  expect(stderr).toMatch(
    /^Write: npm run flow -- check \| words \| table \| draw \| sheet \| export \| fhir <flow, or a \.flow\.json>, or fhir <a FHIR questionnaire>\. Flows: back-spasm\.\s*$/,
  );
  expect(status).toBe(1);
});

test('npm run flow -- export writes a file that the other commands take, with its schema beside it', () => {
  const { stdout } = flow('export', 'back-spasm');
  expect(stdout).toContain('Wrote reports/back-spasm.flow.json and reports/flow.schema.json.');
  expect(flow('check', 'reports/back-spasm.flow.json').stdout).toBe(flow('check', 'back-spasm').stdout);
  expect(flow('table', 'reports/back-spasm.flow.json').stdout).toContain('Wrote reports/back-spasm/paths.txt.');
});

test('a file that is no flow is told with place and sentence', () => {
  const { status, stderr } = flow('check', 'package.json');
  expect(stderr).toBe('✘ package.json, file: This is JSON of another kind. Open a flow file: it has "flow" and "texts" at its top.\n');
  expect(status).toBe(1);
  expect(flow('check', 'nowhere.flow.json').stderr).toContain('This file cannot be read.');
});

test('npm run flow -- fhir writes a questionnaire of a flow, and the skeleton of a flow of a questionnaire, which the others name', () => {
  const form = 'reports/back-spasm.questionnaire.json';
  expect(flow('fhir', 'back-spasm').stdout).toContain(`Wrote ${form}, a FHIR R4 Questionnaire. It does not say:\n- `);
  const back = flow('fhir', form);
  expect(back.stdout).toMatch(/^Wrote reports\/back-spasm\.skeleton\.flow\.json, .*\nIt does not have:\n- file: /);
  expect(back.status).toBe(0);
  expect(flow('check', 'reports/back-spasm.skeleton.flow.json').stdout).toContain('no words');
  const { status, stderr } = flow('check', form);
  expect(stderr).toBe(
    `✘ ${form} is a FHIR questionnaire. Write: npm run flow -- fhir ${form}, which makes the skeleton of a flow of it.\n`,
  );
  expect(status).toBe(1);
});
