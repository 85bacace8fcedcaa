import fc from 'fast-check';
import { type CountryCode, getCountries, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json';

// The judge is Google's library, in its form for JavaScript: what it says of a number is right.

export interface Valid {
  readonly number: PhoneNumber;
  readonly code: string;
  /** In groups, without the country code: `20 123 4567`. */
  readonly groups: string;
  /** What is dialled before it inside the country, if anything. */
  readonly trunk: string;
}

/** Valid numbers of a country, made from the judge's own pattern. */
function numbersOf(country: CountryCode): readonly Valid[] {
  const [code = '', , pattern, , , trunk = ''] = (metadata.countries[country] ?? []).map((part) => String(part || ''));
  const nationals = fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { numRuns: 70, seed: 20261128 });
  return nationals.flatMap((national) => {
    const number = parsePhoneNumberFromString(`+${code}${national}`);
    if (!number?.isValid() || number.nationalNumber.length < 6) return [];
    const groups = number.formatInternational().slice(code.length + 2);
    return [{ number, code, groups, trunk }];
  });
}
export const VALID = getCountries().flatMap(numbersOf);

type Notation = (valid: Valid) => string;
const dots = (text: string) => text.replace(/[\s-]+/g, '.');

export const INTERNATIONAL: Readonly<Record<string, Notation>> = {
  plain: ({ code, groups }) => `+${code} ${groups}`,
  'no spaces': ({ number }) => number.number,
  'two zeros': ({ code, groups }) => `00${code} ${groups}`,
  'two zeros apart': ({ code, groups }) => `00 ${code} ${groups}`,
  'code in brackets': ({ code, groups }) => `(+${code}) ${groups}`,
  'zeros in brackets': ({ code, groups }) => `(00${code}) ${groups}`,
  dashes: ({ code, groups }) => `+${code}-${groups.replace(/\s/g, '-')}`,
  dots: ({ code, groups }) => `+${code}.${dots(groups)}`,
  'a stroke after the code': ({ code, groups }) => `+${code}/${groups}`,
  'another dash': ({ code, groups }) => `+${code}\u2011${groups.replace(/[\s-]/g, '\u2013')}`,
  'hard spaces, marks of direction': ({ code, groups }) => `\u202a+${code}\u00a0${groups.replace(/ /g, '\u00a0')}\u202c`,
  'a word before': ({ code, groups }) => `Tel.: +${code} ${groups}`,
  'plus and space': ({ code, groups }) => `+ ${code} ${groups}`,
};

/** With what is dialled inside the country only, or with a 0 where there is nothing of the kind. */
export const WITH_TRUNK: Readonly<Record<string, (code: string, trunk: string, groups: string) => string>> = {
  '(0) and a space': (code, trunk, groups) => `+${code} (${trunk})${groups}`,
  bare: (code, trunk, groups) => `+${code} ${trunk}${groups}`,
  apart: (code, trunk, groups) => `+${code} ${trunk} ${groups}`,
  'within the brackets': (code, trunk, groups) => `+${code} (${trunk}${groups.replace(/^\d+/, '$&)')}`,
  'after a dash': (code, trunk, groups) => `+${code}-(${trunk})${groups}`,
  'after a dot': (code, trunk, groups) => `+${code}.(${trunk})${dots(groups)}`,
  'after a stroke': (code, trunk, groups) => `+${code}/(${trunk})${groups}`,
  'code in brackets': (code, trunk, groups) => `(+${code}) (${trunk})${groups}`,
  'two zeros': (code, trunk, groups) => `00${code} ${trunk}${groups}`,
  'two zeros, (0)': (code, trunk, groups) => `00${code} (${trunk}) ${groups}`,
  'spaces within': (code, trunk, groups) => `+${code} ( ${trunk} ) ${groups}`,
};
