import { describe, expect, test } from 'vitest';
import launcher from '../../flows/back-spasm/launcher.json' with { type: 'json' };
import { FLOWS } from '../../flows/index.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import safety from '../../src/i18n/safety.json' with { type: 'json' };
import { leaves, shape } from './leaves.ts';

test('a visitor who changes the language finds every word of the widget, with the same values', () => {
  expect(shape(CHROME.nl)).toStrictEqual(shape(CHROME.en));
});

test('and every word of the safety card', () => {
  expect(shape(safety.nl)).toStrictEqual(shape(safety.en));
});

test('the launcher, the safety card, the widget and each flow speak the same languages', () => {
  const languages = Object.keys(CHROME);
  expect(languages).toStrictEqual(['en', 'nl']);
  expect(Object.keys(launcher)).toStrictEqual(languages);
  expect(Object.keys(safety)).toStrictEqual(languages);
  for (const { texts } of Object.values(FLOWS)) expect(Object.keys(texts)).toStrictEqual(languages);
});

describe.each(Object.entries({ ...CHROME, launcher, safety }))('%s', (_, wording) => {
  test('has no empty text', () => {
    expect(leaves(wording).filter(([, text]) => text.trim() === '')).toStrictEqual([]);
  });
});

test.each(Object.entries(CHROME))('in %s every region has its words, and no other', (_, { region }) => {
  expect(Object.keys(region).sort()).toStrictEqual(Object.keys(REGIONS).sort());
});

test('where no country is known, the words name no number as if it were certain', () => {
  expect(CHROME.en.region.unknown.emergency).toBe('your local emergency number ({number} in Europe)');
  expect(CHROME.nl.region.unknown.emergency).toBe('je plaatselijke alarmnummer ({number} in Europa)');
});
