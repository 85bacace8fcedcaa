import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test as plain } from '@playwright/test';
import { SCENES } from '../../embed/builder/preview/scene.ts';
import { TEXTS } from '../../flows/index.ts';
import { fillIn, openBuilder, preview, SCRIPT, tagText, test } from './builder.ts';
import { action, launcher, open, openRoots, panel, visit, WALKS, walk } from './visit.ts';

// The page as an owner has it: a folder that was unpacked, opened by a double click.
let folder = '';
plain.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'self check (1) '));
  for (const part of ['self-check.js', 'builder']) await cp(`dist/${part}`, join(folder, part), { recursive: true });
});
plain.afterAll(() => rm(folder, { recursive: true }));

async function openFromDisk(page: Page, query = '?lang=en') {
  await openRoots(page);
  await page.goto(pathToFileURL(join(folder, 'builder/index.html')).href + query);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What is saved, and under which name. */
async function download(page: Page) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /self-check\.js$/ }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Nothing but files of the folder may be asked for, and nothing may go wrong. */
function watch(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('request', (request) => /^(file|blob|data):/.test(request.url()) || trouble.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', ({ message }) => trouble.push(message));
  return trouble;
}

plain(
  'from a disk: the form, the preview in the page and in a window, the tag with its hash, and the file of the build',
  async ({ page, context }) => {
    const trouble = watch(page);
    await openFromDisk(page);
    await fillIn(page, { clinic: 'Rug & Co', phone: '+31 23 000 00 00', hours: 'Mo-Fr 08:30-17:30' });
    await expect(page.getByText('Phones will dial: +31 23 000 0000')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Opening hours by day' })).toBeVisible();
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Rug & Co');
    await expect(preview(page).locator('self-check .launcher')).toBeVisible();
    await expect(page.locator('#address')).toHaveValue('');
    const { name, text } = await download(page);
    expect(name).toBe('self-check.js');
    expect(text).toBe(await readFile('dist/self-check.js', 'utf8'));
    expect(await tagText(page)).toContain(`integrity="${integrityOf(text)}"`);
    const [own] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: /window of its own/ }).click()]);
    await expect(own.getByRole('heading', { level: 1 })).toHaveText('Rug & Co');
    expect(trouble).toEqual([]);
  },
);

plain(
  'from a disk: a file with Dutch only has a hash of its own in the tag, and speaks Dutch on every page',
  async ({ page, browserName }) => {
    plain.skip(browserName === 'firefox', 'its automation reports no downloads');
    const trouble = watch(page);
    await openFromDisk(page);
    const languages = page.getByRole('group', { name: 'Languages in the file' });
    await languages.getByLabel('English').uncheck();
    await languages.getByLabel('Dutch').click();
    await expect(languages.getByLabel('Dutch')).toBeChecked();
    await expect(languages).toContainText('One language has to stay');
    await expect(page.locator('.which')).toContainText('in Dutch only');
    await fillIn(page, { clinic: 'Rug & Co', phone: '+31 23 000 00 00', lang: 'en' });
    await expect(page.locator('.missing')).toContainText('The language that it begins in is not in your file.');
    await page.locator('#address').fill(SCRIPT);
    const { text } = await download(page);
    await expect(page.locator('#tag')).toHaveValue(new RegExp(integrityOf(text).replaceAll('+', '\\+')));
    const version = await page.locator('.facts dd').nth(1).innerText();
    const tag = await tagText(page);
    expect(trouble).toEqual([]);

    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.route(SCRIPT, (route) =>
      route.fulfill({ body: text, contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } }),
    );
    await visit(page, { tags: 0, lang: 'en', body: tag });
    await expect(launcher(page)).toContainText(TEXTS.nl.launcher);
    await open(page);
    await expect(panel(page)).toHaveAttribute('lang', 'nl');
    await expect(action(page, 'language')).toHaveCount(0);
    expect(warnings.join('\n')).toContain(
      'lang="en" cannot be used: it is not in this script; the tag builder makes one with others. Write one of: nl.',
    );
    await walk(page, WALKS.emergency);
    await expect(panel(page).locator('[data-urgency="emergency"]')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window.SelfCheck ?? {}, 'version'))).toBe(version);
  },
);

for (const scene of SCENES)
  plain(`from a disk: the preview shows “${scene}” as visitors see it, and keeps the focus where it was`, async ({ page }) => {
    await openFromDisk(page);
    const button = page.locator('.scenes button').nth(SCENES.indexOf(scene));
    const widget = preview(page).locator('self-check');
    await expect(widget.locator('.launcher')).toBeVisible();
    await button.click();
    const shown = {
      launcher: '.launcher',
      start: '[data-screen="start"]',
      signs: '[data-screen="question"] [type="checkbox"]',
      contact: '[data-screen="contact"]',
    };
    const there = widget.locator(scene in shown ? Reflect.get(shown, scene) : `[data-urgency="${scene}"]`).first();
    await expect(there).toBeVisible();
    await expect(button).toBeFocused();
    await fillIn(page, { clinic: 'Another name' }); // what is shown follows what is filled in
    await expect(preview(page).getByRole('heading', { level: 1, name: 'Another name', includeHidden: true })).toBeAttached();
    await expect(there).toBeVisible();
  });

plain('without its neighbours it says in a sentence what is missing, and the form and the tag work', async ({ page }) => {
  await page.route('**/parts.js', (route) => route.abort());
  await openBuilder(page);
  await expect(page.locator('.own-file .note')).toContainText('parts.js is not beside this page. Unpack the whole zip');
  await expect(page.locator('#checked-hint')).toContainText('So the tag goes without.');
  await fillIn(page, { clinic: 'A' });
  await page.locator('#address').fill(SCRIPT);
  await expect(page.locator('#tag')).toHaveValue(`<script async src="${SCRIPT}"\n  data-clinic="A"></script>`);
});

plain('where the browser computes no hashes, a file of one’s own goes without, and the page says why', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await openBuilder(page);
  await expect(page.locator('#tag')).toHaveValue(/integrity="sha384-/);
  await page.getByLabel('English', { exact: true }).uncheck();
  await expect(page.locator('#tag')).not.toHaveValue(/integrity/);
  await expect(page.locator('#checked-hint')).toContainText('over plain http');
});

test('with the loader there is no file to make, and the tag says whose it is', async ({ page }) => {
  await openBuilder(page);
  await page.getByLabel('English', { exact: true }).uncheck();
  await page.locator('#loader').check();
  await expect(page.getByRole('button', { name: /Download/ })).toHaveCount(0);
  await expect(page.locator('.which')).toContainText('This tag is for self-check.loader.js');
  await expect(page.locator('#tag')).toHaveValue(/self-check\.loader\.js"\n {2}integrity="sha384-/);
});

test('the fallback is there for who does not get the script, and gives way to the widget', async ({ page }) => {
  await openBuilder(page, 'nl');
  await fillIn(page, { clinic: 'Rug & Co', phone: '+31 23 000 00 00' });
  await page.locator('#address').fill(SCRIPT);
  await expect(page.locator('#fallback')).not.toBeChecked();
  await fillIn(page, { mode: 'inline' });
  await expect(page.locator('#fallback')).toBeChecked(); // where there would be nothing at all
  const tag = await tagText(page);
  const call = page.locator('self-check > span > a').first();
  await visit(page, { tags: 0, body: tag.slice(0, tag.indexOf('<script')) });
  await expect(call).toHaveText('Bel Rug & Co: +31 23 000 00 00');
  await expect(call).toBeVisible();
  await visit(page, { tags: 0, lang: 'nl', body: tag });
  await expect(panel(page)).toBeVisible();
  await expect(call).toBeHidden();
});
