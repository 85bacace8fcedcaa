import { LANGUAGE_NAMES } from '../../src/i18n/names.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';

interface Props {
  /** What the page is called, and its switch of languages. */
  readonly words: { readonly brand: string; readonly languages: string };
  readonly lang: PageLanguage;
  readonly choose: (lang: PageLanguage) => void;
}

/** The top of the page: its name, and its languages. */
export function PageTop({ words, lang, choose }: Props) {
  return (
    <header class="top">
      <p class="brand">{words.brand}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of form fields. */}
      <div class="languages" role="group" aria-label={words.languages}>
        {PAGE_LANGUAGES.map((each) => (
          <button key={each} type="button" lang={each} aria-pressed={each === lang} onClick={() => choose(each)}>
            {LANGUAGE_NAMES[each]}
          </button>
        ))}
      </div>
    </header>
  );
}
