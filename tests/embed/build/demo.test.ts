import { expect, test } from 'vitest';
import { demoPages } from '../../../embed/build/build-demo.mjs';
import de from '../../../embed/demo/de.json' with { type: 'json' };
import en from '../../../embed/demo/en.json' with { type: 'json' };
import fr from '../../../embed/demo/fr.json' with { type: 'json' };
import nl from '../../../embed/demo/nl.json' with { type: 'json' };
import { FLOWS } from '../../../flows/index.ts';

const pages = await demoPages('.', '../');
const { flow, texts } = FLOWS['back-spasm'];

/** Every text by its path, such as `faq.bed.title`. */
function wordsOf(words: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : wordsOf(value, `${path}${key}.`),
  );
}
const plain = (html = '') =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('every language has every text', () => {
  for (const words of [nl, de, fr]) expect(wordsOf(words).map(([path]) => path)).toStrictEqual(wordsOf(en).map(([path]) => path));
  for (const html of Object.values(pages)) expect(html).not.toMatch(/\{\{|\}\}|undefined/);
});

test('each page leads to the others, and asks for its language where nobody reviewed that', () => {
  for (const [file, html] of Object.entries(pages)) {
    const others = Object.keys(pages).filter((each) => each !== file);
    for (const other of others) expect(html).toContain(`<a href="${other}" lang="`);
  }
  expect(pages['de.html']).toContain('<script async src="../self-check.loader.js" data-lang="de"');
  expect(pages['index.html']).toContain('<script async src="../self-check.js" data-lang=""');
});

test.each([
  ['nl', 'index.html'],
  ['en', 'en.html'],
  ['de', 'de.html'],
  ['fr', 'fr.html'],
] as const)('every warning sign of the flow is on the page, under what to do, and no other (%s)', (lang, file) => {
  const questions: Readonly<
    Record<string, { readonly options: Readonly<Record<string, { readonly raises?: string; readonly excludes?: string }>> }>
  > = flow.questions;
  const wording: Readonly<
    Record<string, { readonly options: Readonly<Record<string, { readonly label: string; readonly sign?: string }>> }>
  > = texts[lang].questions;
  for (const [urgency, column] of [
    ['emergency', 'now'],
    ['urgent_same_day', 'today'],
    ['gp_first', 'soon'],
  ] as const) {
    const list = pages[file]?.split(`<div class="${column}">`)[1]?.split('</div>')[0] ?? '';
    const signs = Object.entries(questions)
      .filter(([id]) => id !== flow.start)
      .flatMap(([id, { options }]) =>
        Object.entries(options)
          .filter(([, { raises, excludes }]) => raises === urgency && !excludes)
          .map(([option]) => wording[id]?.options[option]),
      );
    const shown = list
      .split('<li>')
      .slice(1)
      .map((item) => plain(item.split('<small>')[0]).trim());
    expect(shown).toStrictEqual(signs.map((words) => (words?.sign ?? words?.label ?? '').replaceAll('**', '')));
    expect(shown.length).toBeGreaterThan(5);
  }
  expect(pages[file]?.split('<div class="now">')[1]).toMatch(/^\s*<h3>[^<]*<a href="tel:112">112<\/a>/);
});

test('a visitor meets the guide by one name', () => {
  for (const [path, text] of [...wordsOf(nl), ...wordsOf(en), ...wordsOf(fr)]) expect(text, path).not.toMatch(/zelfcheck|self-?check/i);
  expect(nl.guide.open).toContain('rugpijnwijzer');
  expect(en.guide.open).toContain('back pain guide');
  expect(fr.guide.open).toContain('guide du mal de dos');
});

// What a clinic may not say of its care: no cure, no promise, no cause that nobody can show, no fear.
test.each([
  ['nl', nl, /genez|garan|bewezen|scheefstand|oorzaak wegnemen|balans|optima|cruciaal|risico|wacht niet te lang|holistisch/i],
  [
    'en',
    en,
    /\bcure|guarant|ensure|root cause|misalign|subluxation|balance|optimal|proven|crucial|immediately|risk|wait too long|holistic/i,
  ],
  [
    'fr',
    fr,
    /guéri|garanti|prouv|assur(?:e|er|ons) (?:la|une)|cause profonde|désalign|subluxation|équilibre|optima|crucial|risque|sans attendre|holistique/i,
  ],
] as const)('it promises nothing that nobody can keep (%s)', (_, words, banned) => {
  for (const [path, text] of wordsOf(words)) expect(text, path).not.toMatch(banned);
});
