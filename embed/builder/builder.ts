import { chooseLanguage } from '../../src/i18n/language.ts';
import { make } from '../dom.ts';
import { GROUPS } from './fields.ts';
import { formView } from './form-view.ts';
import { guideIn } from './guide.ts';
import { type Integrity, readIntegrity } from './integrity.ts';
import { languageSwitch } from './language-switch.ts';
import { liveView } from './live-view.ts';
import { type Form, fieldId, type Page } from './page.ts';
import { previewView } from './preview-view.ts';
import { readForm } from './read-form.ts';
import { likelyScriptAddress } from './script-address.ts';
import { tagView } from './tag-view.ts';
import { fill, PAGE_LANGUAGES, type PageLanguage, WORDS } from './words.ts';

const form: Form = {
  values: {},
  open: new Set(),
  src: likelyScriptAddress(location.href) ?? '',
  target: 'html',
  loader: false,
  checked: true,
};
let integrity: Integrity = {};
let update = () => {};

/** Draws the whole page in one language; what was filled in stays. */
function draw(lang: PageLanguage): void {
  const words = WORDS[lang];
  document.documentElement.lang = lang;
  document.title = words.title;
  const page: Page = { lang, words, form, changed: () => update(), goTo };
  const views = [formView(page), previewView(page), tagView(page, () => integrity), liveView(page)];
  update = () => {
    const reading = readForm(form.values);
    for (const view of views) view.update(reading);
  };
  const header = make(
    'header',
    { class: 'top' },
    make('p', { class: 'brand' }, words.brand),
    languageSwitch(words.languages, lang, (chosen) => {
      draw(chosen);
      document.querySelector<HTMLElement>('.languages [aria-pressed="true"]')?.focus();
    }),
  );
  const main = make(
    'main',
    {},
    make(
      'div',
      { class: 'hero' },
      make('h1', {}, words.heading),
      make('p', { class: 'lead' }, words.lead),
      make('p', { class: 'promise' }, words.promise),
    ),
    make('div', { class: 'columns' }, ...views.map((view) => view.element)),
  );
  const footer = make('footer', { class: 'bottom' }, make('p', {}, fill(words.footer, { version: guideIn(lang, words).version })));
  document.body.replaceChildren(header, main, footer);
  update();
}

function goTo(name: Parameters<Page['goTo']>[0]): void {
  const group = GROUPS.find(({ fields }) => fields.some((field) => field.name === name));
  const details = group && document.getElementById(`group-${group.id}`);
  if (details instanceof HTMLDetailsElement) details.open = true;
  document.getElementById(fieldId(name))?.focus();
}

const asked = new URLSearchParams(location.search).get('lang');
draw(chooseLanguage([asked, ...navigator.languages], PAGE_LANGUAGES) ?? 'en');
readIntegrity().then((found) => {
  integrity = found;
  update();
});
