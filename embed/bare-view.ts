import { LAUNCHER } from '../flows/back-spasm/launcher.ts';
import type { Clinic } from '../src/clinic/clinic.ts';
import { REGIONS, regionOfCountry, regionOfPhone } from '../src/clinic/region.ts';
import { LANGUAGES, type Language } from '../src/i18n/languages.ts';
import { make } from './dom.ts';
import { safetyCard } from './safety-card.ts';
import type { View } from './view.ts';

/**
 * What stands in where the widget itself could not be made: what the page wrote inside the element, and below it the safety
 * card, folded behind the words of the launcher. A `<details>`, so that it opens without anything of ours.
 * What the owner wrote is read without the parser of settings, which may be what failed.
 */
export function createBareView(root: ShadowRoot, restart: () => void): View {
  const lang = languageOf(root.host);
  const card = safetyCard(clinicAround(root.host), lang, { restart });
  const labels: Readonly<Record<Language, string>> = LAUNCHER;
  const fold = make('details', {}, make('summary', { class: 'launcher' }, labels[lang]), card);
  root.replaceChildren(make('slot', {}), make('div', { class: 'root' }, fold));
  const open = () => {
    fold.open = true;
    fold.querySelector<HTMLElement>('[data-focus]')?.focus();
  };
  const close = () => {
    fold.open = false;
  };
  return { open, close, toggle: () => (fold.open ? close() : open()), restart, rejoin() {}, destroy: () => root.replaceChildren() };
}

function clinicAround(host: Element): Clinic {
  const written = (name: string) =>
    (host.getAttribute(name) ?? document.querySelector(`script[data-${name}]`)?.getAttribute(`data-${name}`) ?? '').trim();
  const text = written('phone');
  const dial = text.replace(/[^\d+]/g, '');
  let region = REGIONS.unknown;
  try {
    region = regionOfCountry(written('region')) ?? regionOfPhone(dial) ?? region;
  } catch {} // then the card says "your local emergency number"
  return { region, ...(dial && { phone: { text, dial } }) };
}

function languageOf(host: Element): Language {
  const tag = host.closest('[lang]')?.getAttribute('lang')?.toLowerCase();
  return LANGUAGES.find((lang) => tag?.startsWith(lang)) ?? 'en';
}
