import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { readMes } from '../../embed/build/release/read-me.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = await readMes('0.0.0-test');

for (const [file, bytes] of pages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on ${file}, it fetches nothing, and nothing sticks out from 320 to 1440 px (${colorScheme})`, async ({
      page,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.emulateMedia({ colorScheme });
      await page.setContent(new TextDecoder().decode(bytes));
      await page.evaluate(axe);
      for (const width of [320, 360, 768, 1280, 1440]) {
        await page.setViewportSize({ width, height: 720 });
        const found = await page.evaluate<string[]>(
          `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
            violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`,
        );
        expect(found, `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
        for (const picture of await page.locator('img').all())
          expect(await picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBeGreaterThan(300);
      }
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    });
