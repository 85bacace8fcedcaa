import { readFileSync } from 'node:fs';
import { type Page, test as plain } from '@playwright/test';
import { build } from 'esbuild';
import { shippedContent } from '../../embed/build/content-modules.mjs';
import { assemble } from '../../src/author/assemble.ts';
import { action, expect, launcher, open, panel, test, visit, WALKS, walk } from './visit.ts';

const engine = readFileSync('dist/self-check.engine.js', 'utf8');

/** The page gets this script in the place of dist/self-check.js. */
const serve = (page: Page, body: string) =>
  page.route('**/self-check.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));

plain('a page puts together the same bytes as the build', async ({ page }) => {
  const { outputFiles } = await build({ entryPoints: ['src/author/assemble.ts'], bundle: true, format: 'esm', write: false });
  await page.route('**/assemble.mjs', (route) => route.fulfill({ body: outputFiles[0]?.text ?? '', contentType: 'text/javascript' }));
  await visit(page, { noCsp: true });
  const made = await page.evaluate(
    async ([text, content]) => {
      const address = '/assemble.mjs';
      const { assemble: here }: typeof import('../../src/author/assemble.ts') = await import(address);
      return here(text, content);
    },
    [engine, await shippedContent()] as const,
  );
  expect(made).toBe(readFileSync('dist/self-check.js', 'utf8'));
});

test.describe('a script with Dutch only', () => {
  test.use({ locale: 'en-GB' });

  test('speaks Dutch to everybody, and offers no other language', async ({ page }) => {
    const { flow, texts, chrome, hashes } = await shippedContent();
    const only = <T>({ nl }: Readonly<Record<string, T>>) => ({ ...(nl && { nl }) });
    await serve(page, assemble(engine, { flow, texts: only(texts), chrome: only(chrome), hashes: only(hashes) }));
    await visit(page);
    await open(page);
    await expect(panel(page)).toHaveAttribute('lang', 'nl');
    await expect(action(page, 'language')).toHaveCount(0);
    await walk(page, WALKS.routine);
    await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
    expect(await page.evaluate(() => Reflect.get(window.SelfCheck ?? {}, 'version'))).toMatch(
      /^\d+\.\d+\.\d+\+back-spasm\.[\d.]+\.nl\.[0-9a-f]{8}$/,
    );
  });
});

const whole = await shippedContent();

test.describe('a script with the clinic’s own content', () => {
  const { en: hash = '' } = whole.hashes;
  const active = { ...whole.flow, status: 'active' as const, review: { by: 'Dr Other', on: whole.flow.changed } };
  const own = assemble(engine, { ...whole, flow: active, own: true });

  test('says so at the start and in About, and borrows no review', async ({ page }) => {
    await serve(page, own);
    await visit(page, { tag: 'data-clinic="Test Clinic"' });
    await open(page);
    const written = 'The questions and the advice were written by this clinic.';
    const draft = 'Not yet checked by a doctor for this clinic.';
    await expect(panel(page)).toContainText(`${written} ${draft}`);
    await action(page, 'about').first().click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'about');
    await expect(panel(page)).toContainText(draft);
    await expect(panel(page)).toContainText(`${written} (${hash})`);
    await expect(panel(page)).not.toContainText('Dr Other');
  });

  test('and shows the review that the clinic names for it', async ({ page }) => {
    await serve(page, own);
    await visit(page);
    await open(page);
    await expect(panel(page)).toContainText('were written by this clinic.');
    await expect(panel(page)).not.toContainText('Not yet checked');
    await action(page, 'about').first().click();
    await expect(panel(page)).toContainText('Reviewed by Dr Test');
    await expect(panel(page)).toContainText(`(${hash})`);
  });
});

for (const [how, code] of [
  ['is cut off', assemble(engine, whole).replace(/(?<=\{"flow":)/, '{')],
  ['is missing', engine],
  ['is null', assemble(engine, JSON.parse('null'))],
  ['has no flow', assemble(engine, { ...whole, flow: JSON.parse('null') })],
  ['has no words', assemble(engine, { ...whole, texts: {} })],
  ['has no words of the widget', assemble(engine, { ...whole, chrome: JSON.parse('{"en":7}') })],
  ['is of other kinds', assemble(engine, JSON.parse('{"flow":[],"texts":"x","chrome":[1],"hashes":9}'))],
] as const) {
  // Not the quiet test: the fault is reported to the owner's console, as it should be.
  plain(`content that ${how} ends on the safety card`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on('pageerror', ({ message }) => uncaught.push(message));
    await serve(page, code);
    await visit(page, { lang: 'nl' });
    await launcher(page).click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'error');
    await expect(action(page, 'emergency-call').first()).toHaveAttribute('href', 'tel:112');
    await expect(action(page, 'call').first()).toHaveAttribute('href', 'tel:+31230000000');
    expect(uncaught).toEqual([]);
  });
}
