import type { Page } from '@playwright/test';
import { action, answer, CLINIC, expect, launcher, open, panel, question, test, visit, widget } from './visit.ts';

// What a screen reader depends on, shown by what it reads from: focus, caret, names. It moves the caret as it reads and leaves the focus.

/** Reads at `selector` in the panel: the caret stands there, and nothing has the focus. */
async function readAt(page: Page, selector: string) {
  await panel(page)
    .locator(selector)
    .first()
    .click({ position: { x: 20, y: 8 } });
  await page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
  });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
}

/** Where the caret is: in the widget, in the page, or nowhere. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const root = document.querySelector('self-check')?.shadowRoot;
    if (!selection || !root || selection.rangeCount === 0) return 'nowhere';
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    return root.contains(range?.startContainer ?? selection.anchorNode) ? 'widget' : 'page';
  });

/** What has the focus, in the widget or in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const element = activeElement?.shadowRoot?.activeElement ?? activeElement;
    return element?.getAttribute('data-action') ?? element?.className ?? '';
  });

test('Esc closes the panel for whoever reads in it by the caret', async ({ page }) => {
  await visit(page);
  await open(page);
  await readAt(page, '.bubble p');
  expect(await caret(page)).toBe('widget');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
});

test('Esc stays the page’s own in its fields, its dialogs and its words, and where the page has used it', async ({ page }) => {
  await visit(page, {
    body: `<input id="field"><dialog id="dialog">A dialog</dialog><div id="own" role="dialog" aria-modal="true" hidden>Another</div>`,
  });
  await open(page);
  await page.locator('#field').focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeVisible();

  await readAt(page, '.bubble p');
  await page.evaluate(() => document.querySelector<HTMLElement>('#own')?.removeAttribute('hidden'));
  await page.keyboard.press('Escape');
  await expect(panel(page), 'a dialog that the page has made itself').toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLElement>('#own')?.remove());

  await page.evaluate(() => document.addEventListener('keydown', (event) => event.preventDefault(), { once: true }));
  await page.keyboard.press('Escape');
  await expect(panel(page), 'the page has used it').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();

  await open(page);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
  await page.keyboard.press('Escape');
  await expect(page.locator('#dialog')).toBeHidden();
  await expect(panel(page)).toBeVisible();
});

test('reading goes on in the new screen, and what was selected on the page stays so', async ({ page }) => {
  await visit(page);
  await launcher(page).press('Enter');
  for (const [where, key] of [
    ['.bubble p', 'start'],
    ['.bubble p', 'back'],
    ['.bubble p', 'about'],
    ['.section p', 'back'],
    ['.bubble p', 'language'],
  ] as const) {
    await readAt(page, where);
    await action(page, key).first().press('Enter');
    await expect(panel(page).locator('[data-focus]')).toBeFocused();
    expect(await caret(page), `after ${key}, nothing of the old screen is left to read on from`).not.toBe('page');
    const place = await page.evaluate(() => {
      const root = document.querySelector('self-check')?.shadowRoot;
      const [range] = root && getSelection()?.rangeCount ? (getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? []) : [];
      return !range || root?.querySelector('[data-focus]')?.contains(range.startContainer);
    });
    expect(place, key).toBe(true);
  }
  await page.evaluate(() => {
    const title = document.querySelector('h1');
    if (title) getSelection()?.selectAllChildren(title);
  });
  await action(page, 'start').press('Enter');
  await expect(question(page, 'emergency_body')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('A clinic');
});

for (const height of [800, 400]) {
  test(`there is no stop without a name on the way by Tab (${height} px high)`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await visit(page);
    await launcher(page).press('Enter');
    await action(page, 'start').press('Enter');
    await expect(panel(page).locator('[data-focus]')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('close');
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      expect(stop).not.toMatch(/scroller|panel/);
      if (stop === 'about') return;
    }
    throw new Error('Tab never reached the end of the panel.');
  });
}

test('how to answer is heard with the question, and no word of an option twice', async ({ page }) => {
  await visit(page);
  await open(page);
  await action(page, 'start').click();
  await expect(panel(page).locator('[data-focus]')).toHaveAccessibleDescription(/Choose everything that is true for you\. .*Question 1/);
  for (const id of ['emergency_body', 'emergency_nerve']) {
    expect(await question(page, id).ariaSnapshot()).not.toMatch(/- strong/);
    await answer(page, id, 'none');
  }
  await expect(panel(page).locator('[data-focus]')).toHaveAccessibleDescription(/Choose one answer\. .*Question 3/);
});

test('after a switch of language the heading is a new one, so that its description is no change of an old one', async ({ page }) => {
  await visit(page);
  await open(page);
  for (const _ of ['nl', 'en']) {
    const before = await panel(page).locator('[data-focus]').elementHandle();
    await action(page, 'language').click();
    await expect(panel(page).locator('[data-focus]')).toBeFocused();
    expect(await before?.evaluate((heading) => heading.isConnected)).toBe(false);
  }
});

test('the focus is back on the launcher before the panel goes, so that it is news', async ({ page }) => {
  await visit(page);
  await launcher(page).press('Enter');
  await launcher(page).evaluate((button) => {
    button.addEventListener('focus', () => {
      const shell = (button.getRootNode() as ShadowRoot).querySelector('.shell');
      document.title = shell?.checkVisibility() ? 'in sight' : 'gone';
    });
  });
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeFocused();
  await expect(page).toHaveTitle('in sight');
});

test('the same problem is said again when it is met again', async ({ page }) => {
  await visit(page);
  await open(page);
  await action(page, 'start').click();
  const status = panel(page).locator('[role="status"]');
  for (const _ of [1, 2, 3]) {
    const said = status.evaluate(
      (region) =>
        new Promise<string>((heard) => {
          new MutationObserver(() => heard(region.textContent ?? '')).observe(region, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        }),
    );
    await action(page, 'continue').click();
    expect(await said).toContain('Please choose an answer.');
  }
});

test('a card of a fault gives the dialog its name', async ({ page }) => {
  await visit(page, { tag: CLINIC, head: 'window.real = console.error; console.error = () => {};' });
  await open(page);
  await expect(widget(page).getByRole('dialog', { name: 'Back pain guide' })).toBeVisible();
  await page.evaluate(async () => {
    const { find } = Array.prototype;
    Array.prototype.find = () => {
      throw new Error('broken');
    };
    document.querySelector('self-check')?.shadowRoot?.querySelector<HTMLElement>('[data-action="start"]')?.click();
    await new Promise((later) => setTimeout(later));
    Array.prototype.find = find;
  });
  await expect(widget(page).getByRole('dialog', { name: 'Something went wrong' })).toBeVisible();
});

// Orca takes what is first in a box for its place when what it was at is gone from there. Were that the heading, or the launcher, its focus
// would be no news, and nothing would be said: heard by `npm run heard`.
test('what takes the focus is never the first in its box', async ({ page }) => {
  await visit(page);
  const isFirst = (selector: string, box: string) =>
    widget(page).evaluate(
      (element, [wanted, within]) => {
        const first = element.shadowRoot?.querySelector(`${within} > :first-child`);
        return !first || first.matches(wanted) || first.querySelector(wanted) !== null;
      },
      [selector, box] as const,
    );
  expect(await isFirst('.launcher', '.root')).toBe(false);
  await launcher(page).press('Enter');
  for (const key of ['read-all', 'back', 'about', 'back', 'start']) {
    expect(await isFirst('[data-focus]', '.scroller'), `before ${key}`).toBe(false);
    await action(page, key).first().press('Enter');
  }
});
