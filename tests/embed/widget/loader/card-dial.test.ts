import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialFrom } from '../../../../embed/widget/loader/card-dial.ts';
import { phone } from '../../../../embed/widget/settings/setting-kinds.ts';
import { CALLING_CODES } from '../../../../src/clinic/emergency.ts';
import { INTERNATIONAL, VALID, WITH_TRUNK } from '../../../clinic/valid-numbers.ts';

/** What the card would dial though the script dials another number, or none. */
const wrong = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const [card, script] = [dialFrom(text), phone.parse(text)?.dial];
    return card && card !== script ? [{ text, card, script }] : [];
  });

describe('the card dials the number that the script dials, or none', () => {
  test.each([...Object.entries(INTERNATIONAL)])('%s', (_, write) => {
    expect(wrong(VALID.map(write))).toStrictEqual([]);
  });

  test.each(Object.entries(WITH_TRUNK))('with the 0 for inside the country, %s', (_, write) => {
    expect(wrong(VALID.flatMap(({ code, groups, trunk }) => ['0', trunk].map((each) => write(code, each, groups))))).toStrictEqual([]);
  });

  test('a digit more or less, a second number, and without the country', () => {
    const texts = VALID.flatMap(({ code, groups, number }) => {
      const whole = `+${code} ${groups}`;
      const others = [`${whole} 8`, `${whole}0`, whole.slice(0, -1), `${whole}/13`, `${whole} (3)`, `${whole}-13`, `${whole} ${groups}`];
      return [
        ...others,
        number.formatNational(),
        `${code} ${groups}`,
        number.nationalNumber,
        `+00${code} ${groups}`,
        `000${code} ${groups}`,
      ];
    });
    expect(wrong(texts)).toStrictEqual([]);
  });

  test('anything that looks like a number', () => {
    const codes = `(${Object.values(CALLING_CODES).join('|')}|[1-9]\\d{0,2})`;
    const shapes = [
      /^[+0]?[0-9 ()./-]{3,24}$/,
      new RegExp(`^(\\+|00)${codes}[ ./-]?(\\(?0?\\)?)[ ()./-]?[1-9]\\d{0,3}([ ()./-]{0,2}\\d{1,4}){1,4}$`),
    ];
    for (const shape of shapes) expect(wrong(fc.sample(fc.stringMatching(shape), { numRuns: 20_000, seed: 20261129 }))).toStrictEqual([]);
  });
});

describe('numbers that owners wrote', () => {
  test.each([
    ['+31 20 000 00 00', '+31200000000'],
    ['+31-20-000.00.00', '+31200000000'],
    ['0031 20 0000000', '+31200000000'],
    ['+31\u00a020\u00a0000\u00a000\u00a000', '+31200000000'],
    ['+31 (0)20 000 00 00', '+31200000000'],
    ['+31 020 000 00 00', '+31200000000'],
    ['+31 (020) 000 00 00', '+31200000000'],
    ['+31-(0)20-000 00 00', '+31200000000'],
    ['+31.(0)20.000.00.00', '+31200000000'],
    ['0031 020 000 00 00', '+31200000000'],
    ['+32 2 000 00 00', '+3220000000'],
    ['+33 1 00 00 00 00', '+33100000000'],
    ['+41 44 000 00 00', '+41440000000'],
    ['+43 1 0000000', '+4310000000'],
    ['+44 20 7946 0000', '+442079460000'],
    ['+49 30 00000000', '+493000000000'],
    ['+49 1512 0000000', '+4915120000000'],
    ['+353 1 000 0000', '+35310000000'],
    ['+61 2 0000 0000', '+61200000000'],
    ['+1 (212) 555-0134', '+12125550134'],
  ])('%s: dials %s, as the script does', (text, dial) => {
    expect(phone.parse(text)?.dial).toBe(dial);
    expect(dialFrom(text)).toBe(dial);
  });

  test.each([
    '',
    '12',
    'call us',
    '+31 20 123 45 67 8',
    '+31 23 555 00 12/13',
    '+31 23 555 00 12-13',
    '+31 23 555 00 1 (2)',
    '023 5550012/13',
    '555-0134 / 555-0178',
    '31200000000',
    '201234567',
    '442079460000',
    '0200000011',
    '0238000099',
    '0011 61 2 0000 0000',
    '+1 1 212 555 0134',
    '+1 (0)212 555 0134',
    '+90 0212 000 00 00',
    '+36 06 1 000 0000',
    '+39 (0)333 000 0000',
    '+0031 20 000 00 00',
    '+31 00 20 000 00 00',
    `+31 20 000 00 00 ${'-'.repeat(30)}`,
    '*#06#',
    '**21*+19005551234#',
    '+31230000000;phone-context=evil',
    '+31230000000,,1',
    '+31230000000?body=x',
    '+31230000000\n+31230000001',
    '\u0660\u0662\u0663\u0660\u0660\u0660\u0660\u0660\u0660\u0660',
    '+31 6 00000000 ext. 5',
  ])('%s: dials nothing', (text) => {
    expect(dialFrom(text)).toBe('');
  });

  test('of the countries that the card knows, most numbers are dialled', () => {
    const own = VALID.filter(({ code }) => Object.values(CALLING_CODES).includes(code));
    const dialled = own.filter(({ code, groups, number }) => dialFrom(`+${code} ${groups}`) === number.number);
    expect(dialled.length / own.length).toBeGreaterThan(0.85);
  });
});
