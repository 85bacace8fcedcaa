import type { Clinic } from '../../../src/clinic/clinic.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { fill } from '../words.ts';
import { escaped } from './escaped.ts';

/**
 * A `<self-check>` that holds what a visitor needs who does not get the script: the clinic's phone and the emergency number, in the
 * widget's own words. One line, and no paragraph: editors would break it at either.
 */
export function fallback({ name, phone, region }: Clinic, lang: Language): string {
  const words = CHROME[lang];
  const call = phone && link(phone.dial, `${fill(words.call_clinic, { clinic: name ?? words.clinic_unnamed })}: ${phone.text}`);
  const emergency = fill(words.footer_danger, {
    emergency: fill(words.region[region.id].emergency, { number: region.emergency }),
  });
  const danger = region.id === 'unknown' ? escaped(emergency) : link(region.emergency, emergency);
  return `<self-check><span lang="${lang}">${[...(call ? [call] : []), danger].join(' · ')}</span></self-check>`;
}

const link = (dial: string, text: string) => `<a href="tel:${escaped(dial)}">${escaped(text)}</a>`;
