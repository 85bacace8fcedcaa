/** The numbers that a country's visitors are told to call. Its words (GP, out-of-hours service) stand in the chrome wording under `region.<id>`. */
export interface Region {
  readonly id: RegionId;
  readonly emergency: string;
  /** The national out-of-hours line, where there is one. A clinic's `ooh-phone` goes before it. */
  readonly oohPhone?: string;
  /** Of the country's clocks, where all of them show the same time. */
  readonly timeZone?: string;
}

/** `EU`: a member state without an entry of its own. `unknown`: no country could be told. */
export type RegionId = 'NL' | 'BE' | 'DE' | 'GB' | 'IE' | 'FR' | 'CH' | 'AT' | 'US' | 'AU' | 'EU' | 'unknown';

/** Source: the public pages of each country’s health service, to be verified every year. Where a country has several emergency numbers, the medical one. */
export const REGIONS: Readonly<Record<RegionId, Region>> = {
  NL: { id: 'NL', emergency: '112', timeZone: 'Europe/Amsterdam' }, // out of hours: the regional huisartsenpost, no national number
  BE: { id: 'BE', emergency: '112', oohPhone: '1733', timeZone: 'Europe/Brussels' },
  DE: { id: 'DE', emergency: '112', oohPhone: '116117', timeZone: 'Europe/Berlin' },
  GB: { id: 'GB', emergency: '999', oohPhone: '111', timeZone: 'Europe/London' },
  IE: { id: 'IE', emergency: '112', timeZone: 'Europe/Dublin' },
  FR: { id: 'FR', emergency: '15', timeZone: 'Europe/Paris' }, // SAMU, which also sends people to the doctor on call
  CH: { id: 'CH', emergency: '144', timeZone: 'Europe/Zurich' },
  AT: { id: 'AT', emergency: '144', oohPhone: '1450', timeZone: 'Europe/Vienna' },
  US: { id: 'US', emergency: '911' },
  AU: { id: 'AU', emergency: '000', oohPhone: '1800 022 222' },
  EU: { id: 'EU', emergency: '112' },
  unknown: { id: 'unknown', emergency: '112' }, // dialled on a mobile phone, 112 reaches help in most of the world
};

/** Member states without an entry of their own. */
export const OTHERS_IN_THE_EU = 'BG HR CY CZ DK EE ES FI GR HU IT LT LU LV MT PL PT RO SE SI SK'.split(' ');

/** Country calling codes, longest first where one begins another. */
const CALLING_CODES: Readonly<Record<string, RegionId>> = {
  '31': 'NL',
  '32': 'BE',
  '33': 'FR',
  '41': 'CH',
  '43': 'AT',
  '44': 'GB',
  '49': 'DE',
  '61': 'AU',
  '353': 'IE',
  '1': 'US',
  '30': 'EU',
  '34': 'EU',
  '351': 'EU',
  '352': 'EU',
  '356': 'EU',
  '357': 'EU',
  '358': 'EU',
  '359': 'EU',
  '36': 'EU',
  '370': 'EU',
  '371': 'EU',
  '372': 'EU',
  '385': 'EU',
  '386': 'EU',
  '39': 'EU',
  '40': 'EU',
  '420': 'EU',
  '421': 'EU',
  '45': 'EU',
  '46': 'EU',
  '48': 'EU',
};

/** The region of an ISO 3166 country code such as `nl` or `GB` (`UK` is taken too), or undefined. */
export function regionOfCountry(code: string): Region | undefined {
  const upper = code.trim().toUpperCase();
  if (upper === 'UK') return REGIONS.GB;
  if (OTHERS_IN_THE_EU.includes(upper)) return REGIONS.EU;
  return upper !== 'EU' && isRegionId(upper) ? REGIONS[upper] : undefined;
}

/** The region of an international number such as `+31201234567`, or undefined for a national one. */
export function regionOfPhone(dialable: string): Region | undefined {
  const code = Object.keys(CALLING_CODES)
    .filter((each) => dialable.startsWith(`+${each}`))
    .sort((a, b) => b.length - a.length)[0];
  const id = code && CALLING_CODES[code];
  return id ? REGIONS[id] : undefined;
}

function isRegionId(text: string): text is RegionId {
  return Object.hasOwn(REGIONS, text);
}
