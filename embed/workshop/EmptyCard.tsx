import { useState } from 'preact/hooks';
import type { FlowFile } from '../../src/author/flow-file.ts';
import { LANGUAGES, UNREVIEWED } from '../../src/i18n/languages.ts';
import { languageName } from '../pages/language-name.ts';
import { skeleton } from './edits/skeleton.ts';
import { today } from './today.ts';
import type { PageLanguage, Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly lang: PageLanguage;
  readonly open: (file: FlowFile) => void;
}

/** An empty flow, in the languages that the widget speaks; one that nobody reviewed for who ticks it, or reads this page in it. Others are added later. */
export function EmptyCard({ words: { welcome: text }, lang, open }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(LANGUAGES.filter((each) => each === lang || !UNREVIEWED.includes(each)));
  const [asked, setAsked] = useState(false);
  return (
    <section class="group">
      <h3>{text.empty}</h3>
      <p class="hint">{text.emptyHint}</p>
      <fieldset class="languages-choice">
        <legend>{text.emptyLanguages}</legend>
        {LANGUAGES.map((each) => (
          <label key={each} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              onChange={({ currentTarget }) =>
                setChosen(LANGUAGES.filter((other) => (other === each ? currentTarget.checked : chosen.includes(other))))
              }
            />
            {languageName(lang, each)}
          </label>
        ))}
      </fieldset>
      <p class="problem" role="status">
        {asked && chosen.length === 0 && text.emptyNone}
      </p>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          setAsked(true);
          if (chosen.length > 0) open(skeleton(chosen, today()));
        }}
      >
        {text.emptyStart}
      </button>
    </section>
  );
}
