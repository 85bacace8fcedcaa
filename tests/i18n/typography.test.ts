import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import decisions from '../../flows/back-spasm/decisions.json' with { type: 'json' };
import { leaves } from './leaves.ts';

/** Where the words of a language stand, one file for each language. */
const FOLDERS = ['flows/back-spasm', 'src/i18n', 'embed/builder', 'embed/workshop', 'embed/workshop/look', 'embed/demo'];

/** Every text of a language, by file and key. A file that is not written yet has none. */
function textsOf(lang: string): readonly (readonly [place: string, text: string])[] {
  const files = FOLDERS.map((folder) => `${folder}/${lang}.json`).filter((file) => existsSync(file));
  const decided = Object.entries(decisions).filter(([each]) => each === lang);
  return [
    ...files.flatMap((file) => leaves(JSON.parse(readFileSync(file, 'utf8'))).map(([key, text]) => [`${file} ${key}`, text] as const)),
    ...leaves(Object.fromEntries(decided)).map(([key, text]) => [`decisions ${key}`, text] as const),
  ];
}

/** What an eye can hardly see, as what it sees. */
const shown = (text: string) => text.replaceAll('\u00a0', '[nbsp]').replaceAll('\u202f', '[narrow nbsp]');

/** The first wrong place in each text that has one. */
function wrongIn(lang: string, wrong: RegExp): readonly string[] {
  return textsOf(lang).flatMap(([place, text]) => {
    const found = wrong.exec(text);
    return found ? [`${place}: ${shown(text.slice(Math.max(0, found.index - 15), found.index + 15))}`] : [];
  });
}

describe('in French', () => {
  test.each([
    ['a narrow no-break space stands before ; ! and ?', /(?<![\u202f!?])[;!?](?=[\s»)*]|$)/u],
    ['a no-break space stands before a colon', /(?<!\u00a0):(?=[\s*]|$)/u],
    ['a no-break space stands inside « »', /«(?!\u00a0)|(?<!\u00a0)»/u],
    ['quotation marks are « »', /["“”„‘]/u],
    ['apostrophes are curved', /\p{L}'\p{L}/u],
    ['an ellipsis is one character', /\.\.\./u],
    ['a number stays with its degrees', /\d °/u],
    ['no other space stands before them, and none is doubled', /\s{2}|[ \u00a0](?=[;!?](?:\s|$))|[ \u202f](?=:(?:\s|$))/u],
  ])('%s', (_, wrong) => {
    expect(wrongIn('fr', wrong)).toStrictEqual([]);
  });
});

describe('in German', () => {
  const MARKED = /„[^„“]*“/gu;

  test('quotation marks are „ “', () => {
    const wrong = textsOf('de').filter(([, text]) => /[„“”"«»]/u.test(text.replaceAll(MARKED, '')));
    expect(wrong.map(([place, text]) => `${place}: ${text}`)).toStrictEqual([]);
  });

  test.each([
    ['apostrophes are curved', /\p{L}'\p{L}/u],
    ['no space stands before ; : ! and ?', /\s[;:!?](?=\s|$)/u],
    ['an ellipsis is one character', /\.\.\./u],
    ['a number stays with its degrees', /\d °/u],
  ])('%s', (_, wrong) => {
    expect(wrongIn('de', wrong)).toStrictEqual([]);
  });
});
