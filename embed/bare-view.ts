import { LAUNCHER } from '../flows/back-spasm/launcher.ts';
import { dialable } from '../src/clinic/phone.ts';
import { REGIONS, regionOfCountry, regionOfPhone } from '../src/clinic/region.ts';
import { LANGUAGES, type Language } from '../src/i18n/languages.ts';
import { attempt } from './attempt.ts';
import { make } from './dom.ts';
import { languageAround } from './language-around.ts';
import { type ReachableClinic, safetyCard } from './safety-card.ts';
import type { View } from './view.ts';
import type { Written } from './written.ts';

/**
 * What stands in where the widget itself could not be made: what the page wrote inside the element, and below it the safety
 * card, folded behind the words of the launcher. A `<details>`, so that it opens without anything of ours.
 * What the owner wrote is read without the parser of settings, which may be what failed.
 */
export function createBareView(root: ShadowRoot, written: Written, restart: () => void): View {
  const lang = languageOf(root.host, written);
  const card = safetyCard(clinicIn(written), lang, { restart });
  const labels: Readonly<Record<Language, string>> = LAUNCHER;
  const fold = make('details', {}, make('summary', { class: 'launcher' }, labels[lang]), card);
  root.replaceChildren(make('slot', {}), make('div', { class: 'root' }, fold));
  // The words stand where the launcher would; the card may be out of sight.
  fold.addEventListener('toggle', () => fold.open && fold.querySelector<HTMLElement>('[data-focus]')?.focus());
  const open = () => {
    fold.open = true;
  };
  const close = () => {
    fold.open = false;
  };
  return { open, close, toggle: () => (fold.open ? close() : open()), restart, rejoin() {}, destroy: () => root.replaceChildren() };
}

function clinicIn(written: Written): ReachableClinic {
  const text = written('phone').trim();
  const dial = attempt(() => dialable(text), undefined) ?? text.replace(/[^\d+]/g, '');
  const phone = dial && { phone: { text, dial } };
  try {
    const region = regionOfCountry(written('region')) ?? regionOfPhone(dial) ?? REGIONS.unknown;
    return { region, ...phone };
  } catch {
    return { region: REGIONS.unknown, ...phone }; // then the card says "your local emergency number"
  }
}

/** As first-language.ts finds it, which may be what failed; the browser is not asked. */
function languageOf(host: Element, written: Written): Language {
  const tags = [written('lang'), attempt(() => languageAround(host), ''), document.documentElement.lang];
  const named = (tag: string | null | undefined) => LANGUAGES.find((lang) => new RegExp(`^${lang}\\b`, 'i').test(tag ?? ''));
  return tags.map(named).find(Boolean) ?? 'en';
}
