import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { tagFor } from '../../embed/builder/tag/tag-for.ts';
import { PAGE_LANGUAGES } from '../../embed/pages/page-language.ts';
import { anySettings } from '../embed/builder/any-settings.ts';
import { field, fillIn, openBuilder, SCRIPT, test } from './builder.ts';
import { expect } from './visit.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const lang of PAGE_LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, and nothing sticks out from 320 to 1440 px (${lang}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openBuilder(page, lang);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await fillIn(page, { clinic: 'A', hours: 'ma-vr 08:30-17:30', email: 'wrong', phone: '+31 23 000 00 00' });
      await field(page, 'email').blur();
      await page.locator('#loader').check(); // for the longest lines and all hints
      await page.evaluate(axe); // by the debugger: the page's own policy stays as it is
      for (const width of [320, 360, 768, 1056, 1280, 1440]) {
        await page.setViewportSize({ width, height: 720 });
        const found = await page.evaluate<string[]>(
          `axe.run(document, { iframes: false, runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
            violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`,
        );
        expect(found, `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
      }
    });
  }
}

test('every control is at least 24 px high, and Tab reaches all in order with a ring', async ({ page }) => {
  await openBuilder(page);
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, input:not([type="radio"]), select, summary, textarea, .choices label')]
      .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 22)
      .map((each) => each.outerHTML),
  );
  expect(low).toEqual([]);
  const seen: string[] = [];
  for (let step = 0; step < 22; step += 1) {
    await page.keyboard.press('Tab');
    const { name, ring } = await page.evaluate(() => {
      const active = document.activeElement;
      const drawn = active?.matches('.choices input') ? active.nextElementSibling : active;
      return {
        name: active?.id || active?.textContent || active?.tagName || '',
        ring: !!drawn && (getComputedStyle(drawn).outlineStyle !== 'none' || active?.tagName === 'IFRAME'),
      };
    });
    seen.push(name);
    expect(ring, name).toBe(true);
  }
  expect(seen.slice(0, 7)).toEqual(['Nederlands', 'English', 'Deutsch', 'Français', 'field-clinic', 'field-phone', 'field-about-clinic']);
});

test('a browser reads every value back from the tag, whatever it is', async ({ page }) => {
  await openBuilder(page);
  // A page of its own: the builder's policy forbids to parse HTML.
  await page.goto('about:blank');
  const samples = fc.sample(anySettings, { numRuns: 300, seed: 1 });
  const read = await page.evaluate(
    (tags) =>
      tags.map(([html, gtm]) => {
        const script = (text = '') => new DOMParser().parseFromString(text, 'text/html').querySelector('script');
        const data = [...(script(html)?.attributes ?? [])].filter(({ name }) => name.startsWith('data-'));
        return {
          data: Object.fromEntries(data.map(({ name, value }) => [name.slice(5), value])),
          query: Object.fromEntries(new URL(script(gtm)?.src ?? '').searchParams),
        };
      }),
    samples.map((settings) => [tagFor('html', { src: SCRIPT, settings }), tagFor('gtm', { src: SCRIPT, settings })]),
  );
  const whole = samples.map((settings) => ({
    data: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value.replaceAll('\0', '')])),
    query: settings,
  }));
  expect(read).toEqual(whole);
});
