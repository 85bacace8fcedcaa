import { expect } from '@playwright/test';
import { action, panel, question, WALKS } from './visit.ts';
import { button, downloaded, field, openPane, openWorkshop, outline, test } from './workshop.ts';

// What every browser must do, in Firefox too: `npm run firefox`.
test('a guide is changed, walked, drawn, proven and taken along', async ({ page, browserName }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openWorkshop(page);
  await button(page, 'Start from this guide').click();
  const preview = page.frameLocator('iframe[src="preview.html"]');
  // By keys: no finger can be put on a frame that is drawn smaller, in Firefox by automation.
  await action(preview, 'start').press('Enter');
  for (const [id, option] of WALKS.emergency) {
    await question(preview, id).locator(`[data-option="${option}"]`).press('Space');
    await action(preview, 'continue').press('Enter');
  }
  await expect(panel(preview)).toHaveAttribute('data-screen', 'outcome');
  await outline(page, 'How did the pain start?').click();
  await field(page, 'texts.en.questions.onset.heading').fill('How did it begin?');
  await expect(outline(page, 'How did it begin?')).toBeVisible();
  await expect(panel(preview)).toHaveAttribute('data-screen', 'outcome');
  await expect(page.getByText('Now: Call {emergency} now')).toBeVisible();
  await openPane(page, 'Drawing');
  const node = page.frameLocator('iframe[src="drawing.html"]').getByRole('button', { name: 'How did it begin?' });
  await node.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How did it begin?' })).toBeFocused();
  await expect(await openPane(page, 'Problems')).toContainText('No problems: 88 paths, proven');
  await openPane(page, 'Take it along');
  const script = button(page, 'Download The script for a website');
  await expect(script).not.toHaveAttribute('aria-disabled');
  // Firefox reports no downloads to its automation.
  if (browserName !== 'firefox') expect((await downloaded(page, script)).text).toContain('How did it begin?');
});
