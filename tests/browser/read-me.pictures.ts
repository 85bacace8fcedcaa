import { writeFile } from 'node:fs/promises';
import { type Page, test } from '@playwright/test';
import { fillIn, openBuilder, preview, SCRIPT } from './builder.ts';
import { action, expect, launcher, OPEN, open, openRoots, panel, visit, WALKS, walk } from './visit.ts';

// The pictures of the owner's read-me, kept beside its words: `npm run pictures`, then look at them.
const FOLDER = 'embed/build/release/read-me';
const DEMO = { en: 'en.html', nl: 'index.html' };
const TAG = 'data-clinic="Avant-Garde Chiropractic" data-city="Haarlem" data-phone="+31 23 000 00 00" data-ooh-phone="023 000 00 11"';

test.use({ deviceScaleFactor: 1.25 });

for (const lang of ['en', 'nl'] as const) {
  test(`builder, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 860 });
    await openBuilder(page, lang);
    await fillIn(page, { clinic: 'Avant-Garde Chiropractic', phone: '+31 23 000 00 00' });
    await expect(preview(page).locator('self-check [data-screen], self-check .launcher').first()).toBeVisible();
    await keep(page, `builder-${lang}`);
  });

  test(`launcher, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 560 });
    await openRoots(page);
    await page.goto(SCRIPT.replace('self-check.js', `demo/${DEMO[lang]}`));
    await expect(launcher(page)).toBeVisible();
    await keep(page, `launcher-${lang}`);
  });

  test(`chat and card, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.clock.setFixedTime(OPEN);
    await visit(page, { lang, noCsp: true, tag: `${TAG} data-lang="${lang}"` });
    await open(page);
    await action(page, 'start').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'question');
    await keep(page, `chat-${lang}`);
    await page.reload();
    await open(page);
    await walk(page, WALKS.routine);
    await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
    await keep(page, `card-${lang}`);
  });
}

/** What the window shows, as WebP, which the browser itself can write. */
async function keep(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const tab = await page.context().newPage();
  const webp = await tab.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/webp', 0.75).split(',')[1] ?? '';
  }, png.toString('base64'));
  await tab.close();
  await writeFile(`${FOLDER}/${name}.webp`, Buffer.from(webp, 'base64'));
}
