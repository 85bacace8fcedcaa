import { GAPS } from '../form/gaps.ts';
import type { Page } from '../page.ts';
import { fill, wordsOfField } from '../words.ts';

/** What is not in the tag, or not yet: a sentence, and the field that mends it. */
export function missingLines({ words, guide, form, reading }: Page): readonly { readonly name: string; readonly sentence: string }[] {
  const { wrong, gaps } = words.tag;
  const { emergency } = reading.clinic.region;
  const { lang } = reading.settings;
  const unspoken = lang !== undefined && !form.loader && form.languages.length > 0 && !form.languages.includes(lang);
  return [
    ...[...reading.problems.keys()].map((name) => ({ name, sentence: fill(wrong, { label: wordsOfField(words, name).label }) })),
    ...reading.gaps.map((gap) => ({ name: GAPS[gap], sentence: fill(gaps[gap], { emergency, local: guide.local }) })),
    ...(unspoken ? [{ name: 'lang', sentence: gaps.language }] : []),
  ];
}
