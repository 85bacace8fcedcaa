import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { listProblems } from './checks/list-problems.ts';
import { SCRIPTS } from './ports.mjs';

const OWN_FILES = /^\/workshop\/([a-z]+\.(html|css|js))?$/;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function openWorkshop(page: Page, lang = 'en') {
  await page.goto(`http://127.0.0.1:${SCRIPTS}/workshop/?lang=${lang}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The field of a place, as everything on the page finds it. */
export const field = (page: Page, place: string): Locator => page.locator(`[data-place="${place}"]`);
export const outline = (page: Page, title: string): Locator => page.locator('.outline-item', { hasText: title });
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** What a click gives to take along: the text of the file, and its name. */
export async function downloaded(page: Page, click: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The text of the file that "Save the file" gives, and its name. */
export const saveFile = (page: Page) => downloaded(page, button(page, 'Save the file'));

/** Opens one of the panes beside the form. */
export async function openPane(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).click();
  return page.getByRole('tabpanel', { name });
}

/** Lets a file fall on the page, as from a folder. */
export async function drop(page: Page, name: string, text: string) {
  const files = await page.evaluateHandle(
    ([name = '', text = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

/** What axe finds, and lists that Safari would not tell as lists. */
export async function axeOnWorkshop(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe); // by the debugger: the page's own policy stays as it is
  const found = await page.evaluate<string[]>(
    `axe.run(document, { iframes: false, runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`,
  );
  return [...found, ...(await page.locator('body').evaluate(listProblems))];
}

/** Every test fails on an error in the console, an uncaught error, or a request besides the workshop's own files. */
export const test = base.extend<{ quiet: null }>({
  quiet: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
      page.on('pageerror', ({ message }) => trouble.push(`uncaught: ${message}`));
      page.on('request', (request) => {
        const { pathname, protocol } = new URL(request.url());
        if (!['data:', 'blob:', 'file:'].includes(protocol) && !OWN_FILES.test(pathname)) trouble.push(`request: ${request.url()}`);
      });
      await use(null);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});
