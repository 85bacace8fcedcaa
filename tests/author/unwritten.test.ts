import { expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { checkReport } from '../../src/author/check-report.ts';
import { problemsOf } from '../../src/author/problems-of.ts';
import { isUnwritten } from '../../src/author/unwritten.ts';
import { inEnglish } from '../proof/in-english.ts';

const { flow, texts } = FLOWS['back-spasm'];
const en: object = texts.en;

test('a text that is still to be written is a problem at its place, in words and in sources', () => {
  const unfinished = {
    flow: { ...flow, sources: { ...flow.sources, kngf: { title: '[Name of the source]' } } },
    texts: { ...texts, en: { ...en, title: ' [Title of the guide] ' } },
  };
  expect(inEnglish(problemsOf(unfinished))).toStrictEqual([
    { place: 'texts.en.title', says: '"[Title of the guide]" is still to be written. Write it in the place of the brackets.' },
    { place: 'flow.sources.kngf.title', says: '"[Name of the source]" is still to be written. Write it in the place of the brackets.' },
  ]);
  const { failed, text } = checkReport(unfinished.flow, unfinished.texts);
  expect(failed).toBe(true);
  expect(text).toContain('✘ unwritten at texts.en.title: "[Title of the guide]" is still to be written.');
});

test('brackets within a text are words', () => {
  expect(['Call [now]', '[a] or [b]', ''].map(isUnwritten)).toStrictEqual([false, false, false]);
});
