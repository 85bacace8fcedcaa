import { chromium } from '@playwright/test';
import { launchOptions } from '../browsers.mjs';
import { MESSAGES, PAGES } from './ports.mjs';
import { action, expect, field, fillIn, open, openForm, panel, test, visit, WALKS, walk } from './visit.ts';

// What somebody finds who comes to the same computer afterwards.

/** A page that comes back has to tell by itself: Playwright cannot ask one that was kept. */
const tellOnReturn = (box: string) => `addEventListener('pageshow', ({ persisted }) => setTimeout(() => {
  const root = document.querySelector('self-check')?.shadowRoot;
  const count = (selector) => root?.querySelectorAll(selector).length;
  const kept = { answers: count('.transcript li, [data-outcome], input:checked'), fields: count('[name="message"]'), name: root?.textContent.includes('Ann') };
  fetch('/ok/${box}', { method: 'POST', body: JSON.stringify({ persisted, screen: root?.querySelector('[data-screen]')?.dataset.screen, kept }) });
}, 300));`;

async function letters(box: string): Promise<readonly { body: string }[]> {
  return (await fetch(`http://127.0.0.1:${MESSAGES}/got/${box}`)).json();
}

for (const [how, leave] of [
  ['from the card', async (page: Parameters<typeof open>[0]) => walk(page, WALKS.emergency)],
  ['from the message form', openForm],
] as const) {
  const box = `bystander-${how.replaceAll(' ', '-')}`;
  test(`a page that the browser kept and shows again by its back button holds no answer (${how})`, async ({ baseURL }) => {
    test.slow(); // a browser of its own: Playwright turns this off, and Chromium without windows cannot do it
    const browser = await chromium.launch({ ...launchOptions('chromium', true), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? `http://127.0.0.1:${PAGES}` });
      await visit(page, { head: tellOnReturn(box), noCsp: true });
      await open(page);
      await leave(page);
      if (how === 'from the message form') await fillIn(page, { name: 'Ann', message: 'Please call me.' });
      await page.goto('/other');
      await page.evaluate('history.back()').catch(() => {}); // the page that was asked is gone before it can answer
      const told = async () => JSON.parse((await letters(box)).at(-1)?.body ?? '{}');
      await expect
        .poll(async () => (await told()).persisted, { message: 'it is the page that was left, not a new one', timeout: 20_000 })
        .toBe(true);
      const { screen, kept } = await told();
      expect(screen).toBe('start');
      expect(kept).toEqual({ answers: 0, fields: 0, name: false });
    } finally {
      await browser.close();
    }
  });
}

test('after a reload there is no answer, no tick and no word of a message', async ({ page }) => {
  await visit(page);
  await open(page);
  await openForm(page);
  await fillIn(page, { name: 'Ann', phone: '023 000 00 00', message: 'Please call me.' });
  await page.reload();
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await action(page, 'start').click();
  await expect(panel(page).locator('input:checked')).toHaveCount(0);
  await action(page, 'back').click();
  await openForm(page);
  for (const name of ['name', 'phone', 'message']) await expect(field(page, name)).toHaveValue('');
});
