import { CLINIC, expect, launcher, test, visit } from './visit.ts';

const LONG = 'Back spasm or sudden back pain? Start here';
const SHORT = 'Back pain? Start here';

for (const loader of [false, true])
  test.describe(loader ? 'the button of the loader' : 'the button of the one file', () => {
    test('takes one line of a phone, and says more where there is room', async ({ page }) => {
      for (const [width, name, height] of [
        [320, SHORT, 48],
        [479, SHORT, 48],
        [480, LONG, undefined], // as wide as the font of the device
        [1280, LONG, 52],
      ] as const) {
        await page.setViewportSize({ width, height: 720 });
        await visit(page, { loader });
        await expect(launcher(page)).toHaveAccessibleName(name);
        await expect(launcher(page).getByText(name === LONG ? SHORT : LONG, { exact: true })).toBeHidden();
        if (height) expect((await launcher(page).boundingBox())?.height, `${width} px`).toBeCloseTo(height, 0);
      }
    });

    test('says what the owner wrote, on every screen', async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        await visit(page, { loader, tag: `${CLINIC} data-launcher-label="Au!"` });
        await expect(launcher(page)).toHaveAccessibleName('Au!');
        await expect(launcher(page).getByText('Au!')).toBeVisible();
      }
    });
  });
