import { expect, test, vi } from 'vitest';

vi.stubGlobal('__NUMBERS__', 'NL:+31:112 GB:+44:999 US:+1:911 AU:+61:000');
const { safetyDialog } = await import('../../../../embed/widget/loader/safety-dialog.ts');

/** The links of the card where the owner wrote `settings`. */
function linksFor(settings: Readonly<Record<string, string>>) {
  const dialog = safetyDialog(
    'en',
    (name) => settings[name] ?? '',
    () => {},
  );
  return [...dialog.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

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
