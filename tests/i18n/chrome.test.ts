import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { LAUNCHER } from '../../flows/launcher.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { createWordings } from '../../src/i18n/i18n.ts';
import { LANGUAGES, UNREVIEWED } from '../../src/i18n/languages.ts';
import { SAFETY } from '../../src/i18n/safety.ts';
import { wordsOf } from '../../src/ui/words/words.ts';
import { leaves, shape } from './leaves.ts';

/** Stems of the texts that depend on a number: `start_time` of `start_time_other`. */
const PLURALS = Object.keys(CHROME.en).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
const pluralKeys = (lang: string) =>
  PLURALS.flatMap((stem) => new Intl.PluralRules(lang).resolvedOptions().pluralCategories.map((form) => `${stem}_${form}`));

/** The keys and placeholders of a chrome file but for its plurals, of which each language has its own number. */
function singular(wording: object) {
  const isPlural = (key: string) => PLURALS.some((stem) => key.startsWith(`${stem}_`));
  return shape(Object.fromEntries(Object.entries(wording).filter(([key]) => !isPlural(key))));
}

test.each(Object.entries(CHROME))('in %s a visitor finds every word of the widget, with the same values', (lang, wording) => {
  expect(singular(wording), `Compare src/i18n/${lang}.json with en.json.`).toStrictEqual(singular(CHROME.en));
});

test.each(Object.entries(CHROME))('in %s every text that depends on a number has the forms of that language', (lang, wording) => {
  expect(PLURALS).toContain('start_time');
  const missing = pluralKeys(lang).filter((key) => !Object.hasOwn(wording, key));
  expect(missing, `src/i18n/${lang}.json lacks these plural forms. Write them.`).toStrictEqual([]);
});

test('the launcher, the safety card, the widget and each flow speak the same languages', () => {
  const lists = { CHROME, SAFETY, LAUNCHER, ...Object.fromEntries(Object.entries(FLOWS).map(([id, { texts }]) => [id, texts])) };
  for (const [name, list] of Object.entries(lists)) {
    expect(Object.keys(list).sort(), `${name} and LANGUAGES differ. Every language has a line in both.`).toStrictEqual(
      [...LANGUAGES].sort(),
    );
  }
});

test('the launcher and the safety card say what the language files say', () => {
  for (const lang of LANGUAGES) {
    expect(SAFETY[lang]).toStrictEqual(CHROME[lang].safety);
    const { launcher, launcher_short } = FLOWS['back-spasm'].texts[lang];
    expect(LAUNCHER[lang]).toStrictEqual([launcher, launcher_short]);
  }
});

test('English comes first, and it and Dutch are spoken unasked', () => {
  expect(LANGUAGES[0]).toBe('en');
  expect(UNREVIEWED.filter((lang) => ['en', 'nl'].includes(lang))).toStrictEqual([]);
});

describe.each(Object.entries(CHROME))('%s', (_, wording) => {
  test('has no empty text', () => {
    expect(leaves(wording).filter(([, text]) => text.trim() === '')).toStrictEqual([]);
  });

  test('has the words of every region, and of no other', () => {
    expect(Object.keys(wording.region).sort()).toStrictEqual(Object.keys(REGIONS).sort());
  });
});

test.each(LANGUAGES)('in %s the words of each region name its emergency number, its doctor and who helps at night', (lang) => {
  const wordings = createWordings({ [lang]: { chrome: CHROME[lang], flow: FLOWS['back-spasm'].texts[lang] } });
  for (const region of Object.values(REGIONS)) {
    const words = { emergency: '', gp: '', ooh: '' };
    wordings.texts(lang, (chrome) => Object.assign(words, wordsOf({ region }, chrome)));
    expect(words.emergency, region.id).toContain(region.emergency);
    expect(
      [words.gp, words.ooh].filter((word) => word.trim() === ''),
      region.id,
    ).toStrictEqual([]);
    if (region.oohPhone) expect(words.ooh.replace(/\D/g, ''), region.id).toContain(region.oohPhone.replace(/\D/g, ''));
  }
});

test('where no country is known, the words name no number as if it were certain', () => {
  expect(CHROME.en.region.unknown.emergency).toBe('your local emergency number ({number} in Europe)');
  expect(CHROME.nl.region.unknown.emergency).toBe('het alarmnummer van het land waar je bent ({number} in Europa)');
});
