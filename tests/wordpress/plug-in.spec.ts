import { test as base, expect, type Page } from '@playwright/test';
import { takeTime } from '../browser/unhurried.ts';
import { action, panel, WALKS, walk } from '../browser/visit.ts';
import { findWordPress } from './set-up.mjs';
import { type Site, startSite } from './site.ts';

const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await startSite('8.3');
      await use(site);
      site.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.skip(!findWordPress(), 'WordPress could not be fetched from npm (node tests/wordpress/set-up.mjs)');
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const CLINIC = 'Fysio "Ans & Co" ’t Gooi </script> 😀';
const PHONE = '+31 20 123 45 67';
/** An author's password. */
const AUTHOR = 'long enough, for an author 1';
/** One visitor and one owner for the whole story. */
let page: Page;
const trouble: string[] = [];

test.beforeAll(async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.address });
  page = await context.newPage();
  takeTime(page);
  // Pictures of users come from elsewhere, and a page would wait for them.
  await context.route(
    ({ origin }) => origin !== site.address,
    (route) => route.abort(),
  );
  // Of a site that is offline some things do not come; what our own script says does count.
  page.on('console', (message) => {
    if (/\[self-check\]/i.test(message.text())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
});
test.afterAll(() => page?.context().close());

async function logIn(name: string, password: string) {
  await page.context().clearCookies();
  await page.goto('/wp-login.php');
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/, { timeout: 60_000 });
}
const asVisitor = () => page.context().clearCookies();
const launcher = () => page.locator('self-check .launcher');

async function save(values: Readonly<Record<string, string>>) {
  await page.goto('/wp-admin/options-general.php?page=self-check');
  for (const [name, value] of Object.entries(values)) {
    const control = page.locator(`#self-check-${name}`);
    if ((await control.evaluate(({ localName }) => localName)) === 'select') await control.selectOption(value);
    else await control.fill(value);
  }
  await submit();
}

async function submit() {
  await page.locator('#submit').click();
  await expect(page.locator('#setting-error-settings_updated')).toBeVisible({ timeout: 60_000 });
}

/** Makes something over WordPress's own interface, as whoever is logged in, and returns what it says of it. */
async function make(kind: 'posts' | 'pages' | 'users', thing: Readonly<Record<string, unknown>>): Promise<{ readonly link: string }> {
  await page.goto('/wp-admin/profile.php');
  return page.evaluate(
    async ([type, body]) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const response = await fetch(`/?rest_route=/wp/v2/${type}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
        body: JSON.stringify(body),
      });
      const made = await response.json();
      if (!response.ok) throw new Error(made.message);
      return made;
    },
    [kind, thing] as const,
  );
}

const write = async (kind: 'posts' | 'pages', title: string, content: string) =>
  (await make(kind, { title, content, status: 'publish' })).link;

/** From the button to a card. */
async function walkToCard() {
  await launcher().click();
  await expect(panel(page)).toBeVisible();
  await walk(page, WALKS.routine);
  await expect(panel(page)).toHaveAttribute('data-screen', 'outcome');
}

test('the zip is installed through the page of WordPress, and activated', async ({ site }) => {
  await logIn('admin', 'password');
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  await page.locator('#pluginzip').setInputFiles(site.zip);
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await expect(page.locator('tr[data-slug="self-check"], tr[data-plugin^="self-check/"]')).toHaveClass(/active/);
});

test('what is filled in is kept, and what cannot be used is told in one sentence', async () => {
  await save({ clinic: CLINIC, phone: PHONE, shadow: 'open', 'booking-url': 'www example', region: 'NL', 'ooh-phone': '023 000 00 11' });
  await expect(page.locator('#self-check-clinic')).toHaveValue(CLINIC);
  await expect(page.locator('#self-check-booking-url')).toHaveValue('www example');
  await expect(page.locator('#self-check-booking-url-problem')).toHaveText('Write a web address that begins with https://.');
  await save({ 'booking-url': 'https://www.example.org/book?a=1&b=2' });
  await expect(page.locator('.notice-error')).toHaveCount(0);
});

for (const [theme, kind] of [
  ['twentytwentyfour', 'block'],
  ['classic', 'classic'],
] as const)
  test(`a visitor walks to a card on a post of a ${kind} theme`, async () => {
    await logIn('admin', 'password');
    await page.goto('/wp-admin/themes.php');
    const activate = page.locator(`.theme[data-slug="${theme}"] .activate`);
    if ((await activate.count()) > 0) await activate.click();
    await asVisitor();
    trouble.length = 0;
    await page.goto('/?p=1');
    await expect(page.locator('script[src*="self-check.js"]')).toHaveAttribute('integrity', /^sha384-/);
    await walkToCard();
    await action(page, 'continue').click();
    await expect(panel(page)).toContainText(CLINIC.slice(0, 20));
    expect(await action(page, 'call').first().getAttribute('href')).toBe('tel:+31201234567');
    expect(await action(page, 'book').first().getAttribute('href')).toBe('https://www.example.org/book?a=1&b=2');
    // It is a draft, and says so; nothing else.
    expect(trouble.filter((said) => !/draft/.test(said))).toEqual([]);
  });

test('an author, who may not write scripts, places it by block and by shortcode', async () => {
  await logIn('admin', 'password');
  await make('users', { username: 'author', email: 'author@example.org', password: AUTHOR, roles: ['author'] });
  await logIn('author', AUTHOR);
  const places = {
    block: '<!-- wp:self-check/self-check /-->',
    shortcode: '<!-- wp:shortcode -->[self-check]<!-- /wp:shortcode -->',
    'classic text': 'Before\n\n[self-check]\n\nAfter',
    'a script of one’s own, which WordPress takes out': '<script src="https://example.org/self-check.js"></script>[self-check]',
  };
  const links: string[] = [];
  for (const [title, content] of Object.entries(places)) links.push(await write('posts', title, content));
  await asVisitor();
  for (const link of links) {
    await page.goto(link);
    await expect(page.locator('self-check'), link).toHaveCount(1);
    await expect(page.locator('script[src*="self-check.js"]'), link).toHaveCount(1);
    await walk(page, WALKS.routine);
    await expect(panel(page), link).toHaveAttribute('data-screen', 'outcome');
  }
});

test('the block is in the editor, and says where its settings are', async () => {
  await logIn('author', AUTHOR);
  await page.goto('/wp-admin/post-new.php');
  await page.waitForFunction(
    'window.wp?.blocks?.getBlockType("self-check/self-check") && window.wp.data.select("core/editor").getCurrentPostId()',
  );
  await page.evaluate('wp.data.dispatch("core/block-editor").insertBlocks(wp.blocks.createBlock("self-check/self-check"))');
  const editor = page.locator('iframe[name="editor-canvas"]');
  const inside = (await editor.count()) > 0 ? editor.contentFrame() : page;
  await expect(inside.getByText('Here visitors see the self-check.')).toBeVisible();
  expect(await page.evaluate('wp.data.select("core/editor").getEditedPostContent()')).toBe('<!-- wp:self-check/self-check /-->');
});

test('a page that has the tag too gets one widget, and the owner is told', async ({ site }) => {
  await logIn('admin', 'password');
  const tag = `<!-- wp:html --><script async src="${site.address}/wp-content/plugins/self-check/assets/self-check.js" data-clinic="Twice" data-shadow="open"></script><!-- /wp:html -->`;
  const link = await write('pages', 'Page with the tag', tag);
  await page.goto('/wp-admin/options-general.php?page=self-check');
  await expect(page.locator('.notice-warning')).toContainText('Page with the tag');
  await asVisitor();
  await page.goto(link);
  await expect(launcher()).toHaveCount(1);
});

test('only on the pages that were ticked, or only where it was placed', async () => {
  await logIn('admin', 'password');
  const link = await write('pages', 'Back pain', 'Words');
  await page.goto('/wp-admin/options-general.php?page=self-check');
  await page.getByLabel('Only on these pages, as a button in the corner:').check();
  await page.getByLabel('Back pain', { exact: true }).check();
  await submit();
  await asVisitor();
  await page.goto(link);
  await expect(launcher()).toBeVisible();
  await page.goto('/?p=1');
  await expect(page.locator('script[src*="self-check.js"]')).toHaveCount(0);
  await logIn('admin', 'password');
  await page.goto('/wp-admin/options-general.php?page=self-check');
  await page.getByLabel('Only where I place the block').check();
  await submit();
  await page.goto(link);
  await expect(page.locator('script[src*="self-check.js"]')).toHaveCount(0);
  await page.goto('/wp-admin/options-general.php?page=self-check');
  await page.getByLabel('On every page, as a button in the corner').check();
  await submit();
});

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const)
  test(`with the admin bar, and from right to left, at ${width} px`, async () => {
    await logIn('admin', 'password');
    await page.setViewportSize({ width, height });
    await page.goto('/?p=1&rtl');
    await expect(page.locator('#wpadminbar')).toBeVisible();
    await launcher().click();
    await expect(panel(page)).toBeVisible();
    await action(page, 'close').click();
    await expect(panel(page)).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

test('in every kind of Dutch that WordPress has, the settings page, the plug-in and its block speak Dutch', async () => {
  await logIn('admin', 'password');
  for (const dutch of ['nl_NL', 'nl_NL_formal', 'nl_BE']) {
    await page.goto(`/wp-admin/options-general.php?page=self-check&dutch=${dutch}`);
    await expect(page.getByRole('heading', { name: 'Zelfcheck' })).toBeVisible();
    await expect(page.getByText('Naam van de praktijk')).toBeVisible();
  }
  await page.goto('/wp-admin/plugins.php?dutch=nl_NL');
  await expect(page.locator('tr[data-plugin^="self-check/"]')).toContainText('Een korte, veilige zelfcheck');
  await page.goto('/wp-admin/post-new.php?dutch=nl_NL');
  await page.waitForFunction('window.wp?.blocks?.getBlockType("self-check/self-check")');
  expect(await page.evaluate('wp.blocks.getBlockType("self-check/self-check").title')).toBe('Zelfcheck');
});

test('to deactivate keeps the settings; to delete leaves nothing', async () => {
  await logIn('admin', 'password');
  await page.goto('/wp-admin/plugins.php');
  await page.locator('#deactivate-self-check').click();
  await page.goto('/?witness');
  expect(JSON.parse(await page.locator('body').innerText())).toEqual(['self_check']);
  await asVisitor();
  await page.goto('/?p=1');
  await expect(page.locator('script[src*="self-check.js"]')).toHaveCount(0);
  await logIn('admin', 'password');
  await page.goto('/wp-admin/plugins.php');
  page.once('dialog', (dialog) => dialog.accept());
  await page.locator('#delete-self-check').click();
  await expect(page.locator('tr[data-plugin^="self-check/"].deleted, .plugin-deleted-tr')).toBeVisible();
  await page.goto('/?witness');
  expect(JSON.parse(await page.locator('body').innerText())).toEqual([]);
});
