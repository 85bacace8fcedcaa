import { expect } from '@playwright/test';
import type { FlowFile } from '../../src/author/flow-file.ts';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import type { Question } from '../../src/flow/flow.ts';
import { neckPain, visitWith, writeGuide } from './neck-pain.ts';
import { test } from './workshop.ts';

const OPTIONS = ['chest_arm', 'worst_headache', 'serious_accident', 'cancer_ever', 'none', 'unsure'];
const SOURCES = ['nhs-neck', 'cks-neck', 'ifompt-cervical', 'nhs-heart', 'c-spine', 'ng234'];
const ADULT = { question: 'start', options: ['adult'] };
const NO_SIGN = ['emergency_body', 'gp_background'].map((question) => ({ question, options: ['none'] }));

/** The guide with its first and its last list of signs, each cut short: the whole takes minutes. */
function shortened({ flow, texts }: FlowFile): FlowFile {
  const { start, emergency_body, gp_background } = flow.questions;
  if (!start || !emergency_body || !gp_background) throw new Error('The kept guide has other questions now.');
  const cut = ({ options, next, ...list }: Question, goTo: string): Question => ({
    ...list,
    options: Object.fromEntries(Object.entries(options).filter(([id]) => OPTIONS.includes(id))),
    next: next.map((rule) => (rule.when ? rule : { goTo })),
  });
  const { doubt_now, ...outcomes } = flow.outcomes;
  return {
    flow: {
      ...flow,
      sources: Object.fromEntries(Object.entries(flow.sources).filter(([id]) => SOURCES.includes(id))),
      questions: { start, emergency_body: cut(emergency_body, 'gp_background'), gp_background: cut(gp_background, 'end') },
      outcomes,
    },
    texts,
    expected: [
      { name: 'An accident', answers: [ADULT, { question: 'emergency_body', options: ['serious_accident'] }], outcome: 'emergency' },
      { name: 'No sign', answers: [ADULT, ...NO_SIGN], outcome: 'routine' },
    ],
  };
}

test('a new author writes a guide with nothing but the page, from an empty one to the file and the script, which walks', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const file = shortened((await neckPain()).file);
  const { saved, script } = await writeGuide(page, file);
  const { flow, expected } = file;
  expect(parseFlowFile(saved)).toMatchObject({ file: { flow, expected } });
  await visitWith(await context.newPage(), script, expected ?? []);
});
