import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../../flows/index.ts';
import { REGIONS } from '../../../src/clinic/region.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { createWordings } from '../../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { wordsOf } from '../../../src/ui/words/words.ts';
import { leaves, shape } from '../../i18n/leaves.ts';

// Invariant (vi): every id has its text in every language.

const { flow, texts } = FLOWS['back-spasm'];
const wordings = createWordings(Object.fromEntries(LANGUAGES.map((lang) => [lang, { chrome: CHROME[lang], flow: texts[lang] }])));
const say = (lang: string) => wordings.texts(lang, (chrome) => wordsOf({ region: REGIONS.NL }, chrome));

const shared = new Set(Object.values(flow.outcomes).flatMap((outcome) => outcome.sections.flatMap(({ under }) => under ?? [])));
const sections = new Map(Object.values(flow.outcomes).flatMap((outcome) => outcome.sections.map((section) => [section.id, section])));
const options = Object.entries(flow.questions).flatMap(([question, asked]) =>
  Object.entries(asked.options).map(([id, option]) => ({ key: `questions.${question}.options.${id}`, question, asked, option })),
);

test.each(Object.entries(texts))(
  '%s has the same texts as English, with the same placeholders and as many items in each list',
  (lang, wording) => {
    expect(shape(wording), `Compare flows/back-spasm/${lang}.json with en.json.`).toStrictEqual(shape(texts.en));
  },
);

describe.each(Object.entries(texts))('in %s', (lang, wording) => {
  const speech = say(lang);
  const { questions, outcomes, ...others } = wording;

  test('the questions, options, outcomes and sections of the flow have a text, and no others', () => {
    expect(Object.keys(questions).sort()).toStrictEqual(Object.keys(flow.questions).sort());
    for (const [id, question] of Object.entries(questions)) {
      expect(Object.keys(question.options)).toStrictEqual(Object.keys(flow.questions[id]?.options ?? {}));
    }
    expect(Object.keys(outcomes).sort()).toStrictEqual(Object.keys(flow.outcomes).sort());
    expect(Object.keys(others.sections).sort()).toStrictEqual([...sections.keys(), ...shared].sort());
  });

  test('every question and outcome has its heading, every option its label', () => {
    for (const id of Object.keys(flow.questions)) expect(speech.flow(`questions.${id}.heading`)).not.toBe('');
    for (const id of Object.keys(flow.outcomes)) expect(speech.flow(`outcomes.${id}.heading`)).not.toBe('');
    for (const { key } of options) expect(speech.flow(`${key}.label`)).not.toBe('');
  });

  test('a warning sign among ordinary options has words that stand alone, for the list that is read without questions', () => {
    const single = options.filter(({ question, asked, option }) => option.raises && !asked.safety && question !== flow.start);
    expect(single.length).toBeGreaterThan(3);
    expect(single.filter(({ key }) => !speech.optional(`${key}.sign`)).map(({ key }) => key)).toStrictEqual([]);
  });

  test('every section says something, and one that may be folded away has a title', () => {
    for (const [id, { signs, fold }] of sections) {
      const { title, body, items, parts } = speech.section(id, { chosen: 'a sign' });
      expect([id, signs !== undefined || body.length + items.length + parts.length > 0]).toStrictEqual([id, true]);
      if (fold || signs) expect([id, title ?? '']).not.toStrictEqual([id, '']);
    }
  });

  test('no text is empty, and none ends or begins with a space', () => {
    expect(leaves(wording).filter(([, text]) => text === '' || text.trim() !== text)).toStrictEqual([]);
  });

  test('no section shows a placeholder or half a pair of stars', () => {
    const shown = [...sections.keys()].flatMap((id) => leaves(speech.section(id, { chosen: 'a sign' })));
    const labels = options.map(({ key }) => [key, speech.flow(`${key}.label`)] as const);
    expect([...shown, ...labels].filter(([, text]) => /[{}]|\$t/.test(text) || text.split('**').length % 2 === 0)).toStrictEqual([]);
  });

  test('only known words stand beside an id, so that a misspelt "help" is not silently lost', () => {
    expect(namesIn(Object.values(questions))).toStrictEqual(new Set(['heading', 'intro', 'help', 'options']));
    expect(new Set([...namesIn(Object.values(questions).flatMap((question) => Object.values(question.options))), 'reply'])).toStrictEqual(
      new Set(['label', 'help', 'sign', 'reply']),
    );
    expect(namesIn(Object.values(outcomes))).toStrictEqual(new Set(['heading']));
    expect(namesIn(Object.values(others.sections))).toStrictEqual(new Set(['title', 'body', 'items', 'parts']));
  });
});

const namesIn = (objects: readonly object[]) => new Set(objects.flatMap((object) => Object.keys(object)));
