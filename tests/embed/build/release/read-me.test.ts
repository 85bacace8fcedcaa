import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../../../../embed/build/release/files-in.mjs';
import { readMes } from '../../../../embed/build/release/read-me.mjs';
import { siteFiles } from '../../../../embed/build/release/site-files.mjs';
import flow from '../../../../flows/back-spasm/flow.ts';

const FOLDER = 'embed/build/release/read-me';
const pages = await readMes('1.2.3');

const page = (file: string) => new TextDecoder().decode(pages.get(file));
const words = (lang: string) => readFileSync(`${FOLDER}/${lang}.html`, 'utf8');
/** Its tags in their order, without what is said in them. */
const skeleton = (html: string) =>
  [...html.matchAll(/<[^>]+>|\{\{[\w.]+\}\}/g)].map(([tag]) => tag.replace(/ (alt|lang|hreflang)="[^"]*"/g, ''));

test('both languages say the same, part by part', () => {
  const other = (html: string) => html.replace(/READ-ME|LEES-MIJ/g, 'other');
  expect(skeleton(other(words('nl')))).toEqual(skeleton(other(words('en'))));
});

test.each(['READ-ME.html', 'LEES-MIJ.html'])('%s runs nothing, fetches nothing, and has nothing left to fill in', (file) => {
  expect(page(file)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(page(file)).not.toMatch(/<script|<link|@import|url\(|\{\{/);
  for (const [, source] of page(file).matchAll(/ src="([^"]{20})/g)) expect(source).toBe('data:image/webp;base');
});

test('it names the version, its files, and the days of the flow', () => {
  expect(page('READ-ME.html')).toContain('self-check-wordpress-1.2.3.zip');
  expect(page('READ-ME.html')).toContain('https://www.example.org/self-check-1.2.3/self-check.js');
  expect(page('READ-ME.html')).toContain(`${flow.id} ${flow.version}`);
  const next = new Date(flow.nextReview).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  expect(page('LEES-MIJ.html')).toContain(next);
});

test('what it links to lies in the zip beside it, or stands on the page', async () => {
  const zipped = siteFiles(await filesIn('dist'), new Map([...pages, ['LICENSE', new Uint8Array()]]), '1.2.3');
  for (const file of pages.keys())
    for (const [, to = ''] of page(file).matchAll(/ href="([^"]+)"/g))
      expect(to.startsWith('#') ? page(file).includes(` id="${to.slice(1)}"`) : zipped.has(`self-check-1.2.3/${to}`), to).toBe(true);
});

test('its pictures are small', async () => {
  const pictures = [...(await filesIn(FOLDER))].filter(([name]) => name.endsWith('.webp'));
  expect(pictures).toHaveLength(8);
  for (const [name, { byteLength }] of pictures) expect(byteLength, name).toBeLessThan(80_000);
});
