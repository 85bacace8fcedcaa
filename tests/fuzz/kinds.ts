import type { SettingName, Settings } from '../../embed/widget/settings/config.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

/** What no text of a setting may hold: controls, marks that change the direction of what follows, halves of pairs. */
export const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u;

type Test = (value: unknown) => boolean;
const text =
  (longest: number): Test =>
  (value) =>
    typeof value === 'string' && value !== '' && value.length <= longest && value === value.trim() && !UNSEEN.test(value);
const among =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const phone: Test = (value) => {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('dial' in value)) return false;
  return text(200)(value.text) && /^\+?[0-9]{3,15}$/.test(String(value.dial)) && new URL(`tel:${value.dial}`).protocol === 'tel:';
};
const international: Test = (value) => phone(value) && JSON.stringify(value).includes('"dial":"+');
/** A link to it reaches this address and no other, and brings nothing with it. */
const email: Test = (value) => {
  if (!text(320)(value)) return false;
  const { href, pathname, search, hash } = new URL(`mailto:${value}`);
  return decodeURIComponent(pathname) === value && search === '' && hash === '' && !/[,;]|%0/i.test(href) && href.split('@').length === 2;
};
const url: Test = (value) => {
  if (typeof value !== 'string') return false;
  const { protocol, href } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && href === value;
};
const timeZone: Test = (value) => typeof value === 'string' && new Date().toLocaleString('en', { timeZone: value }) !== '';
const number: Test = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const colour: Test = (value) =>
  Array.isArray(value) && value.length === 3 && value.every((part) => Number.isInteger(part) && part >= 0 && part <= 255);
const date: Test = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** What a setting may hold, written anew and apart from what reads it. */
const KINDS: Readonly<Record<SettingName, Test>> = {
  clinic: text(200),
  city: text(200),
  'about-clinic': (value) => text(280)(value) && [...String(value)].length <= 140 && !/\bcure|guarant|bewezen|diagnos/i.test(String(value)),
  phone,
  sms: phone,
  email,
  whatsapp: international,
  'booking-url': url,
  'message-url': (value) => url(value) && /^(https:|http:\/\/(127\.|\[::1\]|([\w.-]+\.)?localhost[:/]))/.test(String(value)),
  'privacy-url': url,
  'privacy-email': email,
  'feedback-email': email,
  hours: text(1000),
  'time-zone': timeZone,
  region: among(...Object.values(REGIONS)),
  'ooh-phone': phone,
  lang: among(...LANGUAGES),
  mode: among('launcher', 'inline', 'none'),
  target: text(200),
  shadow: among('closed', 'open'),
  accent: colour,
  scheme: among('auto', 'light', 'dark'),
  side: among('right', 'left'),
  offset: number,
  'z-index': number,
  'launcher-label': text(200),
  'reviewed-by': text(200),
  'reviewed-on': date,
  'reviewed-content': (value) => Array.isArray(value) && value.length > 0 && value.every((each) => /^[\da-f]{16}$/.test(String(each))),
  report: (value) => Array.isArray(value) && value.length > 0 && value.every(among('steps', 'outcome')),
  'data-layer': (value) => typeof value === 'string' && value.length <= 64 && /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(value),
};

/** The names of the settings that hold what they may not. */
export function outsideOfKind(settings: Settings): readonly string[] {
  const tests: Readonly<Record<string, Test>> = KINDS;
  return Object.entries(settings).flatMap(([name, value]) => (Object.hasOwn(tests, name) && tests[name]?.(value) ? [] : [name]));
}
