import type { CDPSession, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { focusedNode } from './accessibility-tree.ts';
import { say } from './speech.ts';
import { action, drawn, expect, launcher, OPEN, panel, question, test, visit, WALKS, type Walk } from './visit.ts';

// What Tab reaches at every step, in order, on a desktop, where Tab leaves the panel for the page and comes back. The expected
// files are there to be read by a person. After a change of words or screens: `npm run transcripts`, then read what changed.

test.use({ trace: 'off' }); // a trace keeps a picture of the page for every press of Tab

/** The focused element: its hooks, or the page's own. Nothing for the page itself. */
const hook = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    const element = inside ?? document.activeElement;
    if (!element || element === document.body) return '';
    const { action: name, option, question: of } = element instanceof HTMLElement ? element.dataset : {};
    return [inside ? undefined : 'page', name ?? option ?? element.tagName.toLowerCase(), name === 'change' && of]
      .filter(Boolean)
      .join(' ');
  });

async function sayFocused(page: Page, session: CDPSession): Promise<string> {
  const node = await focusedNode(session);
  return `${await hook(page)}: ${node ? say({ ...node, description: '' }) : 'nowhere'}`;
}

/** Everything that Tab reaches from the heading on, until it comes around; Shift+Tab goes back the same way. */
async function tabOrder(page: Page, session: CDPSession): Promise<string[]> {
  await drawn(page);
  const heading = await sayFocused(page, session);
  const order: string[] = [];
  const hooks: string[] = [];
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    const at = await hook(page);
    if (at === '') continue; // the browser's own bar
    const now = await sayFocused(page, session);
    if (now === order[0]) break;
    order.push(now);
    hooks.push(at);
  }
  const back: string[] = [];
  while (back.length < order.length) {
    await page.keyboard.press('Shift+Tab');
    const at = await hook(page);
    if (at !== '') back.push(at);
  }
  expect(back.toReversed(), 'Shift+Tab goes back the way that Tab came').toEqual(hooks);
  return [`  (arrives) ${heading}`, ...order.map((each) => `  ${each}`)];
}

/** Answers by keyboard alone. */
async function answerByKeyboard(page: Page, id: string, ...options: readonly string[]) {
  for (const option of options) await question(page, id).locator(`[data-option="${option}"]`).press('Space');
  await action(page, 'continue').press('Enter');
  await expect(question(page, id)).toBeHidden();
}

for (const lang of LANGUAGES) {
  const tell = async (page: Page, session: CDPSession, walk: Walk, last: string): Promise<string[]> => {
    const told: string[] = [];
    await page.clock.setFixedTime(OPEN);
    await visit(page, { lang });
    await expect(launcher(page)).toBeVisible();
    await launcher(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    told.push('', '--- start', ...(await tabOrder(page, session)));
    await action(page, 'start').press('Enter');
    for (const [id, ...options] of walk) {
      await expect(question(page, id)).toBeVisible();
      told.push('', `--- ${id}`, ...(await tabOrder(page, session)));
      await answerByKeyboard(page, id, ...options);
    }
    told.push('', `--- ${last}`, ...(await tabOrder(page, session)));
    return told;
  };

  test(`what Tab reaches (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    const session = await page.context().newCDPSession(page);
    const told = ['=== to the clinic ===', ...(await tell(page, session, WALKS.routine, 'routine'))];
    await action(page, 'continue').press('Enter');
    told.push('', '--- contact', ...(await tabOrder(page, session)));
    told.push('', '=== emergency ===', ...(await tell(page, session, WALKS.emergency, 'emergency')));
    expect(`${told.join('\n')}\n`).toMatchSnapshot(`keyboard-${lang}.txt`);
  });
}
