import { expect, test } from 'vitest';
import { guideIn } from '../../../embed/builder/guide.ts';
import { fill, PAGE_LANGUAGES, WORDS } from '../../../embed/builder/words.ts';
import flow from '../../../flows/back-spasm/flow.ts';

/** Every text by its path, such as `tag.steps.wix.0`. */
function texts(words: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : texts(value, `${path}${key}.`),
  );
}
const placeholders = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? [];

test('both languages have every text, with the same placeholders', () => {
  const { refusal, ...dutch } = WORDS.nl;
  expect(Object.keys(refusal.write)).not.toHaveLength(0);
  const english = new Map(texts(WORDS.en));
  expect(texts(dutch).map(([path]) => path)).toStrictEqual([...english.keys()]);
  for (const [path, text] of texts(dutch)) expect(placeholders(text), path).toStrictEqual(placeholders(english.get(path) ?? ''));
});

test('a placeholder without a value stays to be seen', () => {
  expect(fill('{a} and {b}', { a: '$& {b}' })).toBe('$& {b} and {b}');
});

test.each(PAGE_LANGUAGES)('what the page says of the guide is what the guide says of itself (%s)', (lang) => {
  const { status, version, notChecked } = guideIn(lang, WORDS[lang]);
  expect(version).toBe('0.0.0-test');
  expect(status).toContain(flow.version);
  expect(status.includes(notChecked)).toBe(flow.status === 'draft');
  expect(status).not.toMatch(/[{}]/);
});
