import { expect, test, vi } from 'vitest';

vi.stubGlobal('__NUMBERS__', 'NL:+31:112 GB:+44:999 US:+1:911 AU:+61:000');
const { safetyDialog } = await import('../../../../embed/widget/loader/safety-dialog.ts');

/** The card where the owner wrote `settings`. */
const cardFor = (settings: Readonly<Record<string, string>>) =>
  safetyDialog(
    'en',
    (name) => settings[name] ?? '',
    () => {},
  );
const linksFor = (settings: Readonly<Record<string, string>>) =>
  [...cardFor(settings).querySelectorAll('a')].map((link) => link.getAttribute('href'));

test.each([
  ['(+44) 20 7946 0000', 'tel:999'],
  ['+44 20  7946 0000', 'tel:999'],
  ['(+1) 415 555 0100', 'tel:911'],
  ['+1 415/555-0100', 'tel:911'],
  ['001 415 - 555 - 0100', 'tel:911'],
  ['+61 1300 123 456', 'tel:000'],
  ['020 7946 0000', 'tel:112'],
])('%s tells the country, whether it can be dialled or not', (phone, emergency) => {
  expect(linksFor({ phone })[0]).toBe(emergency);
});

test('a number that cannot be dialled is no link, and the region of the owner goes before', () => {
  expect(linksFor({ phone: '+1 415/555-0100', region: 'nl' })).toStrictEqual(['tel:112']);
  expect(linksFor({ phone: '+31 20 000 00 00' })).toStrictEqual(['tel:112', 'tel:+31200000000']);
});

test('each number stands under whom it is for, that of the clinic last', () => {
  const card = cardFor({ clinic: 'Test Clinic', phone: '+31 20 000 00 00', 'ooh-phone': '+31 20 000 00 11' });
  expect([...card.children].slice(4).map(({ textContent }) => textContent?.trim())).toStrictEqual([
    'Call 112',
    'Other worries? Call your doctor today.',
    'Evening, night, weekend or public holiday?',
    'Call +31 20 000 00 11',
    'Only a question for the clinic?',
    'Call Test Clinic',
    'Start again',
    'Close',
  ]);
  expect(linksFor({ 'ooh-phone': '+31 20 000 00 11' })).toStrictEqual(['tel:112', 'tel:+31200000011']);
});

test('an out-of-hours number that is only dialled inside the country is shown', () => {
  expect(cardFor({ phone: '+31 20 000 00 00', 'ooh-phone': '020 000 00 11' }).textContent).toContain(
    'holiday? 020\u00a0000\u00a000\u00a011Only',
  );
});
