import { describe, expect, test } from 'vitest';
import { readPhone } from '../../src/clinic/read-phone.ts';

describe('the word before a number is not shown', () => {
  test.each([
    'Tel.: ',
    'Tel ',
    'T. ',
    'tel:',
    'Telefoon: ',
    'Tél. : ',
    'Telephone ',
    'Téléphone : ',
    'Phone: ',
    'M ',
    'Mobiel: ',
    'Praxis: ',
  ])('%s', (before) => {
    expect(readPhone(`${before}+31 20 000 00 00`)).toStrictEqual({ text: '+31 20 000 00 00', dial: '+31200000000' });
  });

  test.each(['Fax: ', 'Telefax: ', 'Tel./Fax: ', 'not ', 'Kate: '])(
    'and where it may say that this is not the number to call, there is none: "%s"',
    (before) => {
      expect(readPhone(`${before}+31 20 000 00 00`)).toBeUndefined();
    },
  );
});

describe('an extension is shown, and the main number dialled', () => {
  test.each(['ext. 12', 'ext 12', 'x12', 'x 12', 'toestel 3', '#4', ', ext. 5'])('%s', (extension) => {
    const text = `+31 20 000 00 00 ${extension}`;
    expect(readPhone(text)).toStrictEqual({ text, dial: '+31200000000' });
  });

  test.each([
    '020 000 00 00 ext. 12',
    '+49 30 00000 Durchwahl 12',
    '+43 1 00000 DW 3',
    'ext. 12',
    '+31 20 000 00 00 ext.',
    '+31 20 000 00 00 ext. 12 or 13',
  ])('and where nobody can tell how long that is, there is none: "%s"', (text) => {
    expect(readPhone(text)).toBeUndefined();
  });
});

test('what is longer than any number is none', () => {
  expect(readPhone(`+31 20 000 00 00 ${'-'.repeat(30)}`)).toBeUndefined();
});
