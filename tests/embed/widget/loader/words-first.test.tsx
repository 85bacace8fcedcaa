import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstLanguage } from '../../../../embed/widget/settings/first-language.ts';
import { wordsFirst } from '../../../../embed/widget/settings/words-first.ts';
import { matchLanguage, offeredLanguages } from '../../../../src/i18n/language.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('the launcher of the loader begins in the language in which the panel will', () => {
  test.each([
    ['what the owner asks for', 'nl', 'en', ['en-GB']],
    ['a region of it', 'NL-be', 'en', ['en-GB']],
    ['the page', '', 'nl-BE', ['en-GB']],
    ['the browser, where the page speaks none of ours', '', 'fr', ['de', 'nl-NL', 'en']],
    ['the browser, where the page says nothing', '', '', ['nl']],
    ['English, where nobody speaks one of ours', '', 'fr', ['de']],
    ['a language that nobody reviewed, only where the owner asks for it', 'de-AT', 'nl', ['en']],
    ['none that only begins alike', 'nlx', 'fr', ['nld', 'de']],
  ])('%s', (_, asked, page, browser) => {
    if (page) document.documentElement.lang = page;
    vi.stubGlobal('navigator', { languages: browser });
    const host = document.body.appendChild(document.createElement('div'));
    const setting = matchLanguage(asked, LANGUAGES);
    expect(wordsFirst(asked, host, navigator.languages)).toBe(firstLanguage(host, setting, offeredLanguages(setting)));
  });

  test('whatever stands in the setting, around it, on the page and in the browser', () => {
    const tag = fc
      .tuple(
        fc.constantFrom('nl', 'en', 'NL', 'fr', 'ja', 'nlx', 'e', ''),
        fc.constantFrom('', '-', '_', '.', ' ', '-BE', '_NL', '-Latn_BE'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(tag, fc.option(tag), fc.option(tag), fc.array(tag, { maxLength: 3 }), (asked, section, page, browser) => {
        document.documentElement.lang = page ?? '';
        vi.stubGlobal('navigator', { languages: browser });
        const around = document.createElement('section');
        if (section !== null) around.setAttribute('lang', section);
        const host = document.body.appendChild(around).appendChild(document.createElement('div'));
        const setting = matchLanguage(asked, LANGUAGES);
        expect(wordsFirst(asked, host, navigator.languages)).toBe(firstLanguage(host, setting, offeredLanguages(setting)));
      }),
      { seed: 20261130 },
    );
  });
});
