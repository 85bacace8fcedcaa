import { describe, expect, test } from 'vitest';
import { CHROME } from '../../src/i18n/chrome.ts';
import { createWordings } from '../../src/i18n/i18n.ts';

const flow = {
  hello: 'Hi {clinic}, call {emergency}',
  plain: 'No clinic here',
  nested: '$t(plain) $t(nothing)',
  list: ['Call {emergency}', 'Two'],
  sections: {
    full: { title: 'Call {emergency}', body: ['One'], items: ['Two {clinic}'], parts: [{ title: 'Part', items: ['Three'] }] },
    short: { body: ['Only this'] },
    words: 'no section',
  },
};
const dutch = { ...flow, hello: 'Hoi {clinic}, bel {emergency}' };
const wordings = createWordings({
  en: { chrome: CHROME.en, flow },
  nl: { chrome: CHROME.nl, flow: dutch },
  ar: { chrome: { ...CHROME.en, name: 'العربية' }, flow },
});
const speak = (lang: string, clinic = 'Back & Co') => wordings.texts(lang, () => ({ clinic, emergency: '112' }));

describe('texts', () => {
  test('are those of the language, with the values filled in', () => {
    expect(speak('en').flow('hello')).toBe('Hi Back & Co, call 112');
    expect(speak('nl').flow('hello')).toBe('Hoi Back & Co, bel 112');
    expect(speak('nl').chrome('call_clinic')).toBe('Bel Back & Co');
  });

  test('take values of their own, which go before the common ones', () => {
    expect(speak('en').chrome('progress', { position: 3, total: 11 })).toBe('Question 3 of about 11');
    expect(speak('en').chrome('call_clinic', { clinic: 'us' })).toBe('Call us');
  });

  test('know one from several', () => {
    expect(speak('en').chrome('start_time', { count: 1, questions: 11 })).toMatch(/^About 1 minute,/);
    expect(speak('en').chrome('start_time', { count: 5, questions: 11 })).toMatch(/^About 5 minutes,/);
    expect(speak('nl').chrome('start_time', { count: 1, questions: 11 })).toMatch(/^Ongeveer 1 minuut,/);
    expect(speak('nl').chrome('start_time', { count: 5, questions: 11 })).toMatch(/^Ongeveer 5 minuten,/);
  });

  test('may be built from the chrome wording', () => {
    const texts = wordings.texts('nl', (chrome) => ({ clinic: chrome('clinic_unnamed'), emergency: '112' }));
    expect(texts.flow('hello')).toBe('Hoi de praktijk, bel 112');
  });

  test('ask for no other text, whatever is written in them', () => {
    expect(speak('en').flow('nested')).toBe('$t(plain) $t(nothing)');
  });

  test('of two languages and two clinics do not mix', () => {
    const [one, other] = [speak('en', 'One'), speak('nl', 'Other')];
    expect([one.flow('hello'), other.flow('hello')]).toStrictEqual(['Hi One, call 112', 'Hoi Other, bel 112']);
  });
});

describe('a missing text throws, so that the safety card comes instead of a bare key', () => {
  test.each(['nothing', 'sections.nothing.title', 'hello.more', 'constructor', '__proto__', 'toString', 'sections.constructor'])(
    '"%s"',
    (key) => {
      expect(() => speak('en').flow(key)).toThrow(`No text for "${key}".`);
      expect(speak('en').optional(key)).toBeUndefined();
    },
  );

  test('a section', () => {
    expect(() => speak('en').section('nothing')).toThrow('No text for "sections.nothing".');
    expect(() => speak('en').section('words')).toThrow('No text for section "words".');
  });

  test('a list', () => {
    expect(() => speak('en').list('nothing')).toThrow('No text for "nothing".');
  });

  test('a language that was not loaded, rather than another one', () => {
    expect(() => speak('fr').flow('plain')).toThrow('No text for "plain".');
  });

  test('but one that may be absent is simply absent', () => {
    expect(speak('en').optional('nothing')).toBeUndefined();
    expect(speak('en').optional('hello')).toBe('Hi Back & Co, call 112');
  });
});

describe('a clinic’s own words are words and nothing else', () => {
  test.each([
    '$t(plain)',
    '$t(flow:plain)',
    '$t(hello, {"clinic": "x"})',
    '{emergency}',
    '{clinic}',
    '{{clinic}}',
    '<b>Bold</b><script>alert(1)</script>',
    'A & B “quoted”',
    '$& $1 $$ $`',
    '**stars**',
    'constructor',
  ])('%s', (name) => {
    expect(speak('en', name).flow('hello')).toBe(`Hi ${name}, call 112`);
    expect(speak('en', name).chrome('call_clinic')).toBe(`Call ${name}`);
    expect(speak('en', name).section('full').items).toStrictEqual([`Two ${name}`]);
  });
});

describe('sections and lists', () => {
  test('a section with everything', () => {
    expect(speak('en').section('full')).toStrictEqual({
      title: 'Call 112',
      body: ['One'],
      items: ['Two Back & Co'],
      parts: [{ title: 'Part', items: ['Three'] }],
    });
  });

  test('a section with little', () => {
    expect(speak('en').section('short')).toStrictEqual({ body: ['Only this'], items: [], parts: [] });
  });

  test('a list', () => {
    expect(speak('en').list('list')).toStrictEqual(['Call 112', 'Two']);
  });
});

describe('direction', () => {
  test.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
    ['nl', 'ltr'],
  ])('%s is read %s', (lang, dir) => {
    expect(speak(lang).dir).toBe(dir);
    expect(speak(lang).lang).toBe(lang);
  });
});

test('every language calls itself by its own name', () => {
  expect(wordings.languages).toStrictEqual([
    { lang: 'en', name: 'English' },
    { lang: 'nl', name: 'Nederlands' },
    { lang: 'ar', name: 'العربية' },
  ]);
});
