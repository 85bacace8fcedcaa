import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../../../embed/widget/settings/config.ts';
import { firstLanguage } from '../../../../embed/widget/settings/first-language.ts';
import { offeredLanguages } from '../../../../src/i18n/language.ts';

// As if somebody had added Arabic, which nobody reviewed.
vi.mock('../../../../src/i18n/languages.ts', () => ({ LANGUAGES: ['en', 'nl', 'de', 'ar'], UNREVIEWED: ['ar'] }));

beforeEach(() => browser('ja'));
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  vi.restoreAllMocks();
});

const browser = (...languages: readonly string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

/** The language of a widget with the setting `lang`, in a section and a page that name theirs. */
function spoken({ asked, section, page }: { asked?: string; section?: string; page?: string }) {
  if (page !== undefined) document.documentElement.lang = page;
  const around = document.createElement('section');
  if (section !== undefined) around.lang = section;
  const host = document.createElement('self-check');
  const paragraph = document.createElement('p');
  paragraph.append(host);
  around.append(paragraph);
  document.body.append(around);
  const warnings: string[] = [];
  const { lang } = readSettings(asked === undefined ? [] : [{ lang: asked }], (sentence) => warnings.push(sentence));
  return { lang: firstLanguage(host, lang, offeredLanguages(lang)), warnings };
}

describe('the widget begins in', () => {
  test('the language that the setting asks for, whatever stands around it', () => {
    browser('en');
    expect(spoken({ asked: 'nl', section: 'de', page: 'en' })).toStrictEqual({ lang: 'nl', warnings: [] });
  });

  test('else that of the nearest element around it that names one', () => {
    browser('en');
    expect(spoken({ section: 'nl-BE', page: 'en' }).lang).toBe('nl');
  });

  test('else that of the page', () => {
    browser('en');
    expect(spoken({ page: 'nl' }).lang).toBe('nl');
  });

  test('and of the page too where the nearest element names one that is not there', () => {
    expect(spoken({ section: 'fr', page: 'nl' }).lang).toBe('nl');
  });

  test('else the first of the browser’s that is there', () => {
    browser('fr', 'nl-BE', 'de');
    expect(spoken({}).lang).toBe('nl');
    expect(spoken({ section: '', page: 'fr' }).lang).toBe('nl');
  });

  test('else English', () => {
    expect(spoken({ section: 'ja', page: 'fr' }).lang).toBe('en');
  });
});

test.each(['fr', 'Dutch please', 'nld'])('lang="%s" is left out, with one sentence that says what to write', (asked) => {
  expect(spoken({ asked, page: 'nl' })).toStrictEqual({
    lang: 'nl',
    warnings: [
      `lang="${asked}" cannot be used: it is not in this script; the tag builder makes one with others. Write one of: en, nl, de, ar.`,
    ],
  });
});

describe('a language that nobody reviewed', () => {
  test('is spoken where the setting asks for it', () => {
    expect(spoken({ asked: 'ar-EG', page: 'nl' })).toStrictEqual({ lang: 'ar', warnings: [] });
  });

  test('but not because of the element around it, the page or the browser', () => {
    browser('ar', 'de');
    expect(spoken({ section: 'ar', page: 'ar' }).lang).toBe('de');
  });
});
