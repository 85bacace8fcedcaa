import { isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../../../src/clinic/clinic.ts';
import { EMERGENCY } from '../../../src/clinic/emergency.ts';
import type { Region } from '../../../src/clinic/region.ts';

/** Why a number that the widget takes may still be wrong. The owner is warned; the number stays in the tag. */
type PhoneDoubt = 'emergency' | 'short' | 'wrong' | 'noZero' | 'noCountry' | 'expensive' | 'noText';

/** What a phone makes of a number. */
export interface PhoneReading {
  /** The number as it will be dialled, in groups. */
  readonly dialled: string;
  readonly doubt?: PhoneDoubt;
}

/** Numbers of services have no country code, and no list of them holds for every country. */
const SERVICE = /^\d{3,6}$/;

/**
 * What a visitor's phone makes of a number, in the region where visitors are.
 * @param setting the name of the setting that the number is for.
 */
export function phoneReading(setting: string, { dial }: Phone, region: Region): PhoneReading {
  const country = region.id === 'GB-NIR' ? 'GB' : region.id; // one numbering plan
  const read = parsePhoneNumberFromString(dial, isSupportedCountry(country) ? country : undefined);
  const doubt = SERVICE.test(dial) ? doubtOfService(setting, dial, region) : doubtOf(setting, dial, read);
  const dialled = inGroups(dial, read);
  return doubt ? { dialled, doubt } : { dialled };
}

function doubtOfService(setting: string, dial: string, { emergency, oohPhone }: Region): PhoneDoubt | undefined {
  if (setting === 'ooh-phone') return dial === emergency && dial !== oohPhone ? 'emergency' : undefined;
  return Object.values<string>(EMERGENCY).includes(dial) ? 'emergency' : 'short';
}

function doubtOf(setting: string, dial: string, read: PhoneNumber | undefined): PhoneDoubt | undefined {
  if (!read) return dial.startsWith('+') ? 'wrong' : 'noCountry';
  const { countryCallingCode: code } = read;
  if (!read.isValid()) return 'wrong';
  if (dial.startsWith('+') && dial !== read.number) return 'wrong';
  if (!dial.startsWith('+') && code !== '1' && digits(read.formatNational()) !== dial) return 'noZero';
  const type = read.getType();
  if (type === 'PREMIUM_RATE' || type === 'SHARED_COST') return 'expensive';
  return setting === 'sms' && type === 'FIXED_LINE' ? 'noText' : undefined;
}

/** Never another number than the one that is dialled: where the groups are not known, there are none. */
function inGroups(dial: string, read: PhoneNumber | undefined): string {
  const grouped = dial.startsWith('+') ? read?.formatInternational() : read?.formatNational();
  return grouped !== undefined && digits(grouped) === digits(dial) ? grouped : dial;
}

const digits = (text: string) => text.replace(/\D/g, '');
