import { forcedColourProblems } from './checks/forced-colour-problems.ts';
import { PLACES, type Place, WIDGET_SURFACES } from './surfaces.ts';
import { expect, panel, test } from './visit.ts';

// Firefox, which is not told so by automation, but by a preference of its own: see the project `firefox-forced-colours`.
const SHOWN: Readonly<Record<Place, readonly string[]>> = {
  panel: ['chosen', 'radiation', 'routine', 'message', 'safety_card', 'safety_card_of_the_loader'],
  inline: ['chosen'],
};

for (const place of PLACES) {
  for (const name of SHOWN[place]) {
    test(`every control keeps an edge, and a choice can be told from none: ${name}, ${place}`, async ({ page }) => {
      await WIDGET_SURFACES[name]?.go(page, 'en', place);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), 'forced colours').toBe(true);
      expect(await panel(page).evaluate(forcedColourProblems)).toEqual([]);
    });
  }
}
