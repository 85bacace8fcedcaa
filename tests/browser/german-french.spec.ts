import { readFile } from 'node:fs/promises';
import { test as plain } from '@playwright/test';
import { contents } from '../../embed/build/content-modules.mjs';
import { TEXTS } from '../../flows/index.ts';
import { assemble } from '../../src/author/assemble.ts';
import { onlyIn } from '../../src/author/only-in.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { SCRIPTS } from './ports.mjs';
import { action, EVERY_LANGUAGE, expect, launcher, open, panel, test, visit, WALKS, walk } from './visit.ts';

// As a clinic in Germany or France has it: a page, a tag and a phone number of that country, and a script that holds its language.

type Page = Parameters<typeof open>[0];

const COUNTRIES = [
  { lang: 'de', region: 'DE', phone: '+49 30 000000', dial: '+4930000000', emergency: '112', settings: 'data-ooh-phone="116 117"' },
  { lang: 'de', region: 'AT', phone: '+43 1 00000000', dial: '+43100000000', emergency: '144', settings: '' },
  { lang: 'de', region: 'CH', phone: '+41 44 000 00 00', dial: '+41440000000', emergency: '144', settings: '' },
  { lang: 'fr', region: 'FR', phone: '+33 1 00 00 00 00', dial: '+33100000000', emergency: '15', settings: '' },
  { lang: 'fr', region: 'BE', phone: '+32 2 000 00 00', dial: '+3220000000', emergency: '112', settings: '' },
] as const;
type Country = (typeof COUNTRIES)[number];

const tagOf = ({ lang, phone, settings }: Country) =>
  `data-clinic="Test Clinic" data-lang="${lang}" data-phone="${phone}" data-email="test@example.org" ${settings}`;

/** The file that the tag builder makes with English and this language, in the place of self-check.js. */
async function serveFile(page: Page, lang: string) {
  const { WHOLE } = await contents();
  const body = assemble(await readFile('dist/self-check.engine.js', 'utf8'), onlyIn(['en', lang], WHOLE));
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(`http://127.0.0.1:${SCRIPTS}${EVERY_LANGUAGE}`, (route) =>
    route.fulfill({ body, contentType: 'text/javascript', headers }),
  );
}

for (const country of COUNTRIES) {
  const { lang, region, emergency, dial } = country;
  for (const by of ['the loader', 'a file of the tag builder'] as const) {
    test(`${region}, by ${by}: the guide speaks ${lang}, and its emergency number is ${emergency}`, async ({ page }) => {
      if (by === 'a file of the tag builder') await serveFile(page, lang);
      await visit(page, { lang, loader: by === 'the loader', tag: tagOf(country), noCsp: true });
      await expect(launcher(page)).toContainText(TEXTS[lang].launcher);
      await open(page);
      await expect(panel(page)).toHaveAttribute('lang', lang);
      await expect(panel(page).locator('.start')).toContainText(TEXTS[lang].start.draft);
      await expect(panel(page).locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', `tel:${emergency}`);
      await walk(page, WALKS.emergency);
      const card = panel(page).locator('[data-outcome="emergency"]');
      await expect(card.locator('[data-action="emergency-call"]').first()).toHaveAttribute('href', `tel:${emergency}`);
      await expect(card.locator('h3')).toContainText(emergency);
      await action(page, 'restart').click();
      await walk(page, WALKS.routine);
      await expect(panel(page).locator('[data-outcome]')).toHaveAttribute('data-outcome', 'routine');
      await expect(panel(page).locator(`[data-action="call"][href="tel:${dial}"]`).first()).toBeVisible();
      await expect(
        panel(page).locator('[data-action="language"]'),
        'the other language that is not reviewed is offered nowhere',
      ).toHaveCount(by === 'the loader' ? 2 : 1);
    });
  }
}

for (const lang of ['de', 'fr'] as const) {
  // Not the quiet test: what does not arrive is reported to the owner's console.
  plain(`${lang}: where nothing arrives, the safety card of the loader speaks it`, async ({ page }) => {
    const [country] = COUNTRIES.filter((each) => each.lang === lang);
    if (!country) throw new Error('No country speaks it.');
    await page.route(/\/chunks\//, (route) => route.fulfill({ body: 'throw "broken"', contentType: 'text/javascript' }));
    await visit(page, { lang, loader: true, tag: tagOf(country), noCsp: true });
    await launcher(page).click();
    const card = page.locator('self-check [data-screen="error"]');
    await expect(card.locator('h2')).toHaveText(CHROME[lang].safety.heading);
    await expect(card.locator('[data-action="emergency-call"]')).toHaveAttribute('href', `tel:${country.emergency}`);
  });

  test(`${lang}: a page in that language, and a browser, lead nobody to what nobody reviewed`, async ({ page }) => {
    await visit(page, { lang: 'en', head: `document.documentElement.lang = '${lang}'`, loader: true, noCsp: true });
    await open(page);
    await expect(panel(page)).toHaveAttribute('lang', 'en');
    await expect(panel(page).locator(`[data-action="language"][lang="${lang}"]`)).toHaveCount(0);
  });

  test(`${lang}: self-check.js does not hold it, tells the owner once what to do, and speaks English`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await visit(page, { lang: 'en', query: `?lang=${lang}` });
    await open(page);
    await expect(panel(page)).toHaveAttribute('lang', 'en');
    expect(warnings).toEqual([
      `[self-check] lang="${lang}" cannot be used: it is not in this script; the tag builder makes one with others. Write one of: en, nl.`,
    ]);
  });
}
