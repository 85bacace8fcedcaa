import { isUnwritten } from '../../../src/author/unwritten.ts';
import { languageName } from '../../pages/language-name.ts';
import { textAt, withWords } from '../edits/texts.ts';
import type { Editing } from '../workshop-page.ts';
import { WordsCell } from './WordsCell.tsx';

interface Props {
  readonly page: Editing;
  /** The dotted key in a language file. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Words that need not be there; but then in no language. */
  readonly optional?: boolean;
}

/** One text in every language, side by side. */
export function WordsRow({ page, name, label, hint, optional = false }: Props) {
  const { file, words, lang } = page;
  const languages = Object.keys(file.texts);
  const wanted = !optional || languages.some((each) => textAt(file, each, name).trim() !== '');
  return (
    <fieldset class="words">
      <legend>
        {label} {optional && <span class="aside-note">{words.form.optional}</span>}
      </legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="side-by-side">
        {languages.map((each) => {
          const place = `texts.${each}.${name}`;
          const text = textAt(file, each, name);
          return (
            <WordsCell
              key={each}
              place={place}
              lang={each}
              label={languageName(lang, each)}
              missing={wanted && (text.trim() === '' || isUnwritten(text)) ? words.form.toWrite : ''}
              text={text}
              write={(next) => {
                const line = next.replaceAll(/\r?\n/g, ' ');
                page.edit((now) => withWords(now, each, name, line === '' && optional ? undefined : line), place);
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
