import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings, SETTINGS, type SettingSource } from '../../embed/config.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

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
    ['report', 'outcome, steps', ['steps', 'outcome']],
    ['report', 'steps', ['steps']],
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
});

describe('a bad value is left out, with one sentence that says what to write', () => {
  const address = 'Write a web address that begins with https://.';
  const number = 'Write a phone number with its country code, such as +31 20 123 45 67.';
  const zone = 'Write the name of a time zone, such as Europe/Amsterdam.';
  test.each([
    ['booking-url', 'javascript:alert(1)', address],
    ['booking-url', 'JAVA\nSCRIPT:alert(1)', address],
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
    ['whatsapp', '06 12 34 56 78', 'Write a phone number that begins with + and the country code, such as +31 6 12 34 56 78.'],
    ['email', 'info', 'Write an e-mail address, such as info@example.org.'],
    ['email', 'a@b.example?bcc=all@b.example', 'Write an e-mail address, such as info@example.org.'],
    ['region', 'Nederland', 'Write a country code: NL, BE, DE, GB, IE, FR, CH, AT, US, AU or another country of the EU.'],
    ['region', '__proto__', 'Write a country code: NL, BE, DE, GB, IE, FR, CH, AT, US, AU or another country of the EU.'],
    ['lang', 'Dutch please', `Write one of: ${LANGUAGES.join(', ')}.`],
    ['lang', 'xx', `Write one of: ${LANGUAGES.join(', ')}.`],
    ['lang', 'nld', `Write one of: ${LANGUAGES.join(', ')}.`],
    ['mode', 'popup', 'Write one of: launcher, inline, none.'],
    ['mode', 'constructor', 'Write one of: launcher, inline, none.'],
    ['report', 'answers', 'Write one or more of: steps, outcome.'],
    ['report', 'steps answers', 'Write one or more of: steps, outcome.'],
    ['offset', '-20', 'Write a whole number, such as 20.'],
    ['z-index', '1e9', 'Write a whole number, such as 20.'],
    ['reviewed-on', '23-11-2026', 'Write a date as year-month-day, such as 2026-11-23.'],
    ['reviewed-on', '2026-13-01', 'Write a date as year-month-day, such as 2026-11-23.'],
  ])('%s="%s"', (name, value, write) => {
    expect(read({ [name]: value })).toStrictEqual({ settings: {}, warnings: [`${name}="${value}" cannot be used. ${write}`] });
  });

  test('a very long one is shortened in the sentence', () => {
    const [warning] = read({ email: 'x'.repeat(1000) }).warnings;
    expect(warning).toContain(`email="${'x'.repeat(60)}…" cannot be used.`);
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
