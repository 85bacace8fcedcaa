import { expect, test } from 'vitest';
import { phoneReading } from '../../../../embed/builder/form/phone-reading.ts';
import { readForm } from '../../../../embed/builder/form/read-form.ts';

type Setting = 'phone' | 'sms' | 'whatsapp' | 'ooh-phone';

function read(setting: Setting, text: string, region = '') {
  const { settings, clinic } = readForm({ [setting]: text, region });
  const phone = settings[setting];
  return phone && phoneReading(setting, phone, clinic.region);
}

test.each([
  ['phone', '+31 (0)20 123 45 67', '', '+31 20 123 4567'],
  ['phone', '0031201234567', '', '+31 20 123 4567'],
  ['phone', '020 123 45 67', 'NL', '020 123 4567'],
  ['phone', '+44 20 7946 0958', '', '+44 20 7946 0958'],
  ['phone', '+1 202-555-0143', '', '+1 202 555 0143'],
  ['phone', '+31 020 123 45 67', '', '+31 20 123 4567'],
  ['whatsapp', '+31 6 12 34 56 78', '', '+31 6 12345678'],
  ['phone', '+39 06 6982 0000', '', '+39 06 6982 0000'],
  ['ooh-phone', '023 224 25 26', 'NL', '023 224 2526'],
  ['phone', '028 9012 3456', 'GB-NIR', '028 9012 3456'],
  ['ooh-phone', '1733', 'BE', '1733'],
  ['ooh-phone', '116117', 'DE', '116117'],
] satisfies readonly [Setting, string, string, string][])(
  '%s %s (%s) is dialled as %s, without a doubt',
  (setting, text, region, dialled) => {
    expect(read(setting, text, region)).toStrictEqual({ dialled });
  },
);

test.each([
  ['phone', '+31 20 123 456', '', 'wrong'],
  ['phone', '+999 20 123 45 67', '', 'wrong'],
  ['phone', '020 123 456', 'NL', 'wrong'],
  ['phone', '2 555 12 34', 'BE', 'noZero'],
  ['phone', '020 123 45 67', '', 'noCountry'],
  ['phone', '0900 1234', 'NL', 'expensive'],
  ['phone', '112', 'NL', 'emergency'],
  ['phone', '911', 'NL', 'emergency'],
  ['sms', '999', 'GB', 'emergency'],
  ['ooh-phone', '112', 'NL', 'emergency'],
  ['phone', '1850', 'NL', 'short'],
  ['sms', '+31 20 123 45 67', '', 'noText'],
] satisfies readonly [Setting, string, string, string][])('%s %s (%s) is in doubt: %s', (setting, text, region, doubt) => {
  expect(read(setting, text, region)?.doubt).toBe(doubt);
});

test('what is shown is what is dialled, digit by digit', () => {
  for (const text of ['+31 020 123 45 67', '31 20 123 45 67', '1 202 555 0143', '+39 06 6982 0000', '0900 1234', '+999 1234567'])
    for (const region of ['', 'NL', 'US', 'PL']) {
      const { settings } = readForm({ phone: text, region });
      expect(read('phone', text, region)?.dialled.replace(/[^+\d]/g, '')).toBe(settings.phone?.dial);
    }
});

test.each([
  ['+31 20 123 45 678', ''],
  ['31 20 123 45 67', 'NL'],
  ['1 202 555 0143', 'US'],
  ['20 123 45 67', 'NL'],
  ['020 123 45 67', 'PL'],
])('%s (%s) is refused by the widget itself, and the owner reads what to write', (phone, region) => {
  const { settings, problems } = readForm({ phone, region });
  expect(settings.phone).toBeUndefined();
  expect(problems.get('phone')).toContain('Write a phone number with its country code');
});
