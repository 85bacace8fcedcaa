import type { Page } from '@playwright/test';
import { arrivalProblems } from './checks/arrival-problems.ts';
import { axeProblems } from './checks/axe-problems.ts';
import { forcedColourProblems } from './checks/forced-colour-problems.ts';
import { listProblems } from './checks/list-problems.ts';
import { motionProblems } from './checks/motion-problems.ts';
import { sizeProblems } from './checks/size-problems.ts';
import { stepProblems } from './checks/step-problems.ts';
import { tabProblems } from './checks/tab-problems.ts';
import { become, type Condition, nameOf } from './conditions.ts';
import type { Surface } from './surfaces.ts';

/** Every problem of the open surface under one condition after the other, with the condition in front. */
export async function screenProblems(page: Page, surface: Surface, conditions: readonly Condition[]): Promise<string[]> {
  const problems: string[] = [];
  const box = page.locator(surface.box);
  let view = '';
  for (const condition of conditions) {
    await become(page, condition);
    const found = [];
    if (condition.view !== view) {
      await surface.meet(page);
      if (surface.arrives) found.push(...(await box.evaluate(arrivalProblems)));
      if (surface.step) found.push(...(await box.evaluate(stepProblems)));
      found.push(...(await box.evaluate(sizeProblems)), ...(await box.evaluate(listProblems)));
      found.push(...(await tabProblems(page)));
      view = condition.view;
    }
    found.push(...(await axeProblems(page, condition.colours === 'active')));
    if (condition.motion === 'reduce') found.push(...(await box.evaluate(motionProblems)));
    if (condition.colours === 'active') found.push(...(await box.evaluate(forcedColourProblems)));
    problems.push(...found.map((problem) => `${nameOf(condition)}: ${problem}`));
  }
  return problems;
}
