import { line } from './line.ts';
import {
  about,
  colour,
  date,
  email,
  globalName,
  hashes,
  hours,
  international,
  type Kind,
  language,
  NUMBER,
  number,
  oneOf,
  phone,
  receiver,
  region,
  someOf,
  text,
  timeZone,
  url,
} from './setting-kinds.ts';

/**
 * Every setting and its kind. The same names everywhere: attribute, `data-*`, config key, query. What each does stands in
 * `embed/reference/words.ts`, which the script does not carry.
 */
export const SETTINGS = {
  clinic: text,
  city: text,
  'about-clinic': about,
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
  shadow: oneOf('closed', 'open'),
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
  'data-layer': globalName,
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
    const { parse, write, complete, why }: Kind<unknown> = SETTINGS[name];
    const whole = complete?.(given);
    const parsed = line(given) && parse(whole ?? given);
    if (parsed === undefined || parsed === '') {
      const quotes = given.startsWith(NUMBER) && line(given) ? ', between quotes' : '';
      const reason = why?.(given);
      warn(`${name}="${shorten(given)}" cannot be used${reason ? `: ${reason}` : ''}. Write ${write}${quotes}.`);
      continue;
    }
    if (whole !== undefined) warn(`${name}="${shorten(given)}" is taken for "${shorten(whole)}". Write ${write}.`);
    settings[name] = parsed;
  }
  return settings;
}

const shorten = (value: string) => (value.length > 60 ? line(`${value.slice(0, 60)}…`) : line(value));

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}
