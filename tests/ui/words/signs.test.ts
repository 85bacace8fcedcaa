import { expect, test } from 'vitest';
import { FLOWS } from '../../../flows/index.ts';
import { REGIONS } from '../../../src/clinic/region.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { createWordings } from '../../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { helpsOf, signsOf } from '../../../src/ui/words/signs.ts';
import { wordsOf } from '../../../src/ui/words/words.ts';

const { flow, texts } = FLOWS['back-spasm'];
const wordings = createWordings(Object.fromEntries(LANGUAGES.map((lang) => [lang, { chrome: CHROME[lang], flow: texts[lang] }])));

test.each(LANGUAGES)('in %s every sign is listed under its urgency, and every help below it', (lang) => {
  const words = wordings.texts(lang, (chrome) => wordsOf({ region: REGIONS.NL }, chrome));
  const urgencies = ['emergency', 'urgent_same_day', 'gp_first'] as const;
  const raised = Object.entries(flow.questions)
    .filter(([id]) => id !== flow.start)
    .flatMap(([, { options }]) => Object.values(options).filter(({ raises, excludes }) => raises && !excludes));
  const signs = urgencies.flatMap((urgency) => signsOf(flow, words, urgency));
  expect(signs).toHaveLength(raised.length);
  const helps = helpsOf(signs).join('\n');
  for (const { help } of signs) expect(helps).toContain(help ?? '');
});

test('a help stands behind the words that its sign begins with in bold, else behind all of it', () => {
  expect(
    helpsOf([
      { sign: '**Chest pain**, or trouble breathing', help: 'Also at rest.' },
      { sign: 'I fell, **and**: I am 65 or older', help: 'A bump counts.' },
      { sign: 'Cancer' },
    ]),
  ).toStrictEqual(['**Chest pain**: Also at rest.', '**I fell, and: I am 65 or older**: A bump counts.']);
});
