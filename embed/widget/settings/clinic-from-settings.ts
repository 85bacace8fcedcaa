import type { Clinic } from '../../../src/clinic/clinic.ts';
import { callingCodeOf } from '../../../src/clinic/emergency.ts';
import { fitsCountry } from '../../../src/clinic/fits-country.ts';
import { parseOpeningHours } from '../../../src/clinic/opening-hours.ts';
import { REGIONS, type Region } from '../../../src/clinic/region.ts';
import { SETTINGS, type SettingName, type Settings } from './config.ts';
import { gapSentence, gapsOf } from './gaps.ts';
import { regionOfPhones } from './region-of-phones.ts';

/**
 * The clinic that the settings describe.
 * @param warn gets one sentence for each thing that a visitor would miss.
 */
export function clinicFrom(written: Settings, warn: (sentence: string) => void): Clinic {
  const region = regionIn(written);
  const strangers = undialableIn(written);
  const settings: Settings = { ...written, ...Object.fromEntries([...strangers.keys()].map((name) => [name, undefined])) };
  for (const sentence of strangers.values()) warn(sentence);
  const openingHours = parseOpeningHours(settings.hours ?? '', region?.id);
  const timeZone = settings['time-zone'] ?? region?.timeZone;
  const { 'reviewed-by': by, 'reviewed-on': on, 'reviewed-content': content } = settings;
  const clinic = compact({
    name: settings.clinic,
    city: settings.city,
    about: settings['about-clinic'],
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
  for (const gap of gapsOf(settings, clinic)) {
    const sentence = gapSentence(gap, settings, clinic);
    if (sentence) warn(sentence);
  }
  return clinic;
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

/** Leaves out what is not set, so that "absent" has one form. */
function compact(all: { readonly [K in keyof Clinic]: Clinic[K] | undefined } & Pick<Clinic, 'region'>): Clinic {
  const { region, ...rest } = all;
  return { region, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
