import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings, SETTINGS, type SettingName, type SettingSource } from '../../../../embed/widget/settings/config.ts';
import { parseOpeningHours } from '../../../../src/clinic/opening-hours.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://clinic.example/back/pain.html' });
  return () => vi.unstubAllGlobals();
});

/** The settings of `sources`, and every sentence for the owner. */
function read(...sources: readonly SettingSource[]) {
  const warnings: string[] = [];
  return { settings: readSettings(sources, (sentence) => warnings.push(sentence)), warnings };
}

describe('a good value is taken', () => {
  test.each<[string, string, unknown]>([
    ['clinic', ' Back & Co ', 'Back & Co'],
    ['phone', '+31 23 531 40 12', { text: '+31 23 531 40 12', dial: '+31235314012' }],
    ['sms', '06-12345678', { text: '06-12345678', dial: '0612345678' }],
    ['email', 'info@back.example', 'info@back.example'],
    ['booking-url', 'https://book.example/x?y=1', 'https://book.example/x?y=1'],
    ['privacy-url', '/privacy', 'https://clinic.example/privacy'],
    ['privacy-url', 'privacy.html', 'https://clinic.example/back/privacy.html'],
    ['message-url', '/api/messages#json', 'https://clinic.example/api/messages#json'],
    ['message-url', 'https://forms.example/x', 'https://forms.example/x'],
    ['time-zone', 'Europe/Amsterdam', 'Europe/Amsterdam'],
    ['hours', 'whenever we like', 'whenever we like'],
    ['lang', 'nl', 'nl'],
    ['lang', 'nl-BE', 'nl'],
    ['lang', 'EN_gb', 'en'],
    ['mode', 'INLINE', 'inline'],
    ['scheme', 'dark', 'dark'],
    ['offset', '0', 0],
    ['z-index', '999999999', 999999999],
    ['reviewed-on', '2026-11-23', '2026-11-23'],
    ['reviewed-content', '0123456789ABCDEF', ['0123456789abcdef']],
    ['reviewed-content', '0123456789abcdef,  fedcba9876543210', ['0123456789abcdef', 'fedcba9876543210']],
    ['message-url', 'http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['message-url', 'http://[::1]/x', 'http://[::1]/x'],
    ['message-url', 'http://clinic.localhost/x', 'http://clinic.localhost/x'],
    ['report', 'outcome, steps', ['steps', 'outcome']],
    ['report', 'steps', ['steps']],
    ['data-layer', 'dataLayer', 'dataLayer'],
    ['data-layer', ' _mtm ', '_mtm'],
    ['data-layer', '$layer1', '$layer1'],
  ])('%s="%s"', (name, value, taken) => {
    expect(read({ [name]: value })).toStrictEqual({ settings: { [name]: taken }, warnings: [] });
  });

  test('region="uk"', () => {
    expect(read({ region: 'uk' }).settings.region).toMatchObject({ id: 'GB', emergency: '999' });
  });

  test('a text that would fill the screen is cut', () => {
    expect(read({ clinic: 'x'.repeat(1000) }).settings.clinic).toHaveLength(200);
    expect(read({ hours: 'x'.repeat(2000) }).settings.hours).toHaveLength(1000);
  });

  test('and never through the middle of a character', () => {
    expect(read({ clinic: `${'x'.repeat(199)}👩` }).settings.clinic).toBe('x'.repeat(199));
  });

  test('hours that were cut tell nothing of open and closed: a day that is closed may be among what is gone', () => {
    const hours = read({ hours: `Mo-Fr 09:00-17:00${', 2026-12-25 closed'.repeat(60)}` }).settings.hours ?? '';
    expect(hours).toHaveLength(1000);
    expect(parseOpeningHours(hours)).toBeUndefined();
  });
});

describe('what a clinic says of itself', () => {
  const ours = 'Ons team werkt al jaren met mensen met spit. We nemen de tijd voor je.';

  test('is taken, from the strongest source that may be used', () => {
    const { settings, warnings } = read({ 'about-clinic': 'We cure your back.' }, { 'about-clinic': ours });
    expect(settings).toStrictEqual({ 'about-clinic': ours });
    expect(warnings).toHaveLength(1);
  });

  test('is one line of at most 140 characters, as a reader counts them', () => {
    const long = '👩'.repeat(140);
    expect(read({ 'about-clinic': `${long}\n` })).toStrictEqual({ settings: { 'about-clinic': long }, warnings: [] });
    const { settings, warnings } = read({ 'about-clinic': `${long}.` });
    expect(settings).toStrictEqual({});
    expect(warnings).toStrictEqual([
      expect.stringMatching(
        /^about-clinic=".*" cannot be used: it has 141 characters\. Write at most 140 characters that promise no result, such as/,
      ),
    ]);
  });

  test.each([
    ['We cure your back.', 'cure'],
    ['BEWEZEN aanpak voor je rug.', 'BEWEZEN'],
    ['Wij nemen de oorzaak van je pijn weg.', 'oorzaak van je pijn weg'],
    ['Recovery, guaranteed!', 'guaranteed'],
    ['We stellen een diagnose.', 'diagnose'],
    ['100% genezing', 'genezing'],
    [`Proven. ${'x'.repeat(200)}`, 'Proven'],
  ])('promises nothing, in whatever language: %s', (text, word) => {
    const { settings, warnings } = read({ 'about-clinic': text });
    expect(settings).toStrictEqual({});
    expect(warnings).toStrictEqual([expect.stringContaining(` cannot be used: "${word}" promises too much. Write `)]);
  });

  test('may have a word that only looks like a promise', () => {
    for (const text of ['A secure building.', 'We know your medicines: je geneesmiddelen.', 'Wij doen dit werk graag.'])
      expect(read({ 'about-clinic': text })).toStrictEqual({ settings: { 'about-clinic': text }, warnings: [] });
  });
});

describe('what nobody sees is taken out', () => {
  test.each<[string, string, unknown]>([
    ['clinic', 'Back \u202e& Co\u202c', 'Back & Co'],
    ['clinic', '\u2067Back\u2069 \0& Co\ud800', 'Back & Co'],
    ['launcher-label', 'Sudden\n   back\tpain?', 'Sudden back pain?'],
    ['city', '\u200eהרלם', 'הרלם'], // a name from right to left needs no mark
    ['hours', 'Mo-Fr\u00a009:00\u200e-17:00', 'Mo-Fr 09:00-17:00'],
    // As copied from an address book.
    ['phone', '\u202a+31 23 531 40 12\u202c', { text: '+31 23 531 40 12', dial: '+31235314012' }],
    ['phone', '+31\u201123\u2013531 40\u00ad12', { text: '+31-23-531 4012', dial: '+31235314012' }],
    ['whatsapp', '\u200b+31 6 12345678', { text: '+31 6 12345678', dial: '+31612345678' }],
    ['email', '\u200einfo@back.example', 'info@back.example'],
    ['email', 'info\u200b@back\u2011clinic.example', 'info@back-clinic.example'],
  ])('%s=%j', (name, value, taken) => {
    expect(read({ [name]: value })).toStrictEqual({ settings: { [name]: taken }, warnings: [] });
  });

  test('so no name can turn around the words beside it, such as those of the emergency card', () => {
    const { settings } = read({ clinic: '\u202eevil', city: '\u2066x', 'reviewed-by': '\u202dDr' });
    const sentence = `Call ${settings.clinic} in ${settings.city} (${settings['reviewed-by']}): 112`;
    expect(sentence).not.toMatch(/\p{Bidi_Control}/u);
  });

  test('nothing else being there is no value', () => {
    expect(read({ clinic: '\u202e\0' }).warnings).toStrictEqual(['clinic="" cannot be used. Write a short text.']);
  });

  test('nor does it reach the sentences for the owner', () => {
    const source = Object.fromEntries([['fo\u202ene\n', 'x']]);
    const { warnings } = read({ region: 'N\u202eL\nWrite me' }, source);
    expect(warnings[0]).toMatch(/^region="NL Write me" cannot be used\. /);
    expect(warnings[1]).toMatch(/^There is no setting "fone"\. /);
  });
});

describe('a bad value is left out, with one sentence that says what to write', () => {
  const address = 'Write a web address that begins with https://.';
  const number = 'Write a phone number with its country code, such as +31 20 123 45 67.';
  const zone = 'Write the name of a time zone, such as Europe/Amsterdam.';
  test.each([
    ['booking-url', 'javascript:alert(1)', address],
    ['privacy-url', 'data:text/html,x', address],
    ['privacy-url', 'mailto:info@back.example', address],
    ['booking-url', 'tel:112', address],
    ['message-url', 'mailto:info@back.example', address],
    ['time-zone', 'Haarlem', zone],
    ['time-zone', '+01:00', zone],
    ['time-zone', '__proto__', zone],
    ['phone', 'call us', number],
    ['phone', '12', number],
    ['ooh-phone', '0900-DOCTOR', number],
    ['phone', `112${'-'.repeat(50)}`, number],
    ['phone', '023 555 00 12/13', number],
    ['phone', '31200000000', number],
    ['booking-url', 'https://www.bank.example@back.example/', address],
    ['booking-url', 'https://user:secret@back.example/', address],
    ['booking-url', 'www.bank.example@back.example', address],
    ['message-url', 'info@back.example', address],
    ['whatsapp', '06 12 34 56 78', 'Write a phone number that begins with + and the country code, such as +31 6 12 34 56 78.'],
    ['email', 'info', 'Write an e-mail address, such as info@example.org.'],
    ['email', 'a@b.example?bcc=all@b.example', 'Write an e-mail address, such as info@example.org.'],
    ['email', 'a@b.example,all', 'Write an e-mail address, such as info@example.org.'],
    ['email', '//b.example/a@b.example', 'Write an e-mail address, such as info@example.org.'],
    ['email', 'a#b@b.example', 'Write an e-mail address, such as info@example.org.'],
    ['email', 'a%0Abcc:all@b.example', 'Write an e-mail address, such as info@example.org.'],
    ['region', 'Nederland', 'Write a country code: NL, BE, DE, GB, GB-NIR, IE, FR, CH, AT, US, AU or another country of the EU.'],
    ['region', '__proto__', 'Write a country code: NL, BE, DE, GB, GB-NIR, IE, FR, CH, AT, US, AU or another country of the EU.'],
    ['mode', 'popup', 'Write one of: launcher, inline, none.'],
    ['mode', 'constructor', 'Write one of: launcher, inline, none.'],
    ['report', 'answers', 'Write one or more of: steps, outcome.'],
    ['report', 'steps answers', 'Write one or more of: steps, outcome.'],
    ['offset', '-20', 'Write a whole number, such as 20.'],
    ['z-index', '1e9', 'Write a whole number, such as 20.'],
    ['reviewed-content', '806eacaa', 'Write the 16 characters of "Content" on each sheet that was signed, such as 806eacaa047fa996.'],
    [
      'reviewed-content',
      '0123456789abcdef 806e',
      'Write the 16 characters of "Content" on each sheet that was signed, such as 806eacaa047fa996.',
    ],
    ...['http://clinic.example/x', 'http://10.0.0.1/x', 'http://localhost.example/x', 'http://127.0.0.1.example/x'].map(
      (address): [SettingName, string, string] => ['message-url', address, 'Write a web address that begins with https://.'],
    ),
    ['reviewed-on', '23-11-2026', 'Write a date as year-month-day, such as 2026-11-23.'],
    ['reviewed-on', '2026-13-01', 'Write a date as year-month-day, such as 2026-11-23.'],
  ])('%s="%s"', (name, value, write) => {
    expect(read({ [name]: value })).toStrictEqual({ settings: {}, warnings: [`${name}="${value}" cannot be used. ${write}`] });
  });

  test.each(['Dutch please', 'xx', 'nld'])('lang="%s", and who has that language', (lang) => {
    expect(read({ lang }).warnings).toStrictEqual([
      `lang="${lang}" cannot be used: it is not in this script; the tag builder makes one with others. Write one of: ${LANGUAGES.join(', ')}.`,
    ]);
  });

  test('also where a line break hides it', () => {
    expect(read({ 'booking-url': 'JAVA\nSCRIPT:alert(1)' })).toStrictEqual({
      settings: {},
      warnings: [`booking-url="JAVA SCRIPT:alert(1)" cannot be used. ${address}`],
    });
  });

  test('a very long one is shortened in the sentence', () => {
    const [warning] = read({ email: 'x'.repeat(1000) }).warnings;
    expect(warning).toContain(`email="${'x'.repeat(60)}…" cannot be used.`);
  });
});

test('what nobody sees in a web address does not make it one of the clinic’s own site', () => {
  expect(read({ 'booking-url': '\u2068https://back.example/book\u2069' })).toStrictEqual({
    settings: { 'booking-url': 'https://back.example/book' },
    warnings: [],
  });
  expect(read({ 'booking-url': '\u200b' }).settings).toStrictEqual({});
});

describe('a web address without its beginning is made whole, and the owner hears of it', () => {
  test.each([
    ['booking-url', 'back.janeapp.com', 'https://back.janeapp.com', 'https://back.janeapp.com/'],
    ['booking-url', 'https:/back.example/x', 'https://back.example/x', 'https://back.example/x'],
    ['message-url', 'formspree.io/f/x#json', 'https://formspree.io/f/x#json', 'https://formspree.io/f/x#json'],
  ])('%s="%s"', (name, written, whole, taken) => {
    expect(read({ [name]: written })).toStrictEqual({
      settings: { [name]: taken },
      warnings: [`${name}="${written}" is taken for "${whole}". Write a web address that begins with https://.`],
    });
  });
});

describe('an unknown name gets one sentence, and nothing else happens', () => {
  test.each(['fone', 'Phone', 'bookingUrl', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('"%s"', (name) => {
    const source: SettingSource = Object.fromEntries([[name, '+31 23 531 40 12']]);
    const { settings, warnings } = read(source);
    expect(settings).toStrictEqual({});
    expect(warnings).toStrictEqual([`There is no setting "${name}". Write one of: ${Object.keys(SETTINGS).join(', ')}.`]);
  });

  test('the prototype of every object stays as it was', () => {
    read(JSON.parse('{ "__proto__": "polluted", "clinic": "Back & Co" }'));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('of several sources', () => {
  test('the first that has a value wins', () => {
    expect(read({ clinic: 'One' }, { clinic: 'Two', city: 'Haarlem' }, { city: 'Delft' })).toStrictEqual({
      settings: { clinic: 'One', city: 'Haarlem' },
      warnings: [],
    });
  });

  test('an empty value is none', () => {
    expect(read({ clinic: '  ' }, { clinic: 'Two' })).toStrictEqual({ settings: { clinic: 'Two' }, warnings: [] });
  });

  test('a bad value makes room for the next good one, and the owner still hears of it', () => {
    const { settings, warnings } = read({ phone: 'call us' }, { phone: '112 34 56' }, { phone: 'never read' });
    expect(settings.phone?.dial).toBe('1123456');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('phone="call us" cannot be used.');
  });

  test('no source gives no settings', () => {
    expect(read()).toStrictEqual({ settings: {}, warnings: [] });
  });
});
