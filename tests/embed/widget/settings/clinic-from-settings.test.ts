import { describe, expect, test } from 'vitest';
import { clinicFrom } from '../../../../embed/widget/settings/clinic-from-settings.ts';
import type { Settings } from '../../../../embed/widget/settings/config.ts';
import { REGIONS } from '../../../../src/clinic/region.ts';

/** The clinic of `settings`, and every sentence for the owner. */
function make(settings: Settings) {
  const warnings: string[] = [];
  return { clinic: clinicFrom(settings, (sentence) => warnings.push(sentence)), warnings };
}
const dutch = { text: '023 531 40 12', dial: '+31235314012' };
const british = { text: '020 7123 4567', dial: '+442071234567' };
const national = { text: '023 531 40 12', dial: '0235314012' };

test('everything that is set, by its name in the widget', () => {
  const { clinic, warnings } = make({
    clinic: 'Back & Co',
    city: 'Haarlem',
    'about-clinic': 'We take our time.',
    region: REGIONS.NL,
    phone: dutch,
    sms: dutch,
    whatsapp: dutch,
    email: 'info@back.example',
    'booking-url': 'https://back.example/book',
    'privacy-url': 'https://back.example/privacy',
    'privacy-email': 'privacy@back.example',
    'feedback-email': 'ideas@back.example',
    'message-url': 'https://back.example/message#json',
    hours: 'Mo 09:00-17:00',
    'time-zone': 'Europe/Lisbon',
    'ooh-phone': national,
    'reviewed-by': 'Dr. A. Jansen',
    'reviewed-on': '2026-11-23',
    'reviewed-content': ['0123456789abcdef'],
  });
  expect(warnings).toStrictEqual([]);
  expect(clinic).toStrictEqual({
    name: 'Back & Co',
    city: 'Haarlem',
    about: 'We take our time.',
    region: REGIONS.NL,
    phone: dutch,
    sms: dutch,
    whatsapp: dutch,
    email: 'info@back.example',
    bookingUrl: 'https://back.example/book',
    privacyUrl: 'https://back.example/privacy',
    privacyEmail: 'privacy@back.example',
    feedbackEmail: 'ideas@back.example',
    messageUrl: 'https://back.example/message#json',
    hours: 'Mo 09:00-17:00',
    openingHours: { week: [[], [{ from: 540, to: 1020 }], [], [], [], [], []], dates: [] },
    timeZone: 'Europe/Lisbon',
    oohPhone: national,
    review: { by: 'Dr. A. Jansen', on: '2026-11-23', content: ['0123456789abcdef'] },
  });
});

test('what is not set is absent', () => {
  expect(Object.keys(make({ phone: dutch }).clinic).sort()).toStrictEqual(['phone', 'region', 'timeZone']);
});

describe('the emergency number is that of', () => {
  test.each<[string, Settings, string]>([
    ['the region setting', { region: REGIONS.DE, phone: dutch }, 'DE'],
    ['else the country of the phone', { phone: british }, 'GB'],
    ['else that of WhatsApp', { phone: national, whatsapp: dutch }, 'NL'],
    ['else that of the text messages', { sms: dutch, email: 'a@b.example' }, 'NL'],
    ['the clinic’s phone before any other', { sms: dutch, phone: british }, 'GB'],
  ])('%s', (_, settings, id) => {
    expect(make(settings).clinic.region.id).toBe(id);
  });

  test('no country when none is known, and the owner is told what to write', () => {
    const { clinic, warnings } = make({ phone: national });
    expect(clinic.region).toBe(REGIONS.unknown);
    expect(warnings).toStrictEqual([expect.stringMatching(/^The country is not known.* Write region="NL"/)]);
  });

  test('never that of the out-of-hours line, which is not the clinic’s', () => {
    expect(make({ email: 'a@b.example', 'ooh-phone': british }).clinic.region.id).toBe('unknown');
  });
});

describe('the owner is told', () => {
  test('when nothing leads to the clinic', () => {
    const { warnings } = make({ region: REGIONS.NL, 'privacy-email': 'a@b.example', 'ooh-phone': dutch });
    expect(warnings).toStrictEqual(['There is no way to reach the clinic. Write phone, sms, whatsapp, email, booking-url or message-url.']);
  });

  test.each<[string, Settings]>([
    ['phone', { phone: dutch }],
    ['sms', { sms: dutch }],
    ['whatsapp', { whatsapp: dutch }],
    ['email', { email: 'a@b.example' }],
    ['booking-url', { 'booking-url': 'https://b.example' }],
    ['message-url', { 'message-url': 'https://b.example' }],
  ])('nothing when there is one way: %s', (_, settings) => {
    expect(make({ region: REGIONS.NL, 'ooh-phone': national, ...settings }).warnings).toStrictEqual([]);
  });

  test.each<Settings>([
    { 'reviewed-by': 'Dr. A. Jansen' },
    { 'reviewed-on': '2026-11-23' },
    { 'reviewed-content': ['0123456789abcdef'] },
    { 'reviewed-by': 'Dr. A. Jansen', 'reviewed-on': '2026-11-23' },
    { 'reviewed-on': '2026-11-23', 'reviewed-content': ['0123456789abcdef'] },
  ])('when a part of a review is named: %o', (half) => {
    const { clinic, warnings } = make({ region: REGIONS.NL, phone: dutch, 'ooh-phone': national, ...half });
    expect(warnings).toStrictEqual([
      'A review needs reviewed-by, reviewed-on and reviewed-content. Write who checked the guide, on what date, and the 16 characters of "Content" on each sheet that was signed.',
    ]);
    expect(clinic.review).toBeUndefined();
  });

  test('when evenings and weekends have no number, and only where the country has none of its own', () => {
    expect(make({ phone: dutch }).warnings).toStrictEqual([expect.stringMatching(/Write the ooh-phone/)]);
    expect(make({ phone: british }).warnings).toStrictEqual([]);
  });

  test('when the region is another country than the phone number’s', () => {
    const { warnings } = make({ region: REGIONS.GB, phone: dutch });
    expect(warnings).toStrictEqual([expect.stringMatching(/region="GB" goes before .*\(NL\), so the cards say 999/)]);
  });
});

describe('a number without country code that the clinic’s country does not have makes no link', () => {
  test.each<[keyof Settings, string]>([
    ['phone', '3225550000'],
    ['sms', '470000000'],
    ['ooh-phone', '02555000012'],
  ])('%s="%s" in Belgium', (name, dial) => {
    const { clinic, warnings } = make({ region: REGIONS.BE, email: 'a@b.example', [name]: { text: dial, dial } });
    expect(clinic).toStrictEqual({ region: REGIONS.BE, email: 'a@b.example', timeZone: 'Europe/Brussels' });
    expect(warnings).toStrictEqual([
      `${name}="${dial}" cannot be used. Write a phone number with its country code, such as +31 20 123 45 67.`,
    ]);
  });

  test.each<[keyof Settings, string]>([
    ['phone', '4512345678'],
    ['phone', '0201234567'],
    ['sms', '12345678'],
    ['ooh-phone', '81234567'],
  ])('%s="%s" in another country of the EU, which one is not known', (name, dial) => {
    const { clinic, warnings } = make({ region: REGIONS.EU, email: 'a@b.example', 'ooh-phone': national, [name]: { text: dial, dial } });
    expect(clinic).toStrictEqual({ region: REGIONS.EU, email: 'a@b.example' });
    expect(warnings).toContain(`${name}="${dial}" cannot be used. Write a phone number with its country code, such as +31 20 123 45 67.`);
  });

  test('but there it does with its country code, and a service does without', () => {
    const danish = { text: '0045 12 34 56 78', dial: '+4512345678' };
    const { clinic, warnings } = make({ region: REGIONS.EU, phone: danish, 'ooh-phone': { text: '116117', dial: '116117' } });
    expect(clinic).toMatchObject({ phone: danish, oohPhone: { dial: '116117' } });
    expect(warnings).toStrictEqual([]);
  });

  test('where no country is known it is dialled as it is written', () => {
    expect(make({ phone: { text: '3225550000', dial: '3225550000' } }).clinic.phone?.dial).toBe('3225550000');
  });
});

describe('opening hours', () => {
  const known: Settings = { region: REGIONS.NL, phone: dutch, 'ooh-phone': national };

  test.each<[string, Settings, string | undefined]>([
    ['the setting', { 'time-zone': 'Europe/Lisbon' }, 'Europe/Lisbon'],
    ['else of the region', {}, 'Europe/Amsterdam'],
    ['none, where the country has several', { region: REGIONS.US }, undefined],
  ])('are told by the clock of %s', (_, settings, zone) => {
    expect(make({ ...known, hours: 'Mo 09:00-17:00', ...settings }).clinic.timeZone).toBe(zone);
  });

  test('without a clock of their own, and the owner is told what to write', () => {
    const { warnings } = make({ ...known, region: REGIONS.AU, phone: national, hours: 'Mo 09:00-17:00' });
    expect(warnings).toStrictEqual([expect.stringMatching(/^The clock of the clinic is not known.* Write time-zone="Europe\/Amsterdam"/)]);
    expect(make({ ...known, region: REGIONS.AU, phone: national }).warnings).toStrictEqual([]);
  });

  test('that cannot be read are shown all the same, and the owner is told what to write', () => {
    const { clinic, warnings } = make({ ...known, hours: 'on weekdays' });
    expect(clinic).toMatchObject({ hours: 'on weekdays' });
    expect(clinic).not.toHaveProperty('openingHours');
    expect(warnings).toStrictEqual([expect.stringMatching(/^The hours are shown as written.* Write them as in "Mo-Fr/)]);
  });
});
