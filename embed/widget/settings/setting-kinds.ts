import type { Rgb } from '../../../src/base/colour.ts';
import { hexColour } from '../../../src/base/hex-colour.ts';
import { isDay } from '../../../src/base/is-day.ts';
import type { Phone } from '../../../src/clinic/clinic.ts';
import { plain } from '../../../src/clinic/plain.ts';
import { readPhone } from '../../../src/clinic/read-phone.ts';
import { type Region, regionOfCountry } from '../../../src/clinic/region.ts';
import { safeUrl } from '../../../src/clinic/safe-url.ts';
import { wholeAddress } from '../../../src/clinic/whole-address.ts';
import { matchLanguage } from '../../../src/i18n/language.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { ABOUT_LENGTH, aboutProblem } from './about-problem.ts';
import { line } from './line.ts';

/** How one setting is read, and what to write when it cannot be. */
export interface Kind<T> {
  /** The value, or undefined when `text` is no good. */
  readonly parse: (text: string) => T | undefined;
  /** Why it cannot be, where the owner would not see it from `write`. */
  readonly why?: (text: string) => string | undefined;
  /** Completes the sentence "Write …". */
  readonly write: string;
  /** What can be written, where that is one or more of a few words. */
  readonly values?: readonly string[];
  /** The one of them that holds where nothing is written. */
  readonly standard?: string;
  /** The whole of a text of which a part was left out; undefined for any other. */
  readonly complete?: (text: string) => string | undefined;
}

/** Before a value that is a number in JavaScript: `0200000011` has become another one there. */
export const NUMBER = '\0';

export const text: Kind<string> = { parse: (value) => line(line(value).slice(0, 200)), write: 'a short text' };
export const about: Kind<string> = {
  parse: (value) => (aboutProblem(value) ? undefined : line(value)),
  why: (value) => {
    const problem = aboutProblem(value);
    return problem && ('claim' in problem ? `"${problem.claim}" promises too much` : `it has ${problem.length} characters`);
  },
  write: `at most ${ABOUT_LENGTH} characters that promise no result, such as "We take our time for you"`,
};
export const phone: Kind<Phone> = {
  parse: (value) => (value.startsWith(NUMBER) ? undefined : readPhone(line(value))),
  write: 'a phone number with its country code, such as +31 20 123 45 67',
};
export const international: Kind<Phone> = {
  parse: (value) => {
    const parsed = phone.parse(value);
    return parsed?.dial.startsWith('+') ? parsed : undefined;
  },
  write: 'a phone number that begins with + and the country code, such as +31 6 12 34 56 78',
};
export const email: Kind<string> = {
  parse: (value) => {
    const address = plain(line(value));
    return address.length < 255 && /^[^\s@?&<>"%#,;:/\\]+@[^\s@?&<>"%#,;:/\\]+\.[^\s@?&<>"%#,;:/\\]+$/.test(address) ? address : undefined;
  },
  write: 'an e-mail address, such as info@example.org',
};
/** In an address nothing is hidden on purpose. */
const seen = (value: string) => value.replace(/\p{Cf}/gu, '');
export const url: Kind<string> = {
  complete: (value) => {
    const whole = wholeAddress(seen(value));
    return whole === seen(value) ? undefined : whole;
  },
  parse: (value) => {
    const safe = seen(value) === '' ? undefined : safeUrl(seen(value), document.baseURI);
    // Never an e-mail address, nor a name and a password before the host, which is meant to be taken for the host itself.
    return safe && /^https?:\/\/[^/?#@]+([/?#]|$)/.test(safe) && !/^[^/?#]*@/.test(value) ? safe : undefined;
  },
  write: 'a web address that begins with https://',
};
/** Where a message goes: over what others can read it travels only within the visitor's own computer, as for a developer. */
export const receiver: Kind<string> = {
  ...url,
  parse: (value) => {
    const address = url.parse(value);
    return address && (address.startsWith('https:') || isLoopback(new URL(address).hostname)) ? address : undefined;
  },
};
/** Longer than another text: a clinic may list a year of holidays. What had to be cut is shown, and nothing is told from it. */
export const hours: Kind<string> = {
  parse: (value) => {
    const text = line(value);
    return text.length > 1000 ? line(`${text.slice(0, 998)} …`) : text;
  },
  write: 'opening hours, such as Mo-Fr 08:30-17:30, Sa 09:00-12:00',
};
export const timeZone: Kind<string> = {
  parse: (value) => (isTimeZone(value) ? value : undefined),
  write: 'the name of a time zone, such as Europe/Amsterdam',
};
export const date: Kind<string> = {
  parse: (value) => (isDay(value) ? value : undefined),
  write: 'a date as year-month-day, such as 2026-11-23',
};
export const hashes: Kind<readonly string[]> = {
  parse: (value) => {
    const words = value.toLowerCase().split(/[\s,]+/);
    return words.every((word) => /^[\da-f]{16}$/.test(word)) ? words : undefined;
  },
  write: 'the 16 characters of "Content" on each sheet that was signed, such as 806eacaa047fa996',
};
export const region: Kind<Region> = {
  parse: regionOfCountry,
  write: 'a country code: NL, BE, DE, GB, GB-NIR, IE, FR, CH, AT, US, AU or another country of the EU',
};
export const globalName: Kind<string> = {
  parse: (value) => (/^[a-z_$][\w$]{0,63}$/i.test(value) ? value : undefined),
  write: 'the name of an array of the page, such as dataLayer',
};
export const number: Kind<number> = {
  parse: (value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined),
  write: 'a whole number, such as 20',
};
export const colour: Kind<Rgb> = {
  parse: hexColour,
  write: 'a colour as # and six digits, such as #0b6166',
};
export const language: Kind<Language> = {
  parse: (value) => matchLanguage(value, LANGUAGES),
  why: () => 'it is not in this script; the tag builder makes one with others',
  write: `one of: ${LANGUAGES.join(', ')}`,
  values: LANGUAGES,
};
export const someOf = <const T extends string>(...values: readonly T[]): Kind<readonly T[]> => ({
  parse: (value) => {
    const words = value.toLowerCase().split(/[\s,]+/);
    return words.every((word) => values.some((each) => each === word)) ? values.filter((each) => words.includes(each)) : undefined;
  },
  write: `one or more of: ${values.join(', ')}`,
  values,
});
/** The first of them holds where nothing is written. */
export const oneOf = <const T extends string>(...values: readonly [T, ...T[]]): Kind<T> => ({
  parse: (value) => values.find((each) => each === value.toLowerCase()),
  write: `one of: ${values.join(', ')}`,
  values,
  standard: values[0],
});

const isLoopback = (host: string) => /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(host);

/** Offsets such as +01:00, which some browsers take, do not know of summer time. */
function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
