import { expect, launcher, open, panel, test, visit } from './visit.ts';

test('nothing of the app has run before the first open', async ({ page }) => {
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await visit(page);
  await expect(launcher(page)).toBeVisible();
  /** Words that stand only in the app: the flow, its wording, the chrome wording. */
  const inside = ['emergency_nerve:{kind', 'emergency_nerve:{heading', 'still_emergency:'];
  /** How often the code around each of them has run, in the page of now or, where the browser still has it, the one before. */
  const ran = async () => {
    const scripts = (await page.coverage.stopJSCoverage()).filter(({ url }) => url.endsWith('/self-check.js'));
    return inside.map((text) => {
      const counts = scripts.map(({ source = '', functions }) => {
        const at = source.indexOf(text);
        expect(at, `"${text}" is in the script`).toBeGreaterThan(0);
        const around = functions
          .flatMap(({ ranges }) => ranges)
          .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
          .sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
        return around[0]?.count ?? 0;
      });
      return Math.max(...counts);
    });
  };
  expect(Math.max(...(await ran()))).toBe(0);

  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await visit(page, { lang: 'nl' });
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  expect(Math.min(...(await ran())), 'the measurement itself works').toBeGreaterThan(0);
});

test('the panel is drawn out of sight when the pointer goes down on the button, and not before', async ({ page }) => {
  await visit(page);
  await launcher(page).hover();
  await page.waitForTimeout(300);
  await expect(panel(page)).toHaveCount(0);
  await page.mouse.down();
  await expect(panel(page)).toBeAttached();
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeVisible();
  await page.mouse.up();
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).locator('[data-focus]')).toBeFocused();
});
