import { expect, launcher, panel, question, test, visit } from './visit.ts';

/** The innermost focused element, as a visitor would name it. */
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.getAttribute('data-action') ?? element?.getAttribute('data-option') ?? element?.tagName.toLowerCase() ?? '';
};

test('the whole way to the clinic by keyboard alone', async ({ page }) => {
  await visit(page);
  await expect(launcher(page)).toBeVisible();
  const until = async (name: string) => {
    for (let presses = 0; presses < 30; presses++) {
      if ((await page.evaluate(focused)) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${name}", the focus is on "${await page.evaluate(focused)}"`);
  };
  const arrived = async (id: string) => {
    await expect(question(page, id)).toBeVisible();
    expect(await page.evaluate(focused)).toBe('h3');
  };
  const list = async (id: string, option: string) => {
    await arrived(id);
    await until(option);
    await page.keyboard.press('Space');
    await until('continue');
    await page.keyboard.press('Enter');
  };
  /** Into the group, down `downs` options, then Enter. */
  const single = async (id: string, first: string, downs: number, last: string) => {
    await arrived(id);
    await until(first);
    await page.keyboard.press('Space');
    for (let press = 0; press < downs; press++) await page.keyboard.press('ArrowDown');
    await expect(question(page, id).locator(`[data-option="${last}"]`)).toBeChecked();
    await expect(question(page, id), 'selecting by arrow key must never advance').toBeVisible();
    await page.keyboard.press('Enter');
  };

  await launcher(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  expect(await page.evaluate(focused)).toBe('h3');
  await until('start');
  await page.keyboard.press('Enter');
  await list('emergency_body', 'none');
  await list('emergency_nerve', 'none');
  await single('radiation', 'back_only', 2, 'thigh');
  await list('today_signs', 'none');
  await list('today_combined', 'none');
  await list('gp_background', 'none');
  await single('onset', 'sudden_moment', 1, 'sudden_day');
  await single('duration', 'under_6w', 1, 'flare_up');
  await single('trigger', 'lifting', 4, 'sport');
  await list('stiffness', 'stiff');
  await single('locked', 'locked', 2, 'not_locked');
  await expect(panel(page).locator('[data-outcome="routine"] h3')).toBeFocused();
  await until('continue');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-screen', 'contact');
  expect(await page.evaluate(focused)).toBe('h3');

  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page), 'closing keeps the conversation').toHaveAttribute('data-screen', 'contact');
});

test('Continue with nothing ticked is an error in words that is also said aloud, never a "no"', async ({ page }) => {
  await visit(page);
  await launcher(page).click();
  await panel(page).locator('[data-action="start"]').click();
  const status = panel(page).locator('[role="status"]');
  await expect(status).toHaveText('');
  await panel(page).locator('[data-action="continue"]').click();
  const problem = 'Please choose an answer. If nothing fits, choose “None of these”.';
  await expect(panel(page).locator('#problem')).toHaveText(problem);
  await expect(status).toHaveText(problem);
  await expect(question(page, 'emergency_body')).toBeVisible();
  await expect(question(page, 'emergency_body')).toHaveAccessibleDescription(
    `Choose it also if it has passed, or if it is worse than usual. Choose everything that is true for you. ${problem}`,
  );
  expect(await page.evaluate(focused), 'the focus stays where the visitor was').toBe('continue');
});

test('the page stays usable beside the panel on a desktop, and keeps its own Esc', async ({ page }) => {
  await visit(page, { head: "addEventListener('keydown', (e) => { document.title += e.key === 'Escape' ? '!' : ''; });" });
  await launcher(page).click();
  await page.locator('h1').click();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeVisible();
  await expect(page).toHaveTitle('A clinic!');
  await panel(page).locator('[data-action="close"]').focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveTitle('A clinic!');
});

test('neither arrow keys nor letters ever answer', async ({ page }) => {
  await visit(page);
  await launcher(page).click();
  await panel(page).locator('[data-action="start"]').click();
  const stays = async (id: string, first: string) => {
    await question(page, id).locator(`[data-option="${first}"]`).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'Space', 'n', 'D', 'i', '1']) {
      await page.keyboard.press(key);
      await expect(question(page, id), key).toBeVisible();
    }
  };
  await stays('emergency_body', 'none');
  for (const id of ['emergency_body', 'emergency_nerve']) {
    await question(page, id).locator('[data-option="none"]').check();
    await panel(page).locator('[data-action="continue"]').click();
  }
  await stays('radiation', 'back_only');
});

test('a sheet keeps the focus and says that it is modal; a panel lets it go to the page and back', async ({ page }) => {
  const where = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());
  const dialog = page.getByRole('dialog', { name: 'Back pain guide' });
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  await launcher(page).click();
  await expect(dialog).toHaveAttribute('aria-modal', 'true');
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    expect(['self-check', 'body'], 'the body has it while the focus is on the browser’s own bar').toContain(await where());
  }

  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page);
  await launcher(page).click();
  await expect(dialog).toHaveAttribute('aria-modal', 'false');
  for (let presses = 0; presses < 12 && (await where()) === 'self-check'; presses++) await page.keyboard.press('Shift+Tab');
  expect(await where()).toBe('a');
  await page.keyboard.press('Tab');
  expect(await where()).toBe('self-check');
});
