import type { Clinic } from '../../clinic/clinic.ts';
import type { Texts, Values } from '../../i18n/i18n.ts';
import { unbroken } from './unbroken.ts';

/** The values that any text may mention: the region's words and numbers, and the clinic's name. */
export function wordsOf(clinic: Clinic, chrome: Texts['chrome']): Values {
  const { id, emergency } = clinic.region;
  // A name such as Avant-Garde is not broken at its hyphen.
  const name = unbroken(clinic.name ?? chrome('clinic_unnamed'));
  const oohPhone = (clinic.oohPhone?.text ?? clinic.region.oohPhone)?.replaceAll(' ', '\u00a0');
  // A number of the clinic's own is another service than the national line: the name goes with the number.
  const ooh = chrome(`region.${id}.${clinic.oohPhone ? 'ooh_own' : 'ooh'}`);
  return {
    emergency: chrome(`region.${id}.emergency`, { number: emergency }),
    gp: chrome(`region.${id}.gp`),
    hospital: chrome(`region.${id}.hospital`),
    ooh_phone: oohPhone ?? '',
    // Where a link with the number stands beside it.
    ooh_name: ooh,
    ooh: oohPhone && !ooh.includes(oohPhone) ? chrome('ooh_with_phone', { ooh, phone: oohPhone }) : ooh,
    clinic: name,
    place: clinic.city ? chrome('place', { clinic: name, city: clinic.city }) : name,
  };
}
