// Written by `npm run settings` from embed/widget/settings/config.ts and embed/reference/words.ts.

/** Settings as attributes of `<self-check>`, and as options of `defineSelfCheck`. */
export interface SelfCheckSettings {
  /** the clinic's name. Without it: "the clinic". Such as `Physio Centre`. */
  clinic?: string | undefined;
  /** follows the name: "Physio Centre in Utrecht". Such as `Utrecht`. */
  city?: string | undefined;
  /** why this clinic, in a sentence or two that are true, where the guide invites to a first appointment; see "Why your clinic" in embed/README.md. Such as `Our team has worked with people with back spasms for years. We take our time.`. */
  'about-clinic'?: string | undefined;
  /** channel: call, also in the header; tells the region. Such as `+31 20 000 00 00`. */
  phone?: string | undefined;
  /** channel: text message. Such as `+31 6 00 00 00 00`. */
  sms?: string | undefined;
  /** channel: e-mail. Such as `info@example.org`. */
  email?: string | undefined;
  /** channel: WhatsApp. Such as `+31 6 00 00 00 00`. */
  whatsapp?: string | undefined;
  /** channel: online booking, in a new tab. Such as `https://www.example.org/book`. */
  'booking-url'?: string | undefined;
  /** channel: a message form, which sends there what the visitor writes; with `#json` at the end it is sent as JSON. Such as `https://www.example.org/message`. */
  'message-url'?: string | undefined;
  /** link to the privacy statement, on the start screen and in About. Such as `https://www.example.org/privacy`. */
  'privacy-url'?: string | undefined;
  /** address for privacy questions, in About. Such as `privacy@example.org`. */
  'privacy-email'?: string | undefined;
  /** "Something wrong or unclear? Tell us", in About. Such as `info@example.org`. */
  'feedback-email'?: string | undefined;
  /** opening hours: in this form they are shown as a week in words, and tell whether the clinic is open now; else as written. Such as `Mo-Fr 08:30-17:30, Sa 09:00-12:00, 2026-12-25 closed`. */
  hours?: string | undefined;
  /** the clock by which `hours` are told; US, AU and "another country of the EU" have none. Without it: that of the region; without one, the visitor's own. Such as `Europe/Amsterdam`. */
  'time-zone'?: string | undefined;
  /** emergency number, out-of-hours line and words such as GP. Without it: country code of `phone`, else `whatsapp`, else `sms`, else the country of the page's JSON-LD. Such as `NL`. */
  region?: 'NL' | 'BE' | 'DE' | 'GB' | 'GB-NIR' | 'IE' | 'FR' | 'CH' | 'AT' | 'US' | 'AU' | 'BG' | 'HR' | 'CY' | 'CZ' | 'DK' | 'EE' | 'ES' | 'FI' | 'GR' | 'HU' | 'IT' | 'LT' | 'LU' | 'LV' | 'MT' | 'PL' | 'PT' | 'RO' | 'SE' | 'SI' | 'SK' | undefined;
  /** the regional out-of-hours doctor. Without it: the national line, where there is one. Such as `088 000 00 00`. */
  'ooh-phone'?: string | undefined;
  /** first language. Without it: that of the page or the browser. Such as `nl`. */
  lang?: 'en' | 'nl' | 'de' | 'fr' | `${'en' | 'nl' | 'de' | 'fr'}-${string}` | undefined;
  /** see "Modes" in embed/README.md. Without it: `launcher`. Such as `inline`. */
  mode?: 'launcher' | 'inline' | 'none' | undefined;
  /** whether scripts of the page can look into the widget; `open` is for your own tests and audits. Without it: `closed`. Such as `open`. */
  shadow?: 'closed' | 'open' | undefined;
  /** the clinic's colour; text on it, links, edges and focus rings follow so that all stay readable. Without it: teal. Such as `#c2410c`. */
  accent?: `#${string}` | undefined;
  /** colours; `auto` follows the visitor's device. Without it: `auto`. Such as `light`. */
  scheme?: 'auto' | 'light' | 'dark' | undefined;
  /** corner of button and panel. Without it: `right`. Such as `left`. */
  side?: 'right' | 'left' | undefined;
  /** pixels between them and the edge. Without it: `20`. Such as `24`. */
  offset?: number | `${number}` | undefined;
  /** stacking order of the button (an open panel is in the browser's top layer). Without it: `1000`. Such as `500`. */
  'z-index'?: number | `${number}` | undefined;
  /** words on the button. Without it: per language, from the flow. Such as `Sudden back pain?`. */
  'launcher-label'?: string | undefined;
  /** who checked the guide for this clinic; only together with the next two. Such as `Dr A. Example, GP`. */
  'reviewed-by'?: string | undefined;
  /** when; a day before the last change of the flow, or one to come, does not count. Such as `2026-12-01`. */
  'reviewed-on'?: string | undefined;
  /** what was signed: the hash on the sheet, one for each language with a blank between; a language whose hash is not named is told as not checked. Such as `806eacaa047fa996`. */
  'reviewed-content'?: string | undefined;
  /** extra events; read "Events" in embed/README.md first. Without it: neither. Such as `steps`. */
  report?: `${'steps' | 'outcome'}` | `${'steps' | 'outcome'} ${'steps' | 'outcome'}` | undefined;
  /** the array of the page that a tag manager reads: it gets the names of `open`, `finish` and `action`, and nothing else; on the tag `data-data-layer`; read "To a tag manager" in embed/README.md first. Without it: none. Such as `dataLayer`. */
  'data-layer'?: string | undefined;
}
