import type { Phone } from '../src/clinic/clinic.ts';
import { dialable } from '../src/clinic/phone.ts';
import { type Region, regionOfCountry } from '../src/clinic/region.ts';
import { safeUrl } from '../src/clinic/safe-url.ts';
import { matchLanguage } from '../src/i18n/language.ts';
import { LANGUAGES, type Language } from '../src/i18n/languages.ts';
import type { Rgb } from '../src/ui/colour.ts';
import { hexColour } from '../src/ui/hex-colour.ts';

/** How one setting is read, and what to write when it cannot be. */
interface Kind<T> {
  /** The value, or undefined when `text` is no good. */
  readonly parse: (text: string) => T | undefined;
  /** Completes the sentence "Write …". */
  readonly write: string;
}

const text: Kind<string> = { parse: (value) => line(line(value).slice(0, 200)), write: 'a short text' };
const phone: Kind<Phone> = {
  parse: (value) => {
    const text = line(value);
    const dial = dialable(text);
    return dial && text.length < 40 ? { text, dial } : undefined;
  },
  write: 'a phone number with its country code, such as +31 20 123 45 67',
};
const international: Kind<Phone> = {
  parse: (value) => {
    const parsed = phone.parse(value);
    return parsed?.dial.startsWith('+') ? parsed : undefined;
  },
  write: 'a phone number that begins with + and the country code, such as +31 6 12 34 56 78',
};
const email: Kind<string> = {
  parse: (value) => {
    const address = line(value);
    return address.length < 255 && /^[^\s@?&<>"%#,;:/\\]+@[^\s@?&<>"%#,;:/\\]+\.[^\s@?&<>"%#,;:/\\]+$/.test(address) ? address : undefined;
  },
  write: 'an e-mail address, such as info@example.org',
};
const url: Kind<string> = {
  parse: (value) => {
    const safe = safeUrl(value, document.baseURI);
    return safe && /^https?:/.test(safe) ? safe : undefined;
  },
  write: 'a web address that begins with https://',
};
/** Where a message goes: over what others can read it travels only within the visitor's own computer, as for a developer. */
const receiver: Kind<string> = {
  parse: (value) => {
    const address = url.parse(value);
    return address && (address.startsWith('https:') || isLoopback(new URL(address).hostname)) ? address : undefined;
  },
  write: url.write,
};
/** Longer than another text: a clinic may list a year of holidays. What had to be cut is shown, and nothing is told from it. */
const hours: Kind<string> = {
  parse: (value) => {
    const text = line(value);
    return text.length > 1000 ? line(`${text.slice(0, 998)} …`) : text;
  },
  write: 'opening hours, such as Mo-Fr 08:30-17:30, Sa 09:00-12:00',
};
const timeZone: Kind<string> = {
  parse: (value) => (isTimeZone(value) ? value : undefined),
  write: 'the name of a time zone, such as Europe/Amsterdam',
};
const date: Kind<string> = {
  parse: (value) => (isDay(value) ? value : undefined),
  write: 'a date as year-month-day, such as 2026-11-23',
};
const hashes: Kind<readonly string[]> = {
  parse: (value) => {
    const words = value.toLowerCase().split(/[\s,]+/);
    return words.every((word) => /^[\da-f]{16}$/.test(word)) ? words : undefined;
  },
  write: 'the 16 characters of "Content" on each sheet that was signed, such as 806eacaa047fa996',
};
const region: Kind<Region> = {
  parse: regionOfCountry,
  write: 'a country code: NL, BE, DE, GB, IE, FR, CH, AT, US, AU or another country of the EU',
};
const number: Kind<number> = {
  parse: (value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined),
  write: 'a whole number, such as 20',
};
const colour: Kind<Rgb> = {
  parse: hexColour,
  write: 'a colour as # and six digits, such as #0b6166',
};
const language: Kind<Language> = {
  parse: (value) => matchLanguage(value, LANGUAGES),
  write: `one of: ${LANGUAGES.join(', ')}`,
};
const someOf = <const T extends string>(...values: readonly T[]): Kind<readonly T[]> => ({
  parse: (value) => {
    const words = value.toLowerCase().split(/[\s,]+/);
    return words.every((word) => values.some((each) => each === word)) ? values.filter((each) => words.includes(each)) : undefined;
  },
  write: `one or more of: ${values.join(', ')}`,
});
const oneOf = <const T extends string>(...values: readonly T[]): Kind<T> => ({
  parse: (value) => values.find((each) => each === value.toLowerCase()),
  write: `one of: ${values.join(', ')}`,
});

/**
 * Every setting and its kind. The same names everywhere: attribute, `data-*`, config key, query. What each does stands in
 * `settings/words.ts`, which the script does not carry.
 */
export const SETTINGS = {
  clinic: text,
  city: text,
  phone,
  sms: phone,
  email,
  whatsapp: international,
  'booking-url': url,
  'message-url': receiver,
  'privacy-url': url,
  'privacy-email': email,
  'feedback-email': email,
  hours,
  'time-zone': timeZone,
  region,
  'ooh-phone': phone,
  lang: language,
  mode: oneOf('launcher', 'inline', 'none'),
  target: text,
  accent: colour,
  scheme: oneOf('auto', 'light', 'dark'),
  side: oneOf('right', 'left'),
  offset: number,
  'z-index': number,
  'launcher-label': text,
  'reviewed-by': text,
  'reviewed-on': date,
  'reviewed-content': hashes,
  report: someOf('steps', 'outcome'),
} as const;

type Schema = typeof SETTINGS;
export type SettingName = keyof Schema;
export type Settings = { readonly [N in SettingName]?: Schema[N] extends Kind<infer T> ? T : never };

/** One place that settings come from: names in kebab case, values as the owner wrote them. */
export type SettingSource = Readonly<Record<string, string>>;

/**
 * Reads settings from `sources`; the first usable value of a name wins.
 * @param warn gets one sentence per unknown name or bad value. Nothing throws.
 */
export function readSettings(sources: readonly SettingSource[], warn: (sentence: string) => void): Settings {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of sources.flatMap((source) => Object.entries(source))) {
    if (!isSettingName(name)) {
      warn(`There is no setting "${shorten(name)}". Write one of: ${Object.keys(SETTINGS).join(', ')}.`);
      continue;
    }
    const given = value.trim();
    if (given === '' || Object.hasOwn(settings, name)) continue;
    const { parse, write }: Kind<unknown> = SETTINGS[name];
    const parsed = line(given) && parse(given);
    if (parsed === undefined || parsed === '') warn(`${name}="${shorten(given)}" cannot be used. Write ${write}.`);
    else settings[name] = parsed;
  }
  return settings;
}

/** A day that exists: 30 February would otherwise pass for a day in March. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const isLoopback = (host: string) => /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(host);

/** Offsets such as +01:00, which some browsers take, do not know of summer time. */
function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const shorten = (value: string) => (value.length > 60 ? line(`${value.slice(0, 60)}…`) : line(value));

/**
 * `text` on one line, without what nobody sees: control characters, halves of characters, and marks that change the direction of all
 * that follows. One of these in a clinic's name would turn around the words of the emergency card.
 */
function line(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\p{Cs}]|[^\P{Cc}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}
