import type { Clinic } from '../../../src/clinic/clinic.ts';
import { callingCodeOf } from '../../../src/clinic/emergency.ts';
import { fitsCountry } from '../../../src/clinic/fits-country.ts';
import { type OpeningHours, parseOpeningHours } from '../../../src/clinic/opening-hours.ts';
import { REGIONS, type Region, regionOfPhone } from '../../../src/clinic/region.ts';
import { SETTINGS, type SettingName, type Settings } from './config.ts';

/**
 * The clinic that the settings describe.
 * @param warn gets one sentence for each thing that a visitor would miss.
 */
export function clinicFrom(written: Settings, warn: (sentence: string) => void): Clinic {
  const ofPhone = regionOfPhones(written);
  const region = regionIn(written);
  const strangers = undialableIn(written);
  const settings: Settings = { ...written, ...Object.fromEntries([...strangers.keys()].map((name) => [name, undefined])) };
  for (const sentence of strangers.values()) warn(sentence);
  const openingHours = parseOpeningHours(settings.hours ?? '', region?.id);
  const timeZone = settings['time-zone'] ?? region?.timeZone;
  const { 'reviewed-by': by, 'reviewed-on': on, 'reviewed-content': content } = settings;
  for (const gap of [...gapsIn(settings, region, ofPhone), ...gapsInHours(settings.hours, openingHours, timeZone)]) warn(gap);
  return compact({
    name: settings.clinic,
    city: settings.city,
    region: region ?? REGIONS.unknown,
    phone: settings.phone,
    sms: settings.sms,
    whatsapp: settings.whatsapp,
    email: settings.email,
    bookingUrl: settings['booking-url'],
    messageUrl: settings['message-url'],
    privacyUrl: settings['privacy-url'],
    privacyEmail: settings['privacy-email'],
    feedbackEmail: settings['feedback-email'],
    hours: settings.hours,
    openingHours,
    timeZone,
    oohPhone: settings['ooh-phone'],
    review: by && on && content ? { by, on, content } : undefined,
  });
}

const NUMBERS = ['phone', 'sms', 'ooh-phone'] as const;

/** The numbers that nobody in the clinic's country could dial as they are written there, each with a sentence for the owner. */
export function undialableIn(settings: Settings): ReadonlyMap<SettingName, string> {
  const region = regionIn(settings);
  const strangers = new Map<SettingName, string>();
  for (const name of NUMBERS) {
    const number = settings[name];
    if (!number || !region || fitsCountry(number.dial, callingCodeOf(region.id))) continue;
    strangers.set(name, `${name}="${number.text}" cannot be used. Write ${SETTINGS[name].write}.`);
  }
  return strangers;
}

/** "GB" with a number of Northern Ireland is Northern Ireland: the out-of-hours service differs. */
function regionIn(settings: Settings): Region | undefined {
  const ofPhone = regionOfPhones(settings);
  return settings.region?.id === 'GB' && ofPhone?.id === 'GB-NIR' ? ofPhone : (settings.region ?? ofPhone);
}

/** The country that the clinic's own numbers tell, the one to call before any other. */
export function regionOfPhones({ phone, whatsapp, sms }: Settings): Region | undefined {
  return [phone, whatsapp, sms].map((each) => each && regionOfPhone(each.dial)).find((found) => found !== undefined);
}

/** Leaves out what is not set, so that "absent" has one form. */
function compact(all: { readonly [K in keyof Clinic]: Clinic[K] | undefined } & Pick<Clinic, 'region'>): Clinic {
  const { region, ...rest } = all;
  return { region, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}

function gapsIn(settings: Settings, region: Region | undefined, ofPhone: Region | undefined): readonly string[] {
  const {
    phone,
    sms,
    whatsapp,
    email,
    'booking-url': booking,
    'message-url': message,
    'ooh-phone': ooh,
    'reviewed-by': by,
    'reviewed-on': on,
    'reviewed-content': content,
  } = settings;
  const parts = [by, on, content].filter((part) => part !== undefined).length;
  const gaps: readonly (string | false)[] = [
    !region &&
      'The country is not known, so the cards say "your local emergency number". Write region="NL" (or your own country), or a phone number that begins with + and the country code.',
    region !== undefined &&
      ofPhone !== undefined &&
      region !== ofPhone &&
      `region="${region.id}" goes before the country of the phone number (${ofPhone.id}), so the cards say ${region.emergency}. Write the country that your visitors are in.`,
    region !== undefined &&
      !region.oohPhone &&
      !ooh &&
      'There is no number for evenings, nights and weekends. Write the ooh-phone of your region.',
    !(phone || sms || whatsapp || email || booking || message) &&
      'There is no way to reach the clinic. Write phone, sms, whatsapp, email, booking-url or message-url.',
    (parts === 1 || parts === 2) &&
      'A review needs reviewed-by, reviewed-on and reviewed-content. Write who checked the guide, on what date, and the 16 characters of "Content" on each sheet that was signed.',
  ];
  return gaps.filter((gap) => gap !== false);
}

function gapsInHours(hours: string | undefined, read: OpeningHours | undefined, timeZone: string | undefined): readonly string[] {
  if (hours === undefined) return [];
  if (!read) {
    return [
      'The hours are shown as written, but nothing can be told from them. Write them as in "Mo-Fr 08:30-17:30, Sa 09:00-12:00, 2026-12-25 closed", so that visitors see whether the clinic is open.',
    ];
  }
  if (timeZone !== undefined) return [];
  return [
    'The clock of the clinic is not known, so its hours are told by that of the visitor. Write time-zone="Europe/Amsterdam" (or your own).',
  ];
}
