import { expect, test } from 'vitest';
import { GROUPS, groupsFor } from '../../../embed/builder/form/fields.ts';
import { guideIn } from '../../../embed/builder/guide.ts';
import { PAGE_LANGUAGES, WORDS, type Words, wordOfOption, wordsOfField } from '../../../embed/builder/words.ts';
import flow from '../../../flows/back-spasm/flow.ts';

/** Every text by its path, such as `tag.steps.wix.0`. */
function texts(words: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : texts(value, `${path}${key}.`),
  );
}
const placeholders = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? [];

test.each(PAGE_LANGUAGES)('every language has every text, with the same placeholders (%s)', (lang) => {
  const { refusal, ...words }: Words = WORDS[lang];
  if (refusal) expect(texts(refusal).map(([path]) => path)).toStrictEqual(texts(WORDS.nl.refusal).map(([path]) => path));
  const english = new Map(texts(WORDS.en));
  expect(texts(words).map(([path]) => path)).toStrictEqual([...english.keys()]);
  for (const [path, text] of texts(words)) expect(placeholders(text), path).toStrictEqual(placeholders(english.get(path) ?? ''));
});

test.each(PAGE_LANGUAGES)('what the page says of the guide is what the guide says of itself (%s)', (lang) => {
  const { status, version, notChecked } = guideIn(lang, WORDS[lang]);
  expect(version).toBe('0.0.0-test');
  expect(status).toContain(flow.version);
  expect(status.includes(notChecked)).toBe(flow.status === 'draft');
  expect(status).not.toMatch(/[{}]/);
});

test.each(PAGE_LANGUAGES)('every field and every option has words of its own, and a new setting is called by its name (%s)', (lang) => {
  const words = WORDS[lang];
  for (const { name, options = [] } of [...GROUPS, ...groupsFor(['shadow', 'reviewed-content'])].flatMap(({ fields }) => fields)) {
    expect(wordsOfField(words, name).label, name).not.toBe(name);
    for (const option of options) expect(wordOfOption(words, name, option), `${name}=${option}`).not.toBe(option);
  }
  expect(wordsOfField(words, 'brand-new')).toStrictEqual({ label: 'brand-new', hint: '' });
});

test.each(PAGE_LANGUAGES)('what is quoted from the cards stands there (%s)', (lang) => {
  expect(guideIn(lang, WORDS[lang]).local).toContain('112');
  expect(guideIn(lang, WORDS[lang]).local).not.toMatch(/[{}]/);
});
