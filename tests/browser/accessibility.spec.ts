import { FACTORS } from './conditions.ts';
import { pairwise } from './pairwise.ts';
import { screenProblems } from './screen-problems.ts';
import { SCREENS } from './screens.ts';
import { expect, test, visit } from './visit.ts';

// Every screen with every window, zoom, language, scheme, motion and forced colours, and every two of these together.
// All of them together: `npm run accessibility`.
test.use({ trace: 'off' }); // a trace keeps a picture of the page for every press of Tab
const ROWS = pairwise({ screen: Object.keys(SCREENS), ...FACTORS });

for (const [screen, go] of Object.entries(SCREENS)) {
  for (const lang of FACTORS.lang) {
    const conditions = ROWS.filter((row) => row.screen === screen && row.lang === lang);
    test(`${screen} has no accessibility problem in ${conditions.length} conditions (${lang})`, async ({ page }) => {
      await visit(page, { lang, noCsp: true });
      await go(page);
      expect(await screenProblems(page, conditions)).toEqual([]);
    });
  }
}
