import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Target } from '../../embed/builder/tag/tag-for.ts';
import { SCRIPTS } from './ports.mjs';
import { takeTime } from './unhurried.ts';
import { openRoots } from './visit.ts';

export const SCRIPT = `http://127.0.0.1:${SCRIPTS}/self-check.js`;
export const LOADER = `http://127.0.0.1:${SCRIPTS}/self-check.loader.js`;
const OWN_FILES =
  /^\/(builder\/(index\.html|(builder|parts|every-language)\.js|builder\.css|preview\.(html|css|js))?|self-check(\.loader)?\.js|chunks\/[\w-]+\.js)$/;

export async function openBuilder(page: Page, lang = 'en') {
  await openRoots(page);
  takeTime(page);
  await page.goto(`http://127.0.0.1:${SCRIPTS}/builder/?lang=${lang}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const field = (page: Page, name: string): Locator => page.locator(`#field-${name}`);
export const problem = (page: Page, name: string): Locator => page.locator(`#field-${name}-problem`);
export const preview = (page: Page): FrameLocator => page.frameLocator('iframe');
export const tagText = (page: Page): Promise<string> => page.locator('#tag').inputValue();

/** Fills in fields as an owner does: opens the group where it is closed, then types or chooses. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(values)) {
    const control = page.locator(`#field-${name}`);
    const group = page.locator('details', { has: control });
    if ((await group.count()) > 0 && !(await group.evaluate((details) => details.hasAttribute('open'))))
      await group.locator('summary').click();
    if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT') await control.selectOption(value);
    else await control.fill(value);
    await expect(control).toHaveValue(value);
  }
}

export async function chooseTarget(page: Page, target: Target) {
  await page.locator(`input[name="target"][value="${target}"]`).check();
}

/** Every test fails on an error in the console, an uncaught error, or a request besides the builder's own files. */
export const test = base.extend<{ quiet: null }>({
  quiet: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
      page.on('pageerror', ({ message }) => message.includes('/favicon.ico') || trouble.push(`uncaught: ${message}`));
      page.on('request', (request) => {
        const { pathname, search, protocol, port } = new URL(request.url());
        const known = port === String(SCRIPTS) ? OWN_FILES.test(pathname) : ['/page', '/favicon.ico'].includes(pathname);
        const carries = port === String(SCRIPTS) && pathname.startsWith('/builder/') && !/^(\?lang=\w+)?$/.test(search);
        if (!['data:', 'blob:'].includes(protocol) && (!known || carries)) trouble.push(`request: ${request.url()}`);
      });
      await use(null);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});
