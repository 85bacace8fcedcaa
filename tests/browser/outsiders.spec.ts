import { readFileSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import { SCRIPTS } from './ports.mjs';
import { takeTime } from './unhurried.ts';
import { action, CLINIC, expect, open, openRoots, panel, test, visit, WALKS, walk } from './visit.ts';

test('nothing in the address of the page is taken for a setting', async ({ page }) => {
  const wanted = {
    clinic: 'Evil',
    phone: '+31660000066',
    region: 'US',
    'message-url': 'https://evil.example/',
    'booking-url': 'https://evil.example/',
    lang: 'nl',
    mode: 'none',
  };
  const search = new URLSearchParams({
    tag: CLINIC,
    ...Object.fromEntries(
      Object.entries(wanted).flatMap(([name, value]) => [
        [`data-${name}`, value],
        [`self-check-${name}`, value],
      ]),
    ),
  });
  for (const [name, value] of Object.entries(wanted)) if (name !== 'lang') search.set(name, value);
  await openRoots(page);
  takeTime(page);
  await page.goto(`/page?${search}#self-check?phone=+31660000066`);
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toHaveAttribute('lang', 'en');
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  const links = await panel(page)
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain('tel:+31230000000');
  expect(links).toContain('tel:112');
  expect(links.filter((link) => /evil|66000|911/.test(link ?? ''))).toEqual([]);
  await expect(panel(page)).not.toContainText('Evil');
});

test('a style sheet of the page that hides our buttons hides no emergency number', async ({ page }) => {
  await visit(page, { noCsp: true, body: '<style>self-check::part(button) { display: none }</style>' });
  await open(page);
  await expect(action(page, 'start')).toBeHidden();
  await action(page, 'start').dispatchEvent('click');
  await action(page, 'back').waitFor({ state: 'attached' });
  for (const each of await action(page, 'emergency-call').all()) await expect(each).toBeVisible();
  await page.evaluate("document.querySelector('style').remove()");
  await action(page, 'back').click();
  await walk(page, WALKS.emergency);
  await page.addStyleTag({ content: 'self-check::part(button) { display: none }' });
  await expect(panel(page).locator('.card [data-action="emergency-call"]').first()).toBeVisible();
});

// Not the quiet test: the browser says in the console that it refuses the script.
plain('a script that was changed on its way does not run where the tag has integrity, and the page’s own words stay', async ({ page }) => {
  const { 'self-check.js': integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const script = readFileSync('dist/self-check.js', 'utf8');
  let body = script;
  await page.route('**/self-check.js', (route) =>
    route.fulfill({ body, contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } }),
  );
  const host = {
    tag: `${CLINIC} integrity="${integrity}" crossorigin="anonymous"`,
    body: '<self-check><a id="fallback" href="tel:+31230000000">Call the clinic</a></self-check>',
    policy: `script-src http://127.0.0.1:${SCRIPTS} 'nonce-page'`,
  };
  await visit(page, host);
  await expect(page.locator('self-check .launcher')).toBeVisible();
  body = `${script};window.stolen = true;`;
  await visit(page, host);
  await page.waitForLoadState('load');
  await expect(page.locator('#fallback')).toBeVisible();
  expect(await page.evaluate('[typeof window.SelfCheck, typeof window.stolen]')).toEqual(['undefined', 'undefined']);
});
