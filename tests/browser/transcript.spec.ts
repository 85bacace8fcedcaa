import { LANGUAGES } from '../../src/i18n/languages.ts';
import { accessibilityTree, focusedNode, type TreeNode } from './accessibility-tree.ts';
import { readingOrder, say } from './speech.ts';
import { action, answer, drawn, expect, launcher, OPEN, panel, test, visit, WALKS, type Walk } from './visit.ts';

// What a screen reader says at every step, from the tree that Chromium hands to assistive technology. The expected files are
// there to be read by a person. After a change of words or screens: `npm run transcripts`, then read what changed.

const find = (node: TreeNode, role: string): TreeNode | undefined =>
  node.role === role ? node : node.children.map((child) => find(child, role)).find(Boolean);

/** Runs of lines that stood there a step earlier are counted, not repeated. */
function withoutRepeats(lines: readonly string[], before: readonly string[]): string[] {
  const earlier = `\n${before.join('\n')}\n`;
  const shown: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let run = 0;
    while (at + run < lines.length && earlier.includes(`\n${lines.slice(at, at + run + 1).join('\n')}\n`)) run++;
    if (run >= 3) shown.push(`  … ${run} lines as before`);
    else shown.push(...lines.slice(at, at + Math.max(run, 1)));
    at += Math.max(run, 1);
  }
  return shown;
}

for (const lang of LANGUAGES) {
  test(`what a screen reader says (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    const session = await page.context().newCDPSession(page);
    const told: string[] = [];
    let before: string[] = [];
    const tell = async (title: string) => {
      await drawn(page);
      const tree = await accessibilityTree(session);
      const focused = await focusedNode(session);
      const announced = await panel(page).locator('[role=status]').textContent();
      const lines = readingOrder(find(tree, 'dialog') ?? tree);
      told.push('', `--- ${title}`);
      told.push(`focus: ${focused ? say(focused) : 'nowhere'}`);
      if (announced) told.push(`announced: ${announced}`);
      told.push(...withoutRepeats(lines, before));
      before = lines;
    };
    const begin = async (title: string) => {
      told.push('', `=== ${title} ===`);
      before = [];
      await page.clock.setFixedTime(OPEN);
      await visit(page, { lang });
      await expect(launcher(page)).toBeVisible();
      await launcher(page).focus();
      const focused = await focusedNode(session);
      told.push(`focus: ${focused ? say(focused) : 'nowhere'}`);
      await page.keyboard.press('Enter');
      await expect(panel(page)).toBeVisible();
      await tell('start');
      await action(page, 'start').press('Enter');
    };
    const follow = async (walk: Walk) => {
      for (const [id, ...options] of walk) {
        await tell(id);
        await answer(page, id, ...options);
      }
    };

    const [[id, ...options], ...rest] = WALKS.routine;
    await begin('to the clinic');
    await tell('emergency_body');
    await action(page, 'continue').press('Enter');
    await tell('Continue with nothing ticked');
    await answer(page, id, ...options);
    await follow(rest);
    await tell('routine');
    await action(page, 'continue').press('Enter');
    await tell('contact');
    await action(page, 'message').press('Enter');
    await tell('message');
    await action(page, 'send').press('Enter');
    await tell('Send with nothing written');
    await action(page, 'about').press('Enter');
    await tell('about');

    await begin('emergency, then a mistake');
    await follow(WALKS.emergency);
    await tell('emergency');
    await panel(page).locator('.because [data-action="change"]').first().press('Enter');
    await tell('changing the answer');

    await begin('a doctor today');
    await follow(WALKS.urgent_same_day);
    await tell('urgent_same_day');

    expect(`${told.join('\n').trim()}\n`).toMatchSnapshot(`transcript-${lang}.txt`);
  });
}

test('nothing that only holds words is said to be clickable: what listens to the mouse is a control, or the root', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await visit(page);
  await launcher(page).click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  const mouseListeners = async (selector: string, depth: number) => {
    const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('${selector}')` });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: `${result.objectId}`, depth, pierce: true });
    return listeners.filter(({ type }) => ['click', 'mousedown', 'mouseup'].includes(type));
  };
  const ofMouse = await mouseListeners('self-check', -1);
  const names = await Promise.all(
    ofMouse.map(async ({ backendNodeId = 0 }) => (await session.send('DOM.describeNode', { backendNodeId })).node.nodeName),
  );
  expect(names).toContain('BUTTON');
  expect(names.filter((name) => !['A', 'BUTTON', 'INPUT', 'LABEL', 'SUMMARY', '#document-fragment'].includes(name))).toStrictEqual([]);
  // The next heading is read out before the key is let go.
  await action(page, 'start').focus();
  await page.keyboard.down('Enter');
  await expect(panel(page)).toHaveAttribute('data-screen', 'question');
  expect(await mouseListeners('html', 1)).toStrictEqual([]);
  await page.keyboard.up('Enter');
});
