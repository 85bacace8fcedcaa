import type { FlowFile } from '../../src/author/flow-file.ts';
import { listAt, textAt } from './edits/texts.ts';
import type { Workshop } from './workshop-page.ts';

/** How a thing begins in what visitors read, in the language of the page where the flow speaks it: the name that an author knows it by. */
export function titleOf({ file, lang }: Pick<Workshop, 'file' | 'lang'>, form: string): string {
  const key = form.replace(/^flow\./, '');
  const languages = [lang, ...Object.keys(file.texts)];
  for (const each of languages) {
    for (const text of beginnings(file, each, key)) if (text.trim() !== '') return short(text);
  }
  return short(key.split('.').at(-1) ?? key);
}

/** What a thing can begin with, one after the other: there may be hundreds of things, of which most have the first. */
function* beginnings(file: FlowFile, lang: string, key: string): Generator<string> {
  yield textAt(file, lang, `${key}.heading`);
  yield textAt(file, lang, `${key}.title`);
  yield listAt(file, lang, `${key}.body`)[0] ?? '';
  yield listAt(file, lang, `${key}.items`)[0] ?? '';
  yield textAt(file, lang, `${key}.parts.0.title`);
}

const LONG = 80; // characters: two lines

/** A text of which the beginning is enough to know it by. */
const short = (text: string): string => (text.length <= LONG ? text : `${text.slice(0, LONG).replace(/\s+\S*$/, '')}…`);

/** The words of an option, without the stars. */
export function labelOf({ file, lang }: Pick<Workshop, 'file' | 'lang'>, question: string, option: string): string {
  const languages = [lang, ...Object.keys(file.texts)];
  for (const each of languages) {
    const text = textAt(file, each, `questions.${question}.options.${option}.label`).replaceAll('**', '');
    if (text.trim() !== '') return text;
  }
  return option;
}
