import { EMERGENCY, entryOf, entryOfPhone, type RegionId } from './emergency.ts';

/** The numbers that a country's visitors are told to call. Its words (GP, out-of-hours service) stand in the chrome wording under `region.<id>`. */
export interface Region {
  readonly id: RegionId;
  readonly emergency: string;
  /** The national out-of-hours line, where there is one. A clinic's `ooh-phone` goes before it. */
  readonly oohPhone?: string;
  /** Of the country's clocks, where all of them show the same time. */
  readonly timeZone?: string;
}

/** Its emergency number is Great Britain's, its out-of-hours service is not: there is no NHS 111 line, each area has a number of its own. */
const NORTHERN_IRELAND = 'GB-NIR';

/** Source: the public pages of each country’s health service, to be verified every year. Where a country has several emergency numbers, the medical one. */
export const REGIONS: Readonly<Record<RegionId, Region>> = {
  NL: region('NL', { timeZone: 'Europe/Amsterdam' }), // out of hours: the regional huisartsenpost, no national number
  BE: region('BE', { oohPhone: '1733', timeZone: 'Europe/Brussels' }),
  DE: region('DE', { oohPhone: '116117', timeZone: 'Europe/Berlin' }),
  GB: region('GB', { oohPhone: '111', timeZone: 'Europe/London' }),
  [NORTHERN_IRELAND]: { id: NORTHERN_IRELAND, emergency: EMERGENCY.GB, timeZone: 'Europe/London' },
  IE: region('IE', { timeZone: 'Europe/Dublin' }),
  FR: region('FR', { oohPhone: '15', timeZone: 'Europe/Paris' }),
  CH: region('CH', { timeZone: 'Europe/Zurich' }),
  AT: region('AT', { oohPhone: '1450', timeZone: 'Europe/Vienna' }),
  US: region('US', {}),
  AU: region('AU', { oohPhone: '1800 022 222' }),
  EU: region('EU', {}),
  unknown: region('unknown', {}),
};

/** Member states without an entry of their own. */
export const OTHERS_IN_THE_EU = 'BG HR CY CZ DK EE ES FI GR HU IT LT LU LV MT PL PT RO SE SI SK'.split(' ');

/** Their calling codes. */
const CODES_IN_THE_EU = '30 34 351 352 356 357 358 359 36 370 371 372 385 386 39 40 420 421 45 46 48'.split(' ');

/** The region of an ISO 3166 country code such as `nl` or `GB` (`UK` is taken too), or undefined. */
export function regionOfCountry(code: string): Region | undefined {
  if (OTHERS_IN_THE_EU.includes(code.trim().toUpperCase())) return REGIONS.EU;
  if (code.trim().toUpperCase() === NORTHERN_IRELAND) return REGIONS[NORTHERN_IRELAND];
  const id = entryOf(code);
  return id && id !== 'EU' ? REGIONS[id] : undefined;
}

/** The region of an international number such as `+31201234567`, or undefined for a national one. */
export function regionOfPhone(dialable: string): Region | undefined {
  if (CODES_IN_THE_EU.some((code) => dialable.startsWith(`+${code}`))) return REGIONS.EU;
  if (dialable.startsWith('+4428')) return REGIONS[NORTHERN_IRELAND];
  const id = entryOfPhone(dialable);
  return id && REGIONS[id];
}

function region(id: keyof typeof EMERGENCY, more: Omit<Region, 'id' | 'emergency'>): Region {
  return { id, emergency: EMERGENCY[id], ...more };
}
