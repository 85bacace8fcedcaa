import { useState } from 'preact/hooks';
import { UNREVIEWED } from '../../../src/i18n/languages.ts';
import { languageName } from '../../pages/language-name.ts';
import type { Page } from '../page.ts';
import { fill } from '../words.ts';
import { PARTS } from './parts.ts';

/** A box for each language that the file can have, of the unreviewed ones too. The last one stays ticked: a file without words helps nobody. */
export function FileLanguages({ page: { words, lang, form, change } }: { page: Page }) {
  const text = words.file;
  const [last, setLast] = useState(false);
  const all = Object.keys(PARTS?.content.texts ?? {});
  const choose = (box: HTMLInputElement, language: string) => {
    const languages = all.filter((each) => (each === language ? box.checked : form.languages.includes(each)));
    setLast(languages.length === 0);
    if (languages.length > 0) change({ languages });
    else box.checked = true;
  };
  return (
    <fieldset class="field" aria-describedby="languages-hint languages-problem">
      <legend>{text.languages}</legend>
      <div class="checks">
        {all.map((each) => (
          <label key={each} class="check">
            <input
              type="checkbox"
              name="language"
              value={each}
              checked={form.languages.includes(each)}
              onChange={({ currentTarget }) => choose(currentTarget, each)}
            />
            {UNREVIEWED.includes(each) ? fill(text.notReviewed, { language: languageName(lang, each) }) : languageName(lang, each)}
          </label>
        ))}
      </div>
      <p class="hint" id="languages-hint">
        {form.languages.some((each) => UNREVIEWED.includes(each)) && text.notReviewedHint}
      </p>
      <p class="problem" id="languages-problem" aria-live="polite">
        {last && text.oneLanguage}
      </p>
    </fieldset>
  );
}
