import { channelsOf } from '../../../src/clinic/channels.ts';
import type { Clinic } from '../../../src/clinic/clinic.ts';
import type { Settings } from './config.ts';
import { regionOfPhones } from './region-of-phones.ts';

/** What an owner left out and a visitor would miss. The console and the tag builder say so, each in its own words. */
export type Gap = 'name' | 'channel' | 'country' | 'otherCountry' | 'ooh' | 'reviewer' | 'reviewDate' | 'reviewContent' | 'hours' | 'clock';

/** What is missing in the settings, and in the clinic that they describe. */
export function gapsOf(settings: Settings, clinic: Clinic): readonly Gap[] {
  const { region, oohPhone, hours, openingHours, timeZone } = clinic;
  const ofPhone = regionOfPhones(settings);
  const { 'reviewed-by': by, 'reviewed-on': on, 'reviewed-content': content } = settings;
  const begun = [by, on, content].some((part) => part !== undefined);
  const gaps: readonly (Gap | false)[] = [
    clinic.name === undefined && 'name',
    channelsOf(clinic).length === 0 && 'channel',
    region.id === 'unknown' && 'country',
    region.id !== 'unknown' && ofPhone !== undefined && ofPhone !== region && 'otherCountry',
    region.id !== 'unknown' && !region.oohPhone && !oohPhone && 'ooh',
    begun && !by && 'reviewer',
    by !== undefined && !on && 'reviewDate',
    by !== undefined && on !== undefined && !content && 'reviewContent',
    hours !== undefined && !openingHours && 'hours',
    openingHours !== undefined && timeZone === undefined && 'clock',
  ];
  return gaps.filter((gap) => gap !== false);
}

const REVIEW =
  'A review needs reviewed-by, reviewed-on and reviewed-content. Write who checked the guide, on what date, and the 16 characters of "Content" on each sheet that was signed.';

/** For the console: the sentence for the owner. Without a name the widget says "the clinic", which is no fault. */
export function gapSentence(gap: Gap, settings: Settings, { region }: Clinic): string | undefined {
  const sentences: Readonly<Record<Gap, string | undefined>> = {
    name: undefined,
    channel: 'There is no way to reach the clinic. Write phone, sms, whatsapp, email, booking-url or message-url.',
    country:
      'The country is not known, so the cards say "your local emergency number". Write region="NL" (or your own country), or a phone number that begins with + and the country code.',
    otherCountry: `region="${region.id}" goes before the country of the phone number (${regionOfPhones(settings)?.id}), so the cards say ${region.emergency}. Write the country that your visitors are in.`,
    ooh: 'There is no number for evenings, nights and weekends. Write the ooh-phone of your region.',
    reviewer: REVIEW,
    reviewDate: REVIEW,
    reviewContent: REVIEW,
    hours:
      'The hours are shown as written, but nothing can be told from them. Write them as in "Mo-Fr 08:30-17:30, Sa 09:00-12:00, 2026-12-25 closed", so that visitors see whether the clinic is open.',
    clock:
      'The clock of the clinic is not known, so its hours are told by that of the visitor. Write time-zone="Europe/Amsterdam" (or your own).',
  };
  return sentences[gap];
}
