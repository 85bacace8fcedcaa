import { useState } from 'preact/hooks';
import { isUnwritten } from '../../../src/author/unwritten.ts';
import { languageName } from '../../pages/language-name.ts';
import { listAt, withWords } from '../edits/texts.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { WordsCell } from './WordsCell.tsx';

interface Props {
  readonly page: Editing;
  readonly name: string;
  readonly label: string;
  readonly item: string;
  readonly optional?: boolean;
}

/** Paragraphs or bullets in every language, side by side: one on each line. */
export function ListRow({ page, name, label, item, optional = true }: Props) {
  const { file, words } = page;
  const languages = Object.keys(file.texts);
  const most = Math.max(...languages.map((each) => listAt(file, each, name).length));
  return (
    <fieldset class="words">
      <legend>
        {label} {optional && <span class="aside-note">{words.form.optional}</span>}
      </legend>
      <p class="hint">{fill(words.form.addLine, { item })}</p>
      <div class="side-by-side">
        {languages.map((each) => (
          <ListCell key={each} page={page} name={name} lang={each} wanted={optional ? most : Math.max(most, 1)} />
        ))}
      </div>
    </fieldset>
  );
}

/** As typed, an empty line is there for the next item; in the file it is none. */
function ListCell({ page, name, lang, wanted }: Pick<Props, 'page' | 'name'> & { readonly lang: string; readonly wanted: number }) {
  const list = listAt(page.file, lang, name);
  const [typed, setTyped] = useState('');
  const text = isSame(linesIn(typed), list) ? typed : list.join('\n');
  const place = `texts.${lang}.${name}`;
  const written = list.filter((each) => each.trim() !== '' && !isUnwritten(each)).length;
  return (
    <WordsCell
      place={place}
      lang={lang}
      label={languageName(page.lang, lang)}
      missing={written < wanted ? page.words.form.toWrite : ''}
      text={text}
      write={(next) => {
        setTyped(next);
        const lines = linesIn(next);
        page.edit((file) => withWords(file, lang, name, lines.length > 0 ? lines : undefined), place);
      }}
    />
  );
}

const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);
