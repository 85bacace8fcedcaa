import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { CALLING_CODES, callingCodeOf } from '../../src/clinic/emergency.ts';
import { fitsCountry } from '../../src/clinic/fits-country.ts';
import { readPhone } from '../../src/clinic/read-phone.ts';
import { OTHERS_IN_THE_EU } from '../../src/clinic/region.ts';
import { INTERNATIONAL, VALID, type Valid, WITH_TRUNK } from './valid-numbers.ts';

/** How each notation of each number was read. */
function judge(texts: readonly (readonly [text: string, right: string])[]) {
  const verdicts = texts.map(([text, right]) => ({ text, right, dial: readPhone(text)?.dial }));
  return {
    right: verdicts.filter(({ dial, right }) => dial === right),
    warned: verdicts.filter(({ dial }) => dial === undefined),
    wrong: verdicts.filter(({ dial, right }) => dial !== undefined && dial !== right),
  };
}

test('the judge knows enough', () => {
  expect(VALID.length).toBeGreaterThan(8000);
  expect(new Set(VALID.map(({ number }) => number.country)).size).toBeGreaterThan(200);
});

describe('a number with its country code', () => {
  test.each(Object.entries(INTERNATIONAL))('%s: is dialled as the judge says', (_, write) => {
    const { right, wrong } = judge(VALID.map((valid) => [write(valid), valid.number.number]));
    expect(wrong).toStrictEqual([]);
    expect(right.length / VALID.length).toBeGreaterThan(0.95);
  });

  test.each(Object.entries(WITH_TRUNK))('%s: the 0 for inside the country is never dialled', (_, write) => {
    const withZero = VALID.filter(({ trunk }) => trunk === '0');
    const { wrong } = judge(withZero.map(({ code, groups, number }) => [write(code, '0', groups), number.number]));
    expect(wrong).toStrictEqual([]);
    const here = withZero.filter(({ code }) => Object.values(CALLING_CODES).includes(code));
    expect(here.length).toBeGreaterThan(100);
    const read = judge(here.map(({ code, groups, number }) => [write(code, '0', groups), number.number])).right;
    expect(read.length / here.length).toBeGreaterThan(0.95);
  });

  test.each(Object.entries(WITH_TRUNK))('%s: elsewhere nothing is dialled that was not meant', (_, write) => {
    // Short numbers for mobile phones and services in Italy look like landlines then.
    const others = VALID.filter(({ trunk, number }) => trunk !== '0' && !(number.country === 'IT' && number.nationalNumber.length === 9));
    const texts = others.flatMap(({ code, groups, number, trunk }) =>
      [...new Set(['0', trunk || '0'])].map((each) => [write(code, each, groups), number.number] as const),
    );
    // A text may as well be the plain writing of another number: in Italy a 0 belongs to many.
    const wrong = judge(texts).wrong.filter(({ text, dial }) => !isPlainly(text, dial));
    expect(wrong).toStrictEqual([]);
  });
});

/** Whether the judge takes the digits of `text`, as they stand there, for the valid number `dial`. */
function isPlainly(text: string, dial: string | undefined): boolean {
  const read = parsePhoneNumberFromString(text.replace(/^\(?00/, '+').replace(/[^+\d]/g, ''));
  return read?.isValid() === true && read.number === dial;
}

describe('a number without its country code', () => {
  // In Korea some begin with 00, as a country code does elsewhere.
  const national = VALID.map(({ number, code }) => ({
    text: number.formatNational(),
    code,
    digits: number.formatNational().replace(/\D/g, ''),
  })).filter(({ digits }) => !digits.startsWith('00'));

  test('is dialled as it is written or not at all: it never gains a country', () => {
    const { right, wrong } = judge(national.map(({ text, digits }) => [text, digits]));
    expect(wrong).toStrictEqual([]);
    expect(right.length / national.length).toBeGreaterThan(0.9);
  });

  test('fits the country whose number it is', () => {
    const regions = Object.values(CALLING_CODES);
    const own = national.filter(({ code }) => regions.includes(code));
    const unfit = own.filter(({ text, code }) => {
      const dial = readPhone(text)?.dial;
      return dial !== undefined && !fitsCountry(dial, code);
    });
    expect(unfit.length / own.length).toBeLessThan(0.02);
  });

  test('does not fit it where it is a number with a country code whose plus is lost, or one with a lost zero', () => {
    const own = VALID.filter(
      ({ code, number }) => code !== '1' && number.nationalNumber.length > 8 && Object.values(CALLING_CODES).includes(code),
    );
    const fit = own.flatMap(({ code, groups, number }) =>
      [`${code} ${groups}`, `${code}${number.nationalNumber}`, number.nationalNumber].filter((text) => {
        const dial = readPhone(text)?.dial;
        return dial !== undefined && fitsCountry(dial, code);
      }),
    );
    // In Australia a number may begin with 1800.
    expect(fit.filter((text) => !text.startsWith('1800'))).toStrictEqual([]);
  });
});

describe('in "another country of the EU", whose code nobody knows', () => {
  const own = VALID.filter(({ number }) => OTHERS_IN_THE_EU.includes(number.country ?? ''));
  const isDialled = (text: string) => {
    const dial = readPhone(text)?.dial;
    return dial !== undefined && fitsCountry(dial, callingCodeOf('EU'));
  };

  test('no number without its country code makes a link, with a lost plus or zero or as it is dialled there', () => {
    expect(new Set(own.map(({ number }) => number.country)).size).toBe(OTHERS_IN_THE_EU.length);
    const bare = own.flatMap(({ code, groups, number }) => [`${code} ${groups}`, number.nationalNumber, number.formatNational()]);
    // What is so short is a service's, such as 116117.
    expect(bare.filter((text) => isDialled(text) && text.replace(/\D/g, '').length > 6)).toStrictEqual([]);
  });

  test('each does with a plus or two zeros', () => {
    const whole = own.flatMap(({ code, groups }) => [`+${code} ${groups}`, `00${code} ${groups}`]);
    expect(whole.filter(isDialled).length / whole.length).toBeGreaterThan(0.95);
  });
});

describe('two numbers in one', () => {
  const pairs = VALID.map((first, index) => [first, VALID[index + 1] ?? first] as const).filter(([a, b]) => a.code === b.code);
  const isLong = ({ number }: Valid) => number.nationalNumber.length > 7;
  const TWO: Readonly<Record<string, (first: string, second: string) => string>> = {
    'a stroke': (first, second) => `${first} / ${second}`,
    'a stroke without spaces': (first, second) => `${first}/${second}`,
    'the last two digits': (first, second) => `${first}/${second.slice(-2)}`,
    'the last digit in brackets': (first, second) => `${first} (${second.slice(-1)})`,
    or: (first, second) => `${first} or ${second}`,
    of: (first, second) => `${first} of ${second}`,
    'a semicolon': (first, second) => `${first}; ${second}`,
    'a comma': (first, second) => `${first}, ${second}`,
    'a space': (first, second) => `${first} ${second}`,
  };
  test.each(Object.entries(TWO))('%s: there is no link', (name, join) => {
    // Two short ones with nothing between them are as long as one, and nobody can tell.
    const able = name === 'a space' ? pairs.filter((pair) => pair.every(isLong)) : pairs;
    const texts = able.flatMap(([a, b]) => [
      join(a.number.formatInternational(), b.number.formatInternational()),
      join(a.number.formatNational(), b.number.formatNational()),
      join(a.number.formatInternational(), b.number.formatNational()),
    ]);
    const joined = texts.filter((text) => readPhone(text) !== undefined);
    expect(joined).toStrictEqual([]);
  });
});

describe('an extension', () => {
  test.each([' ext. 12', ' x12', ' toestel 3', ' Durchwahl 123', ' #4', ', ext 5'])('"%s" is not dialled along', (extension) => {
    const { right, wrong } = judge(VALID.map(({ number }) => [number.formatInternational() + extension, number.number]));
    expect(wrong).toStrictEqual([]);
    expect(right.length).toBeGreaterThan(1000);
  });
});
