/** The number that a country's visitors are told to call when it cannot wait. Source: see region.ts. */
export const EMERGENCY = {
  NL: '112',
  BE: '112',
  DE: '112',
  GB: '999',
  IE: '112',
  FR: '15', // SAMU, which also sends people to the doctor on call
  CH: '144',
  AT: '144',
  US: '911',
  AU: '000',
  EU: '112',
  unknown: '112', // dialled on a mobile phone, 112 reaches help in most of the world
} as const;

/** `EU`: a member state without an entry of its own. `unknown`: no country could be told. `GB-NIR`: Northern Ireland, see region.ts. */
export type RegionId = keyof typeof EMERGENCY | 'GB-NIR';

/** Country calling codes. None begins another. */
export const CALLING_CODES: Readonly<Partial<Record<keyof typeof EMERGENCY, string>>> = {
  NL: '31',
  BE: '32',
  DE: '49',
  GB: '44',
  IE: '353',
  FR: '33',
  CH: '41',
  AT: '43',
  US: '1',
  AU: '61',
};

/** None for a member state of the EU, which may be any. Northern Ireland has that of Great Britain. */
export function callingCodeOf(region: RegionId): string | undefined {
  return CALLING_CODES[region === 'GB-NIR' ? 'GB' : region];
}

/** The entry of a country code such as `nl` or `GB` (`UK` is taken too), or undefined. */
export function entryOf(country: string): keyof typeof EMERGENCY | undefined {
  const id = country.trim().toUpperCase().replace('UK', 'GB');
  return ids.find((each) => each === id);
}

/** The entry of the country of an international number such as `+31201234567`, or undefined. */
export function entryOfPhone(dialable: string): keyof typeof EMERGENCY | undefined {
  return ids.find((id) => CALLING_CODES[id] && dialable.startsWith(`+${CALLING_CODES[id]}`));
}

const ids = Object.keys(EMERGENCY).filter((id): id is keyof typeof EMERGENCY => id !== 'unknown');
