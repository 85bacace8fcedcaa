import type { SettingName } from '../widget/settings/config.ts';

/** What embed/README.md says of a setting beside its type, in Markdown. */
export interface SettingWords {
  /** What holds where the setting is absent. */
  readonly absent?: string;
  /** As an owner writes it. */
  readonly example: string;
  readonly does: string;
}

/** One for each setting; the script does not carry them. */
export const SETTING_WORDS: Readonly<Record<SettingName, SettingWords>> = {
  clinic: { absent: '"the clinic"', example: 'Physio Centre', does: "the clinic's name" },
  city: { example: 'Utrecht', does: 'follows the name: "Physio Centre in Utrecht"' },
  'about-clinic': {
    example: 'Our team has worked with people with back spasms for years. We take our time.',
    does: 'why this clinic, in a sentence or two that are true, where the guide invites to a first appointment; see [Why your clinic](#why-your-clinic)',
  },
  phone: { example: '+31 20 000 00 00', does: 'channel: call, also in the header; tells the region' },
  sms: { example: '+31 6 00 00 00 00', does: 'channel: text message' },
  email: { example: 'info@example.org', does: 'channel: e-mail' },
  whatsapp: { example: '+31 6 00 00 00 00', does: 'channel: WhatsApp' },
  'booking-url': { example: 'https://www.example.org/book', does: 'channel: online booking, in a new tab' },
  'message-url': {
    example: 'https://www.example.org/message',
    does: 'channel: a message form, which sends there what the visitor writes; with `#json` at the end it is sent as JSON',
  },
  'privacy-url': { example: 'https://www.example.org/privacy', does: 'link to the privacy statement, on the start screen and in About' },
  'privacy-email': { example: 'privacy@example.org', does: 'address for privacy questions, in About' },
  'feedback-email': { example: 'info@example.org', does: '"Something wrong or unclear? Tell us", in About' },
  hours: {
    example: 'Mo-Fr 08:30-17:30, Sa 09:00-12:00, 2026-12-25 closed',
    does: 'opening hours: in this form they are shown as a week in words, and tell whether the clinic is open now; else as written',
  },
  'time-zone': {
    absent: "that of the region; without one, the visitor's own",
    example: 'Europe/Amsterdam',
    does: 'the clock by which `hours` are told; US, AU and "another country of the EU" have none',
  },
  region: {
    absent: "country code of `phone`, else `whatsapp`, else `sms`, else the country of the page's JSON-LD",
    example: 'NL',
    does: 'emergency number, out-of-hours line and words such as GP; see below',
  },
  'ooh-phone': { absent: 'the national line, where there is one', example: '088 000 00 00', does: 'the regional out-of-hours doctor' },
  lang: { absent: 'that of the page or the browser, see below', example: 'nl', does: 'first language' },
  mode: { absent: '`launcher`', example: 'inline', does: 'see [Modes](#modes)' },
  target: {
    absent: 'end of the page',
    example: '#check',
    does: 'CSS selector of where the element goes; not read from a `<self-check>` of your own',
  },
  shadow: {
    absent: '`closed`',
    example: 'open',
    does: 'whether scripts of the page can look into the widget; `open` is for your own tests and audits',
  },
  accent: {
    absent: 'teal',
    example: '#c2410c',
    does: "the clinic's colour; text on it, links, edges and focus rings follow so that all stay readable",
  },
  scheme: { absent: '`auto`', example: 'light', does: "colours; `auto` follows the visitor's device" },
  side: { absent: '`right`', example: 'left', does: 'corner of button and panel' },
  offset: { absent: '`20`', example: '24', does: 'pixels between them and the edge' },
  'z-index': { absent: '`1000`', example: '500', does: "stacking order of the button (an open panel is in the browser's top layer)" },
  'launcher-label': { absent: 'per language, from the flow', example: 'Sudden back pain?', does: 'words on the button' },
  'reviewed-by': { example: 'Dr A. Example, GP', does: 'who checked the guide for this clinic; only together with the next two' },
  'reviewed-on': { example: '2026-12-01', does: 'when; a day before the last change of the flow, or one to come, does not count' },
  'reviewed-content': {
    example: '806eacaa047fa996',
    does: 'what was signed: the hash on the sheet, one for each language with a blank between; a language whose hash is not named is told as not checked',
  },
  report: { absent: 'neither', example: 'steps', does: 'extra events; read [Events](#events) first' },
  'data-layer': {
    absent: 'none',
    example: 'dataLayer',
    does: 'the array of the page that a tag manager reads: it gets the names of `open`, `finish` and `action`, and nothing else; on the tag `data-data-layer`; read [To a tag manager](#to-a-tag-manager) first',
  },
};
