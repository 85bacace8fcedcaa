import { expect, test } from 'vitest';
import { CONTENT } from '../../../embed/build/content-hashes.ts';
import { counted } from '../../../embed/workshop/look/counted.ts';
import { contentOf } from '../../../embed/workshop/out/content-of.ts';
import { tagOf } from '../../../embed/workshop/out/tag.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import { WORDS } from '../../../embed/workshop/words.ts';

const file = shippedFile();

test('a script is told that its content is the clinic’s own, with the hash that the sign-off sheet has', async () => {
  const content = await contentOf(file);
  expect(content.own).toBe(true);
  const { en, nl } = CONTENT.hashes;
  expect(content.hashes).toStrictEqual({ en, nl });
  expect(JSON.stringify(content.flow)).not.toContain('"sources":[');
});

test('a script speaks the languages of the file that the widget speaks too', async () => {
  const { nl = {} } = file.texts;
  const content = await contentOf({ ...file, texts: { nl, xx: nl } });
  expect(Object.keys(content.texts)).toStrictEqual(['nl']);
  expect(Object.keys(content.chrome)).toStrictEqual(['nl']);
  expect(Object.keys(content.hashes)).toStrictEqual(['nl']);
});

test('the tag names the bytes of its script, where the browser could compute that', () => {
  expect(tagOf('sha384-abc')).toMatch(/^<script async src="[^"]+"\n {2}integrity="sha384-abc" crossorigin="anonymous"\n.*><\/script>$/);
  expect(tagOf(undefined)).not.toContain('integrity');
});

test('one of a thing is not many', () => {
  const en = { words: WORDS.en, lang: 'en' } as const;
  expect(counted(en, 'paths', 1)).toBe('1 path');
  expect(counted(en, 'paths', '1592150')).toBe('1,592,150 paths');
  expect(counted({ words: WORDS.nl, lang: 'nl' }, 'problems', '1')).toBe('1 probleem');
});
