import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { WORDS } from '../../../embed/workshop/words.ts';
import { messagesIn } from '../../author/messages-in.ts';

const files = (await Promise.all(['src', 'embed/workshop'].map(sourcesIn))).flat();
const said = new Set((await Promise.all(files.map(messagesIn))).flat());
const catalogs = Object.entries(WORDS).filter(([lang]) => lang !== 'en');

test('there are as many sentences as a look at the sources says', () => {
  expect(said.size).toBeGreaterThan(120);
});

test.each(catalogs)('every sentence of the proof is said in %s, and none that nobody says any more', (_, { messages }) => {
  const words = new Map(Object.entries(messages));
  expect([...said].filter((text) => !words.has(text))).toStrictEqual([]);
  expect([...words.keys()].filter((text) => !said.has(text))).toStrictEqual([]);
});

test.each(catalogs)('in %s each fills in the same', (_, { messages }) => {
  for (const [text, words] of Object.entries(messages)) expect(filledIn(words), text).toStrictEqual(filledIn(text));
});

test.each(catalogs)('in %s each keeps what is written in quotes of the file: ids and names of fields', (_, { messages }) => {
  const NAMES = /"(end|none|unsure|excludes|raises|when|outOfScope|sources|contact|safety_net|signs|parts|changed|review|gp_first)"/g;
  for (const [text, words] of Object.entries(messages)) {
    for (const [name] of text.matchAll(NAMES)) expect(words, text).toContain(name);
  }
});

const filledIn = (text: string) => [...text.matchAll(/\{\d+\}|\{emergency\}|\{ooh_name\}/g)].map(([name]) => name).sort();

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')).map((name) => `${folder}/${name}`);
}
