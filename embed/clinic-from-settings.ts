import type { Clinic } from '../src/clinic/clinic.ts';
import { REGIONS, regionOfPhone } from '../src/clinic/region.ts';
import type { Settings } from './config.ts';

/**
 * The clinic that the settings describe.
 * @param warn gets one sentence for each thing that a visitor would miss.
 */
export function clinicFrom(settings: Settings, warn: (sentence: string) => void): Clinic {
  const phones = [settings.phone, settings.whatsapp, settings.sms].filter((phone) => phone !== undefined);
  const region = settings.region ?? phones.map(({ dial }) => regionOfPhone(dial)).find((found) => found !== undefined);
  if (!region) {
    warn(
      'The country is not known, so the cards say "your local emergency number". Write region="NL" (or your own country), or a phone number that begins with + and the country code.',
    );
  }
  if (phones.length === 0 && !settings.email && !settings['booking-url']) {
    warn('There is no way to reach the clinic. Write phone, sms, whatsapp, email or booking-url.');
  }
  if ((settings['reviewed-by'] === undefined) !== (settings['reviewed-on'] === undefined)) {
    warn('A review needs both reviewed-by and reviewed-on. Write who checked the guide, and on what date.');
  }
  return compact({
    name: settings.clinic,
    city: settings.city,
    region: region ?? REGIONS.unknown,
    phone: settings.phone,
    sms: settings.sms,
    whatsapp: settings.whatsapp,
    email: settings.email,
    bookingUrl: settings['booking-url'],
    privacyUrl: settings['privacy-url'],
    privacyEmail: settings['privacy-email'],
    feedbackEmail: settings['feedback-email'],
    hours: settings.hours,
    oohPhone: settings['ooh-phone'],
    review: settings['reviewed-by'] && settings['reviewed-on'] ? { by: settings['reviewed-by'], on: settings['reviewed-on'] } : undefined,
  });
}

/** Leaves out what is not set, so that "absent" has one form. */
function compact(all: { readonly [K in keyof Clinic]: Clinic[K] | undefined } & Pick<Clinic, 'region'>): Clinic {
  const { region, ...rest } = all;
  return { region, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
