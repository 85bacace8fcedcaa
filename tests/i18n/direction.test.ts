import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { directionOf } from '../../src/i18n/direction.ts';

const RIGHT_TO_LEFT = ['ar', 'ar-EG', 'arz', 'ary', 'ckb', 'dv', 'fa', 'fa-AF', 'prs', 'he', 'iw', 'yi', 'ji', 'ps', 'ug', 'ur', 'ur-PK'];
const LEFT_TO_RIGHT = ['en', 'nl', 'nl-BE', 'de', 'fr', 'pl', 'tr', 'uk', 'el', 'hi', 'zh-Hant', 'ja', 'ku', 'pa', 'az', 'ar-Latn', 'ff'];

test.each([...RIGHT_TO_LEFT, ...LEFT_TO_RIGHT])('%s, as i18next has it', (lang) => {
  expect(directionOf(lang)).toBe(RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');
  expect(directionOf(lang)).toBe(createInstance().dir(lang));
});

test.each(['sd', 'ks', 'lrc', 'mzn', 'nqo', 'syr', 'pa-PK', 'pa-Arab', 'ku-IQ', 'ff-Adlm', 'rhg', 'az-IR'])(
  '%s too, which the list in i18next may miss',
  (lang) => expect(directionOf(lang)).toBe('rtl'),
);
