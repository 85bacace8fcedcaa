import { mkdir, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { test } from 'vitest';
import { FOLDER } from './folder.ts';

/** What is fuzzed, in plain words, and its share of all cases. What draws the whole widget is slow, and gets few. */
const SHARES = {
  'settings of any name and value, from attributes, data-*, the config object and the address': 60,
  'settings that are nearly right: no value outside of its kind, no hidden character': 150,
  'calls kept by the queue stub before the script has come': 30,
  'JSON-LD of any shape: nothing thrown, no value outside of its kind': 40,
  'opening hours that a clinic means are read as it means them': 160,
  'opening hours with anything in them: never an opening that is not written there': 210,
  'whether the clinic is open, at any moment in any time zone': 60,
  'events of any kind, to the machine: always where a fresh visitor with these answers would be': 30,
  'one more warning sign, anywhere on any walk: never lowers the advice': 140,
  'events of any kind, to the session: as to the machine': 9,
  'words of a language file with markup in them: told as they are written': 50,
  'a clinic’s name with markup, placeholders or patterns in it: told as it is written': 120,
  'the widget drawn in a language with markup in it: shown as text, nothing is parsed': 1,
  'a message with anything in it: arrives as written, in its own fields and no others': 30,
} as const;

type Title = keyof typeof SHARES;

/** In `npm test`; `npm run fuzz` sets both, and says them. */
const { FUZZ = '6000', SEED = '20261125' } = process.env;
const CASES = Number(FUZZ);
const ALL_SHARES = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
/** Between two portions the test runner hears from its worker, or it takes it for dead. */
const PORTION = 500;

type Property = fc.IProperty<unknown> | fc.IAsyncProperty<unknown>;

/** A test: `property` holds for its share of all cases. A failure names the seed of its portion: run it as `SEED=… npm run fuzz`. */
export function survives(title: Title, property: () => Property): void {
  test(title, async () => {
    const cases = Math.ceil((CASES * SHARES[title]) / ALL_SHARES);
    const held = property();
    for (let done = 0; done < cases; done += PORTION) {
      await fc.assert(held, { seed: Number(SEED) + done / PORTION, numRuns: Math.min(PORTION, cases - done) });
      await new Promise((resolve) => setTimeout(resolve));
    }
    await mkdir(FOLDER, { recursive: true });
    const place = Object.keys(SHARES).indexOf(title) + 100; // in this order
    await writeFile(`${FOLDER}/${place}.json`, JSON.stringify({ title, cases, seed: Number(SEED) }));
  });
}
