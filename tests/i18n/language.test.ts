import { describe, expect, test, vi } from 'vitest';
import { chooseLanguage, matchLanguage, offeredLanguages } from '../../src/i18n/language.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

// As if somebody had added two languages: Arabic, which nobody reviewed, and German.
vi.mock('../../src/i18n/languages.ts', () => ({ LANGUAGES: ['en', 'nl', 'ar', 'de'], UNREVIEWED: ['ar'] }));

describe('the language of the conversation', () => {
  test.each<[string, readonly (string | null | undefined)[], readonly string[], string | undefined]>([
    ['the first that is wanted and there', ['fr', 'nl', 'en'], ['en', 'nl'], 'nl'],
    ['the owner’s word before the browser’s', ['nl', 'en-GB'], ['en', 'nl'], 'nl'],
    ['a wish with its base before a later exact wish', ['nl-BE', 'en'], ['en', 'nl'], 'nl'],
    ['what remains when a wish is absent', [undefined, null, '', 'nl'], ['en', 'nl'], 'nl'],
    ['none when none is wanted', [], ['nl', 'en'], undefined],
    ['none when no wish is there', ['ja', 'xx'], ['nl', 'en'], undefined],
    ['none when there is nothing', ['nl'], [], undefined],
  ])('%s', (_, wanted, available, lang) => {
    expect(chooseLanguage(wanted, available)).toBe(lang);
  });
});

describe('the language that a tag names', () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ['the base of a regional tag', 'nl-BE', ['en', 'nl'], 'nl'],
    ['with an underscore as well', 'nl_NL', ['en', 'nl'], 'nl'],
    ['in capitals as well', 'NL', ['en', 'nl'], 'nl'],
    ['the exact region before its base', 'pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
    ['the exact region, however it is written', 'PT_br', ['pt', 'pt-BR'], 'pt-BR'],
    ['the longest part that is there', 'zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['no region that was not asked for', 'pt', ['pt-BR'], undefined],
    ['no language that only begins alike', 'nld', ['nl', 'en'], undefined],
    ['nor one that is only the beginning', 'n', ['nl', 'en'], undefined],
    ['nothing for no tag', '', ['nl', 'en'], undefined],
  ])('%s', (_, tag, available, lang) => {
    expect(matchLanguage(tag, available)).toBe(lang);
  });
});

describe('a language that nobody reviewed', () => {
  test('is not offered', () => {
    expect(offeredLanguages()).toStrictEqual(['en', 'nl', 'de']);
    expect(offeredLanguages('nl')).toStrictEqual(['en', 'nl', 'de']);
  });

  test('is there where the owner asks for it, together with the others', () => {
    const arabic = matchLanguage('ar-EG', LANGUAGES);
    expect(offeredLanguages(arabic)).toStrictEqual(['en', 'nl', 'ar', 'de']);
  });
});

test('a tag of ever so many parts costs no more than one of eight', () => {
  const available = ['en', 'nl'];
  const looks = vi.spyOn(available, 'find');
  expect(matchLanguage('x-'.repeat(50_000), available)).toBeUndefined();
  expect(looks.mock.calls.length).toBeLessThanOrEqual(8);
  expect(matchLanguage(`nl${'-x'.repeat(50_000)}`, available)).toBe('nl');
});
