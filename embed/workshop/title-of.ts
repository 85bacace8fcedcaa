import { listAt, textAt } from './edits/texts.ts';
import type { Workshop } from './workshop-page.ts';

/** How a thing begins in what visitors read, in the language of the page where the flow speaks it: the name that an author knows it by. */
export function titleOf({ file, lang }: Pick<Workshop, 'file' | 'lang'>, form: string): string {
  const key = form.replace(/^flow\./, '');
  const languages = [lang, ...Object.keys(file.texts)];
  const texts = languages.flatMap((each) => [
    textAt(file, each, `${key}.heading`),
    textAt(file, each, `${key}.title`),
    listAt(file, each, `${key}.body`)[0] ?? '',
    listAt(file, each, `${key}.items`)[0] ?? '',
    textAt(file, each, `${key}.parts.0.title`),
  ]);
  return short(texts.find((text) => text.trim() !== '') ?? key.split('.').at(-1) ?? key);
}

const LONG = 80; // characters: two lines

/** A text of which the beginning is enough to know it by. */
const short = (text: string): string => (text.length <= LONG ? text : `${text.slice(0, LONG).replace(/\s+\S*$/, '')}…`);

/** The words of an option, without the stars. */
export function labelOf({ file, lang }: Pick<Workshop, 'file' | 'lang'>, question: string, option: string): string {
  const languages = [lang, ...Object.keys(file.texts)];
  const texts = languages.map((each) => textAt(file, each, `questions.${question}.options.${option}.label`).replaceAll('**', ''));
  return texts.find((text) => text.trim() !== '') ?? option;
}
