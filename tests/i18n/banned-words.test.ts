import { describe, expect, test } from 'vitest';
import launcher from '../../flows/back-spasm/launcher.json' with { type: 'json' };
import { FLOWS } from '../../flows/index.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import safety from '../../src/i18n/safety.json' with { type: 'json' };
import { leaves } from './leaves.ts';

// What an honest clinic does not claim (clinical brief, over-claims and how to repair them).

const ENGLISH =
  'cure|guarantee|ensure|root cause|misalign|subluxation|restor\\w* balance|optimal|proven|crucial|immediately relieve|your risk|score';
const DUTCH = 'gene(?:es|zen)|garantie|gegarandeerd|bewezen|scheefstand|oorza(?:ak|ken) weg|balans herstel|optima|jouw risico|score';
const banned = new RegExp(`(?<!\\p{L})(?:${ENGLISH}|${DUTCH})`, 'iu');

const wording = leaves({ CHROME, FLOWS: Object.values(FLOWS).map(({ texts }) => texts), launcher, safety });

describe('words that promise too much', () => {
  test.each(['It cures pain', 'We restore balance', 'Genezen met garantie', 'Jouw score', 'Een bewezen aanpak'])(
    'are found: %s',
    (text) => {
      expect(text).toMatch(banned);
    },
  );

  test.each(['A secure line', 'Rustig herstellen'])('are not found where there are none: %s', (text) => {
    expect(text).not.toMatch(banned);
  });

  test('stand in no text of the widget', () => {
    expect(wording.length).toBeGreaterThan(500);
    expect(wording.filter(([, text]) => banned.test(text))).toStrictEqual([]);
  });
});

test('a diagnosis is only ever mentioned as what this is not', () => {
  const rest = wording.map(([key, text]) => [key, text.replace(/not a diagnosis|geen diagnose/gi, '')] as const);
  expect(rest.filter(([, text]) => /diagnos/i.test(text))).toStrictEqual([]);
});
