import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/i18n/language.ts';

describe('the language of the conversation', () => {
  test.each<[string, readonly (string | null | undefined)[], readonly string[], string]>([
    ['the first that is wanted and there', ['fr', 'nl', 'en'], ['en', 'nl'], 'nl'],
    ['the owner’s word before the browser’s', ['nl', 'en-GB'], ['en', 'nl'], 'nl'],
    ['the base of a regional wish', ['nl-BE'], ['en', 'nl'], 'nl'],
    ['with an underscore as well', ['nl_NL'], ['en', 'nl'], 'nl'],
    ['in capitals as well', ['NL'], ['en', 'nl'], 'nl'],
    ['the exact region before its base', ['pt-BR'], ['pt', 'pt-BR'], 'pt-BR'],
    ['a wish with its base before a later exact wish', ['nl-BE', 'en'], ['en', 'nl'], 'nl'],
    ['the first there is when none is wanted', [], ['nl', 'en'], 'nl'],
    ['the first there is when no wish is there', ['ja', 'xx'], ['nl', 'en'], 'nl'],
    ['what remains when a wish is absent', [undefined, null, '', 'nl'], ['en', 'nl'], 'nl'],
    ['English when there is nothing', ['nl'], [], 'en'],
  ])('%s', (_, wanted, available, lang) => {
    expect(chooseLanguage(wanted, available)).toBe(lang);
  });

  test('a tag that only begins alike is another language', () => {
    expect(chooseLanguage(['nld', 'n', 'enm'], ['de', 'nl', 'en'])).toBe('de');
  });
});
