import { make } from '../dom.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './words.ts';

/** A button per language, each named in its own. */
export function languageSwitch(label: string, current: PageLanguage, choose: (lang: PageLanguage) => void): HTMLElement {
  const buttons = PAGE_LANGUAGES.map((lang) => {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    const button = make('button', { type: 'button', lang, 'aria-pressed': String(lang === current) }, name);
    button.addEventListener('click', () => choose(lang));
    return button;
  });
  return make('div', { class: 'languages', role: 'group', 'aria-label': label }, ...buttons);
}
