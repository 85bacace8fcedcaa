import type { Page } from '@playwright/test';
import { arrivalProblems } from './checks/arrival-problems.ts';
import { axeProblems } from './checks/axe-problems.ts';
import { forcedColourProblems } from './checks/forced-colour-problems.ts';
import { motionProblems } from './checks/motion-problems.ts';
import { sizeProblems } from './checks/size-problems.ts';
import { tabProblems } from './checks/tab-problems.ts';
import { become, type Condition, nameOf } from './conditions.ts';
import { panel } from './visit.ts';

/** Every problem of the open screen under one condition after the other, with the condition in front. */
export async function screenProblems(page: Page, conditions: readonly Condition[]): Promise<string[]> {
  const problems: string[] = [];
  let view = '';
  for (const condition of conditions) {
    await become(page, condition);
    const found = [];
    if (condition.view !== view) {
      // As a visitor meets the screen in this window: opened there, not squeezed while open.
      await page.evaluate('SelfCheck.close(), SelfCheck.open()');
      found.push(...(await panel(page).evaluate(arrivalProblems)), ...(await panel(page).evaluate(sizeProblems)));
      found.push(...(await tabProblems(page)));
      view = condition.view;
    }
    found.push(...(await axeProblems(page, condition.colours === 'active')));
    if (condition.motion === 'reduce') found.push(...(await panel(page).evaluate(motionProblems)));
    if (condition.colours === 'active') found.push(...(await panel(page).evaluate(forcedColourProblems)));
    problems.push(...found.map((problem) => `${nameOf(condition)}: ${problem}`));
  }
  return problems;
}
