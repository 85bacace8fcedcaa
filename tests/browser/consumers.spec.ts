import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TEXTS } from '../../flows/index.ts';
import { bundle, bundleForServer } from '../consumers/bundle.mjs';
import { installPackage } from '../consumers/install.mjs';
import { takeTime } from './unhurried.ts';
import { action, expect, launcher, openRoots, panel, test, WALKS, walk, widget } from './visit.ts';

let folder: string;
test.beforeAll(() => {
  folder = installPackage().folder;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** As strict as each can be: frameworks make a Trusted Types policy of their own. */
const STRICT = "default-src 'none'; script-src 'nonce-page'";
const POLICIES = { plain: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`, react: STRICT, vue: STRICT };
type Consumer = keyof typeof POLICIES;

/** Shows the page of a consumer: what its server rendered, if it has one, and then its bundle. */
async function show(page: Page, name: Consumer, { hash = '', body = '' } = {}) {
  const script = await bundle(folder, name === 'react' ? 'react/main.tsx' : `${name}/main.ts`);
  const rendered =
    name === 'plain'
      ? PLAIN
      : `<div id="app">${execFileSync(process.execPath, [await bundleForServer(folder, SERVERS[name])], { encoding: 'utf8' }).trim()}</div>`;
  await page.route('**/page', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICIES[name] },
      body: `<!doctype html><html lang="en"><head><title>An app</title></head><body>${body}${rendered}<script type="module" nonce="page">${script}</script></body></html>`,
    }),
  );
  await openRoots(page);
  takeTime(page);
  await page.goto(`/page${hash}`);
}

const SERVERS = { react: 'react/server.tsx', vue: 'vue/server.ts' };
const PLAIN =
  '<button id="open">Open</button><button id="unmount">Take away</button><button id="destroy">Destroy</button><button id="again">Again</button><a id="link" href="#self-check">Check</a>';

/** React attaches listeners in JSX to what a server has rendered only when it draws again, so `open` is heard by the API. */
const HEARD = { plain: 'open call', react: 'open start in JSX call', vue: 'open call' };

for (const name of ['plain', 'react', 'vue'] as const) {
  test(`${name}: opens, tells its events to typed listeners, walks to a card and to the clinic`, async ({ page }) => {
    await show(page, name);
    await expect(launcher(page)).toBeVisible();
    await expect(widget(page)).toHaveCount(1);
    await page.locator('#open').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    await walk(page, WALKS.routine);
    await expect(panel(page).locator('[data-outcome="routine"]')).toBeVisible();
    await action(page, 'continue').click();
    await panel(page)
      .locator('section [data-action="call"]')
      .evaluate((link) => {
        link.addEventListener('click', (event) => event.preventDefault());
      });
    await panel(page).locator('section [data-action="call"]').click();
    await expect(page.locator('output')).toHaveText(HEARD[name]);
  });

  test(`${name}: taken away it leaves nothing, and comes back as new`, async ({ page }) => {
    await show(page, name);
    await page.locator('#open').click();
    await action(page, 'start').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'question');
    const around = () =>
      page.evaluate(() => [...document.body.children].map((child) => child.localName).filter((each) => each !== 'self-check'));
    const before = await around();
    // The panel stands over the corner of the page, and on a phone over all of it.
    await page.locator('#unmount').evaluate((button) => button instanceof HTMLElement && button.click());
    await expect(widget(page)).toHaveCount(0);
    expect(await around()).toEqual(before);
    await page.locator('#again').click();
    await expect(launcher(page)).toBeVisible();
    await launcher(page).click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  });

  test(`${name}: arriving at #self-check opens it, though the app draws it later`, async ({ page }) => {
    await show(page, name, { hash: '#self-check' });
    await expect(panel(page)).toBeVisible();
  });
}

test('react: listeners in JSX hear the first events of an element that the browser has drawn', async ({ page }) => {
  await show(page, 'react');
  await page.locator('#unmount').click();
  await page.locator('#again').click();
  await page.locator('#open').click();
  await action(page, 'start').click();
  await expect(page.locator('output')).toHaveText('open start in JSX');
});

test('options are settings of every element, and its own attributes go before them', async ({ page }) => {
  await show(page, 'plain', { body: '<self-check id="own" mode="inline" clinic="Own Clinic" region="GB"></self-check>' });
  await expect(page.locator('#own .footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:999');
  await expect(page.locator('#own')).toContainText('Own Clinic');
  await expect(widget(page).last().locator('.launcher')).toBeVisible();
  await widget(page).last().locator('.launcher').click();
  await expect(widget(page).last().locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:112');
});

test('a second call changes nothing and says so; after destroy() it begins anew', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await show(page, 'plain');
  await page.locator('#again').click();
  expect(warnings.filter((warning) => warning.includes('already defined'))).toHaveLength(1);
  await page.locator('#destroy').click();
  await expect(widget(page)).toHaveCount(0);
  await page.locator('#link').click();
  await expect(page).toHaveURL(/#self-check$/); // the page's own again
  await page.evaluate(() => history.replaceState(null, '', ' '));
  await page.locator('#again').click();
  await expect(launcher(page)).toBeVisible();
  await page.locator('#link').click();
  await expect(panel(page).locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:999');
});

for (const first of ['script', 'package'] as const) {
  test(`beside the script there is one definition, and everything works, when the ${first} comes first`, async ({ page }) => {
    await page.route('**/page', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Both</title><body>${PLAIN}` }),
    );
    await page.route('**/self-check.js', (route) => route.fulfill({ path: 'dist/self-check.js' }));
    await openRoots(page);
    await page.goto('/page');
    const add = {
      script: async () => page.addScriptTag({ url: '/self-check.js' }),
      package: async () => page.addScriptTag({ type: 'module', content: await bundle(folder, 'plain/main.ts') }),
    };
    await add[first]();
    await expect(launcher(page)).toHaveCount(1);
    await add[first === 'script' ? 'package' : 'script']();
    await expect(page.locator('output')).toHaveCount(1);
    await page.locator('#open').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    await action(page, 'close').click();
    await page.locator('#link').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    expect(await page.evaluate(() => 'SelfCheck' in window)).toBe(first === 'script');
  });
}

test('a language that is imported beside the module is spoken where it is asked for', async ({ page }) => {
  const contents = `
    import { defineSelfCheck } from 'self-check';
    import de from 'self-check/languages/de';
    defineSelfCheck({ lang: 'de', phone: '+49 30 000000' }, [de]);
    document.body.append(document.createElement('self-check'));`;
  const script = await bundle(folder, '', { entryPoints: [], stdin: { contents, resolveDir: folder } });
  await page.route('**/page', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICIES.plain },
      body: `<!doctype html><html lang="de"><head><title>An app</title></head><body><script type="module" nonce="page">${script}</script></body></html>`,
    }),
  );
  await openRoots(page);
  takeTime(page);
  await page.goto('/page');
  await expect(launcher(page)).toContainText(TEXTS.de.launcher);
  await launcher(page).click();
  await expect(panel(page)).toHaveAttribute('lang', 'de');
  await expect(panel(page).locator('.start')).toContainText(TEXTS.de.start.draft);
  await walk(page, WALKS.emergency);
  await expect(panel(page).locator('[data-outcome="emergency"] [data-action="emergency-call"]').first()).toHaveAttribute('href', 'tel:112');
});
