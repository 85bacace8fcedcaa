import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { createWordings } from '../../src/i18n/i18n.ts';
import { checkTexts } from '../../src/proof/check-texts.ts';
import { wordsOf } from '../../src/ui/words/words.ts';
import { PSEUDO, pseudoLanguage } from '../browser/pseudo-language.mjs';
import { leaves } from './leaves.ts';

// The tests in browsers rest on this language, so it must be what it says.

const { flow, texts } = FLOWS['back-spasm'];
const pseudo = { chrome: { name: PSEUDO, ...pseudoLanguage(CHROME.en) }, flow: pseudoLanguage(texts.en) };
const long = (value: unknown) => leaves(value).reduce((sum, [, text]) => sum + text.length, 0);

test('is a complete language of the flow', () => {
  const problems = checkTexts(flow, { en: texts.en, [PSEUDO]: pseudo.flow });
  // Longer on purpose, on the button as well.
  expect(problems.map(({ id, place }) => `${id} ${place}`)).toStrictEqual([`long-text ${PSEUDO}.launcher_short`]);
});

test('is at least 40 % longer than English, in long words, and has no Latin letter', () => {
  expect(long(pseudo.flow) / long(texts.en)).toBeGreaterThan(1.4);
  const words = leaves(pseudo.flow).flatMap(([, text]) => text.split(' '));
  expect(words.filter((word) => word.length > 20).length).toBeGreaterThan(50);
  expect(leaves(pseudo.flow).filter(([, text]) => /[a-z]/i.test(text.replaceAll(/\{\w+\}/g, '')))).toStrictEqual([]);
});

describe('spoken', () => {
  const wordings = createWordings({ en: { chrome: CHROME.en, flow: texts.en }, [PSEUDO]: pseudo });
  const clinic = { name: 'Back & Co.', region: REGIONS.NL, oohPhone: { text: '+31 23 000', dial: '+3123000' } };
  const speech = wordings.texts(PSEUDO, (chrome) => wordsOf(clinic, chrome));

  test('runs from right to left', () => {
    expect(speech.dir).toBe('rtl');
  });

  test('has all six plural forms of Arabic', () => {
    for (const count of [0, 1, 2, 3, 11, 100]) expect(speech.chrome('start_time', { count, questions: 11 })).toContain(String(count));
  });

  test('fills in names and numbers in a direction of their own, so that none is shown scrambled', () => {
    expect(speech.chrome('call_ooh')).toContain('\u2068+31\u00a023\u00a0000\u2069');
    expect(speech.chrome('call_clinic')).toContain('\u2068Back & Co.\u2069');
    expect(speech.flow('outcomes.emergency.heading')).toContain('\u2068112\u2069');
    expect(speech.section('urgent_hours').body.join(' ')).toContain('\u2068');
  });

  test('and English is left as it is', () => {
    const english = wordings.texts('en', (chrome) => wordsOf(clinic, chrome));
    expect(english.chrome('call_clinic')).toBe('Call Back & Co.');
  });
});
