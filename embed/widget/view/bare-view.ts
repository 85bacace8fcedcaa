import { LAUNCHER } from '../../../flows/launcher.ts';
import type { Phone } from '../../../src/clinic/clinic.ts';
import { callingCodeOf } from '../../../src/clinic/emergency.ts';
import { fitsCountry } from '../../../src/clinic/fits-country.ts';
import { dialable } from '../../../src/clinic/phone.ts';
import { REGIONS, regionOfCountry, regionOfPhone } from '../../../src/clinic/region.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { attempt, quietly } from '../base/attempt.ts';
import { make } from '../base/dom.ts';
import { wordsFirst } from '../settings/words-first.ts';
import type { Written } from '../settings/written.ts';
import { type ReachableClinic, safetyCard } from './safety-card.ts';
import { stayInside } from './stay-inside.ts';
import type { View } from './view.ts';

/**
 * What stands in where the widget itself could not be made: what the page wrote inside the element, and below it the safety
 * card, folded behind the words of the launcher. A `<details>`, so that it opens without anything of ours.
 * What the owner wrote is read without the parser of settings, which may be what failed, and so is the language.
 */
export function createBareView(root: ShadowRoot, written: Written, restart: () => void): View {
  const lang = attempt(() => wordsFirst(written('lang'), root.host, []), 'en');
  const card = safetyCard(clinicIn(written), lang, { restart });
  const labels: Readonly<Record<Language, readonly string[]>> = LAUNCHER;
  const fold = make('details', {}, make('summary', { class: 'launcher' }, labels[lang][0] ?? ''), card);
  const frame = make('div', { class: 'root' }, fold);
  quietly(() => stayInside(root));
  root.replaceChildren(make('slot', {}), frame);
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
  const [phone, oohPhone] = [phoneIn(written('phone')), phoneIn(written('ooh-phone'))];
  const reachable = (fits: (phone: Phone) => boolean) => ({
    ...(phone && fits(phone) && { phone }),
    ...(oohPhone && fits(oohPhone) && { oohPhone }),
  });
  try {
    const region = regionOfCountry(written('region')) ?? regionOfPhone(phone?.dial ?? '') ?? REGIONS.unknown;
    return { region, ...reachable(({ dial }) => region.id === 'unknown' || fitsCountry(dial, callingCodeOf(region.id))) };
  } catch {
    return { region: REGIONS.unknown, ...reachable(() => true) }; // then the card says "your local emergency number"
  }
}

function phoneIn(written: string): Phone | undefined {
  const text = written.trim();
  const number = text.replace(/\s*\(\D+\)$/, ''); // "(ask for Ann)"
  const dial = attempt(() => dialable(number), number.replace(/[^\d+]/g, ''));
  return dial ? { text, dial } : undefined;
}
