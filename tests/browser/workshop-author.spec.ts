import { expect } from '@playwright/test';
import type { FlowFile } from '../../src/author/flow-file.ts';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import { neckPain, visitWith, writeGuide } from './neck-pain.ts';
import { test } from './workshop.ts';

const SIGNS = ['chest_arm', 'worst_headache', 'serious_accident', 'none', 'unsure'];
const SOURCES = ['nhs-neck', 'cks-neck', 'ifompt-cervical', 'nhs-heart', 'c-spine'];
const ADULT = { question: 'start', options: ['adult'] };

/** The guide with its first list of signs alone: the whole takes minutes. */
function shortened({ flow, texts }: FlowFile): FlowFile {
  const { start, emergency_body: signs } = flow.questions;
  if (!start || !signs) throw new Error('The kept guide begins with other questions now.');
  const options = Object.fromEntries(Object.entries(signs.options).filter(([id]) => SIGNS.includes(id)));
  const next = signs.next.map((rule) => (rule.when ? rule : { goTo: 'end' }));
  const { doubt_now, ...outcomes } = flow.outcomes;
  return {
    flow: {
      ...flow,
      sources: Object.fromEntries(Object.entries(flow.sources).filter(([id]) => SOURCES.includes(id))),
      questions: { start, emergency_body: { ...signs, options, next } },
      outcomes,
    },
    texts,
    expected: [
      { name: 'An accident', answers: [ADULT, { question: 'emergency_body', options: ['serious_accident'] }], outcome: 'emergency' },
      { name: 'No sign', answers: [ADULT, { question: 'emergency_body', options: ['none'] }], outcome: 'routine' },
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
