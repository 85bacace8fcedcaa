import { OTHERS_IN_THE_EU, REGIONS, regionOfCountry } from './region.ts';

/** Every country that has a region, as the setting `region` names it: its ISO 3166 code, or `GB-NIR` for Northern Ireland. */
export const COUNTRIES = [...Object.keys(REGIONS).filter((id) => id !== 'EU' && id !== 'unknown'), ...OTHERS_IN_THE_EU];

/** Between them, the languages of the countries that have numbers of their own; Irish stands below. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'it'];

/** Names in use that are not a country's own. */
const ALSO: Readonly<Record<string, string>> = {
  Holland: 'NL',
  'Great Britain': 'GB',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Northern Ireland': 'GB-NIR',
  'Noord-Ierland': 'GB-NIR',
  Eire: 'IE',
  USA: 'US',
  'United States of America': 'US',
};

/** ISO 3166 codes of three letters, which are not those of two with another letter. */
const THREE: Readonly<Record<string, string>> = {
  NLD: 'NL',
  BEL: 'BE',
  DEU: 'DE',
  GBR: 'GB',
  IRL: 'IE',
  FRA: 'FR',
  CHE: 'CH',
  AUT: 'AT',
  AUS: 'AU',
};
/** In the order of `OTHERS_IN_THE_EU`. */
const THREE_IN_THE_EU = 'BGR HRV CYP CZE DNK EST ESP FIN GRC HUN ITA LTU LUX LVA MLT POL PRT ROU SWE SVN SVK'.split(' ');

/**
 * The ISO 3166 code of a country that has a region, from that code, the one of three letters, or the country's name in English, Dutch or a
 * language of its own, such as `Österreich`; empty for any other. Capitals and accents do not matter.
 */
export function countryCode(written: string): string {
  const name = written.trim().replace(/^the /i, '').replaceAll('.', '');
  if (regionOfCountry(name)) return name;
  const capitals = name.toUpperCase();
  const three = Object.hasOwn(THREE, capitals) ? THREE[capitals] : OTHERS_IN_THE_EU[THREE_IN_THE_EU.indexOf(capitals)];
  if (three) return three;
  const isName = (other: string | undefined) => name.localeCompare(other ?? '', 'en', { sensitivity: 'base' }) === 0;
  const names = LANGUAGES.map((lang) => new Intl.DisplayNames(lang, { type: 'region' }));
  const countries = COUNTRIES.filter((code) => code.length === 2); // the other is in ALSO
  return ALSO[Object.keys(ALSO).find(isName) ?? ''] ?? countries.find((code) => names.some((inOne) => isName(inOne.of(code)))) ?? '';
}
