import { test as ownersTest } from './builder.ts';
import { trials } from './matrix.ts';
import { screenProblems } from './screen-problems.ts';
import { expect, test } from './visit.ts';

// Everything in every window, zoom, language, scheme, motion, forced colours and place together: `npm run accessibility`, then open
// reports/accessibility.html. Too long for `npm test`, which takes every two of them: accessibility.spec.ts.
for (const each of [test, ownersTest]) each.use({ trace: 'off' });

for (const { name, surface, lang, place, conditions } of trials(true)) {
  const quiet = surface.owners ? ownersTest : test;
  quiet(name, async ({ page }) => {
    await surface.go(page, lang, place);
    const problems = await screenProblems(page, surface, conditions);
    for (const [type, description] of [['conditions', `${conditions.length}`], ...problems.map((problem) => ['problem', problem])])
      test.info().annotations.push({ type: `${type}`, description: `${description}` });
    expect(problems).toEqual([]);
  });
}
