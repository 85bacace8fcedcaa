import { useState } from 'preact/hooks';
import { BareList } from '../../pages/BareList.tsx';
import { languageName } from '../../pages/language-name.ts';
import { addLanguage, languageTag, MOST_LANGUAGES, removeLanguage } from '../edits/languages.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';

/** The languages of the flow: those that it has, and a field to add one by its tag. */
export function LanguageFields({ page }: { page: Editing }) {
  const { words, file, lang } = page;
  const text = words.flow;
  const languages = Object.keys(file.texts);
  const [tag, setTag] = useState('');
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState<string>();
  const add = () => {
    const known = languageTag(tag);
    if (known === undefined) return setProblem(text.addLanguageProblem);
    if (languages.includes(known)) return setProblem(text.languageTaken);
    if (languages.length >= MOST_LANGUAGES) return setProblem(text.languageFull);
    setTag('');
    page.edit((now) => addLanguage(now, known));
  };
  return (
    <section class="group">
      <h2>{text.languages}</h2>
      <p class="hint">{text.languagesHint}</p>
      <BareList class="rows" place="texts">
        {languages.map((each) => {
          const language = languageName(lang, each);
          return (
            <li key={each}>
              <span class="row-name">
                {language} <span class="aside-note">{each}</span>
              </span>
              {languages.length > 1 && (
                <button
                  type="button"
                  class="button small"
                  aria-label={fill(text.removeLanguage, { language })}
                  aria-expanded={asked === each}
                  onClick={() => setAsked(asked === each ? undefined : each)}
                >
                  {words.form.remove}
                </button>
              )}
              {asked === each && (
                <div class="note mentions">
                  <p>{fill(text.removeLanguageSure, { language })}</p>
                  <div class="row">
                    <button
                      type="button"
                      class="button small danger"
                      onClick={() => {
                        setAsked(undefined);
                        page.edit((now) => removeLanguage(now, each));
                      }}
                    >
                      {words.form.removeAnyway}
                    </button>
                    <button type="button" class="button small" onClick={() => setAsked(undefined)}>
                      {words.form.keep}
                    </button>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </BareList>
      <div class="field">
        <label for="add-language">{text.addLanguage}</label>
        <p class="hint" id="add-language-hint">
          {text.addLanguageHint}
        </p>
        <div class="row">
          <input
            id="add-language"
            class="name short"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby="add-language-hint add-language-problem"
            aria-invalid={problem !== '' || undefined}
            value={tag}
            onInput={({ currentTarget }) => {
              setTag(currentTarget.value);
              setProblem('');
            }}
            onKeyDown={({ key }) => key === 'Enter' && add()}
          />
          <button type="button" class="button small" onClick={add}>
            {text.add}
          </button>
        </div>
        <p class="problem" id="add-language-problem" aria-live="polite">
          {problem}
        </p>
      </div>
    </section>
  );
}
