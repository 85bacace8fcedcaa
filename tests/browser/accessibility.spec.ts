import { test as ownersTest } from './builder.ts';
import { trials } from './matrix.ts';
import { screenProblems } from './screen-problems.ts';
import { expect, test } from './visit.ts';

// Every screen, safety card and page of an owner with every window, zoom, language, scheme, motion and forced colours, in a panel and as
// a part of the page, and every two of these together. All of them together: `npm run accessibility`.
for (const each of [test, ownersTest]) each.use({ trace: 'off' }); // a trace keeps a picture of the page for every press of Tab

for (const { name, surface, lang, place, conditions } of trials(false)) {
  const quiet = surface.owners ? ownersTest : test;
  quiet(`${name}: no accessibility problem in ${conditions.length} conditions`, async ({ page }) => {
    await surface.go(page, lang, place);
    expect(await screenProblems(page, surface, conditions)).toEqual([]);
  });
}
