import { describe, expect, test } from 'vitest';
import { FLOW, TEXTS } from '../../flows/index.ts';
import { questionnaireOf } from '../../src/author/fhir/questionnaire-of.ts';
import { writeFlowFile } from '../../src/author/flow-file.ts';
import { openFile } from '../../src/author/open-file.ts';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import { inEnglish } from '../proof/in-english.ts';

const choice = (linkId: string, more: object = {}) => ({
  linkId,
  type: 'choice',
  text: linkId,
  required: true,
  answerOption: [{ valueString: 'A' }, { valueString: 'B' }],
  ...more,
});
const form = (...item: readonly object[]) => JSON.stringify({ resourceType: 'Questionnaire', status: 'draft', language: 'en', item });

test('a flow file is read as one', () => {
  const text = writeFlowFile({ flow: FLOW, texts: TEXTS });
  expect(openFile(text)).toEqual(parseFlowFile(text));
  expect(openFile('{')).toEqual(parseFlowFile('{'));
  expect(openFile('{"name":"x"}')).toEqual(parseFlowFile('{"name":"x"}'));
});

test('a questionnaire becomes a flow that can be saved and opened again, with what is left', () => {
  const opened = openFile(JSON.stringify(questionnaireOf(FLOW, TEXTS).questionnaire));
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems));
  expect(Object.keys(opened.file.flow.questions)).toEqual(Object.keys(FLOW.questions));
  expect(opened.left?.[0]?.place).toBe('file');
  expect(openFile(writeFlowFile(opened.file))).toEqual({ file: { $schema: 'flow.schema.json', ...opened.file } });
});

test('markup in its texts stays text', () => {
  expect(openFile(form(choice('one', { text: '<img src=x onerror=alert(1)>' })))).toMatchObject({
    file: { texts: { en: { questions: { one: { heading: '<img src=x onerror=alert(1)>' } } } } },
  });
});

test('as many questions as a flow may hold, each depending on some before it, open', () => {
  const items = Array.from({ length: 500 }, (_, index) =>
    choice(`q${index}`, {
      enableWhen: Array.from({ length: Math.min(index, 5) }, (_, before) => ({
        question: `q${index - before - 1}`,
        operator: '=',
        answerString: 'A',
      })),
      enableBehavior: index % 2 ? 'all' : 'any',
    }),
  );
  expect(openFile(form(...items))).toMatchObject({ file: { flow: { start: 'q0' } } });
});

describe('what is no flow and becomes none gets one sentence with a place', () => {
  const languages = Array.from({ length: 39 }, (_, index) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/translation',
    extension: [
      { url: 'lang', valueCode: `a${String.fromCharCode(97 + (index % 26))}${index < 26 ? 'a' : 'b'}` },
      { url: 'content', valueString: 'x' },
    ],
  }));
  const many = Array.from({ length: 100 }, (_, index) =>
    choice(`q${index}`, {
      enableWhen: Array.from({ length: index }, (_, before) => ({ question: `q${before}`, operator: '=', answerString: 'A' })),
    }),
  );
  const wide = Array.from({ length: 500 }, (_, index) =>
    choice(`q${index}`, { ...(index === 0 && { _text: { extension: languages } }), answerOption: Array(60).fill({ valueInteger: 1 }) }),
  );
  test.each([
    ['another resource', '{"resourceType":"Patient"}', 'resourceType', 'a FHIR Patient'],
    ['a resource without a name', '{"resourceType":5}', 'file', 'no FHIR resource'],
    ['no question to tap', form({ linkId: 'x', type: 'string' }), 'item', 'no question'],
    ['501 questions', form(...Array.from({ length: 501 }, (_, index) => choice(`q${index}`))), 'item', '500'],
    ['10,000 items', form(...Array.from({ length: 10_000 }, () => ({ type: 'display' }))), 'item', '5000'],
    ['more letters than are read', form(choice('x', { text: 'x'.repeat(2_000_000) })), 'file', '2000000'],
    ['words of a flow larger than one may be', form(...wide), 'item', 'larger than a flow may be'],
    [
      'rules of a flow larger than one may be',
      form(...many, ...many.map((each, index) => ({ ...each, linkId: `r${index}` }))),
      'item',
      'larger than',
    ],
    ['a name that means something', form(choice('x')).replace('"linkId"', '"__proto__":{"a":1},"linkId"'), 'item.0', '__proto__'],
    ['groups without end', `${'{"resourceType":"Questionnaire","item":['.repeat(50)}${']}'.repeat(50)}`, 'item.0', 'levels deep'],
  ])('%s', (_, text, place, says) => {
    const opened = openFile(text);
    expect(inEnglish(opened)).toEqual({ problems: [{ place: expect.stringContaining(place), says: expect.stringContaining(says) }] });
  });
});
