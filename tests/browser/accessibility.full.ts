import { FACTORS } from './conditions.ts';
import { everyRow } from './pairwise.ts';
import { screenProblems } from './screen-problems.ts';
import { SCREENS } from './screens.ts';
import { expect, test, visit } from './visit.ts';

// Every screen in every window, zoom, language, scheme, motion and forced colours together: `npm run accessibility`, then open
// reports/accessibility.html. Too long for `npm test`, which takes every two of them: accessibility.spec.ts.
test.use({ trace: 'off' });

for (const [screen, go] of Object.entries(SCREENS)) {
  for (const lang of FACTORS.lang) {
    const conditions = everyRow(FACTORS).filter((row) => row.lang === lang);
    test(`${screen} (${lang})`, async ({ page }) => {
      await visit(page, { lang, noCsp: true });
      await go(page);
      const problems = await screenProblems(page, conditions);
      for (const [type, description] of [['conditions', `${conditions.length}`], ...problems.map((problem) => ['problem', problem])])
        test.info().annotations.push({ type: `${type}`, description: `${description}` });
      expect(problems).toEqual([]);
    });
  }
}
