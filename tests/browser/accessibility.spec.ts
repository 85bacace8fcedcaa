import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SCREENS } from './screens.ts';
import { expect, panel, test, visit } from './visit.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each screen once, in a mix that meets every language, scheme and width several times. */
const LANGS = ['en', 'nl'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 360, 1280] as const;

for (const [index, [screen, go]] of Object.entries(SCREENS).entries()) {
  const lang = LANGS[index % 2] ?? 'en';
  const colorScheme = SCHEMES[Math.floor(index / 2) % 2] ?? 'light';
  const width = WIDTHS[index % 3] ?? 320;
  test(`${screen} has no accessibility problem (${lang}, ${colorScheme}, ${width} px)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 720 });
    await visit(page, { lang, noCsp: true });
    await go(page);
    await page.evaluate(axe);
    const violations = await page.evaluate(
      `axe.run(document.querySelector('self-check'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.flat().join(' '), failureSummary])))`,
    );
    expect(violations).toEqual([]);
    const overflow = await panel(page)
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth);
    expect(overflow, 'nothing is wider than the panel').toBeLessThanOrEqual(0);
  });
}
