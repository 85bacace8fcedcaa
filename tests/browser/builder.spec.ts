import { readFile } from 'node:fs/promises';
import { type FrameLocator, type Page, test as plain } from '@playwright/test';
import { TARGETS, type Target } from '../../embed/builder/tag/tag-for.ts';
import { chooseTarget, field, fillIn, LOADER, openBuilder, preview, problem, SCRIPT, tagText, test } from './builder.ts';
import { action, expect, launcher, open, openRoots, panel, visit, WALKS, walk } from './visit.ts';

const CLINIC = {
  clinic: 'Praktijk “Rug & Co” <Haarlem>',
  phone: '+31 23 000 00 00',
  'ooh-phone': '023 000 00 11',
  accent: '#9c3b25',
  lang: 'nl',
};

for (const target of TARGETS) {
  test(`the tag for ${target}, pasted into a page, gives the widget that was filled in`, async ({ page }) => {
    await openBuilder(page);
    await fillIn(page, CLINIC);
    await page.locator('#address').fill(SCRIPT);
    await chooseTarget(page, target);
    await expect(page.locator('#tag')).toHaveValue(new RegExp(SCRIPT));
    await expect(page.locator('.missing')).toBeHidden();
    const tag = await tagText(page);
    const { 'self-check.js': hash } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
    expect(tag.includes(`integrity="${hash}"`)).toBe(target !== 'gtm');
    const [, policy] = (await page.locator('#policy-header').inputValue()).split(': ');

    if (target === 'gtm') {
      await visit(page, { tags: 0, noCsp: true });
      await injectAsTagManagerDoes(page, tag);
    } else await visit(page, { tags: 0, body: tag, ...(policy === undefined ? {} : { policy }) });

    await expect(launcher(page)).toHaveCSS('background-color', 'rgb(156, 59, 37)');
    await open(page);
    await expect(panel(page)).toHaveAttribute('lang', 'nl');
    await expect(panel(page).locator('.header [data-action="call"]')).toHaveAttribute('href', 'tel:+31230000000');
    await expect(panel(page).locator('.header [data-action="call"]')).toContainText(`Bel ${CLINIC.clinic}`);
    await walk(page, WALKS.urgent_same_day);
    await expect(action(page, 'ooh-call').first()).toHaveAttribute('href', 'tel:0230000011');
  });
}

/** Makes the loader's tag in the builder. @returns it, and the strictest policy for it */
async function loaderTag(page: Page, target: Target) {
  await openBuilder(page);
  await fillIn(page, CLINIC);
  await page.locator('#address').fill(SCRIPT);
  await page.locator('#loader').check();
  await chooseTarget(page, target);
  await expect(page.locator('#address')).toHaveValue(LOADER);
  const header = page.locator('#policy-header');
  await expect(header).toHaveValue(target === 'gtm' ? /^[^']*'none'; script-src [^' ]+;/ : / 'sha256-[^']+=';/);
  return { tag: await tagText(page), policy: (await header.inputValue()).replace(/^[\w-]+: /, '') };
}

for (const target of TARGETS) {
  test(`the loader's tag for ${target}, pasted into a page, fetches the rest only when it is opened`, async ({ page }) => {
    const { tag, policy } = await loaderTag(page, target);
    const hashes: Record<string, string> = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
    const checked = Object.entries(hashes).filter(([path]) => /^chunks|loader/.test(path));
    expect(checked.filter(([, hash]) => tag.includes(`"${hash}"`))).toHaveLength(target === 'gtm' ? 0 : 4);

    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    if (target === 'gtm') {
      await visit(page, { tags: 0, noCsp: true });
      await injectAsTagManagerDoes(page, tag);
    } else await visit(page, { tags: 0, body: tag, policy });

    await expect(launcher(page)).toHaveCSS('background-color', 'rgb(156, 59, 37)');
    expect(fetched.filter((path) => path.startsWith('/chunks/'))).toEqual([]);
    await open(page);
    await expect(panel(page)).toHaveAttribute('lang', 'nl');
    await expect(panel(page).locator('.header [data-action="call"]')).toContainText(`Bel ${CLINIC.clinic}`);
    await walk(page, WALKS.urgent_same_day);
    await expect(action(page, 'ooh-call').first()).toHaveAttribute('href', 'tel:0230000011');
  });
}

// Not the quiet test: what is refused is reported in the console, as it should be.
plain('under the policy for the loader’s tag, a chunk that was changed does not run: the safety card comes', async ({ page }) => {
  const { tag, policy } = await loaderTag(page, 'html');
  await page.route('**/chunks/panel-*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.changed = true;${await response.text()}` });
  });
  await visit(page, { tags: 0, body: tag, policy });
  await launcher(page).click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'error');
  await expect(action(page, 'call')).toHaveAttribute('href', 'tel:+31230000000');
  expect(await page.evaluate('window.changed')).toBeUndefined();

  // Without the map nothing would have been checked: it is the map that the browser heeds.
  await visit(page, { tags: 0, body: tag.slice(tag.indexOf('</script>') + '</script>'.length), policy });
  await launcher(page).click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  expect(await page.evaluate('window.changed')).toBe(true);
});

plain('the policy’s hash is that of the map in the tag: a policy without it refuses the map', async ({ page }) => {
  const { tag, policy } = await loaderTag(page, 'html');
  await page.addInitScript(
    // Not the icon, which Firefox asks for by itself.
    "window.refused = []; document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => /^script/.test(effectiveDirective) && refused.push(effectiveDirective + ' ' + blockedURI));",
  );
  const refused = () => page.evaluate('window.refused');
  await visit(page, { tags: 0, body: tag, policy });
  await expect(launcher(page)).toBeVisible();
  expect(await refused()).toEqual([]);
  await visit(page, { tags: 0, body: tag, policy: policy.replace(/ 'sha256-[^']+'/, '') });
  await expect.poll(refused).toEqual(['script-src-elem inline']);
});

test('the choice of the loader changes what is asked for, the steps and the hints, and back', async ({ page }) => {
  await openBuilder(page);
  const steps = page.locator('.steps li');
  await expect(page.locator('label[for="address"]')).toHaveText('Where is the file self-check.js?');
  await expect(steps).toHaveCount(4);
  await page.locator('#loader').check();
  await expect(page.locator('label[for="address"]')).toHaveText('Where is the file self-check.loader.js?');
  await expect(steps.first()).toContainText('the whole folder chunks');
  await expect(page.locator('.tag')).toContainText('an import map of its own');
  await expect(page.locator('.policy')).toContainText('“unsafe-inline”');
  await expect(page.locator('#tag')).toHaveValue(/"https:\/\/www\.example\.org\/chunks\/panel-[0-9a-f]{8}\.js":"sha384-/);
  await page.locator('#checked').uncheck();
  await expect(page.locator('#tag')).toHaveValue('<script async src="https://www.example.org/self-check.loader.js"></script>');
  await expect(page.locator('#policy-additions')).toHaveValue('script-src https://www.example.org');
  await expect(page.getByText('an import map of its own')).toBeHidden();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.locator('#loader')).toBeChecked();
  await page.locator('#loader').uncheck();
  await expect(page.locator('#tag')).toHaveValue('<script async src="https://www.example.org/self-check.js"></script>');
  await expect(steps).toHaveCount(4);
});

test('a tag without integrity runs as well, and says so by a box that the owner unticks', async ({ page }) => {
  await openBuilder(page);
  await fillIn(page, { clinic: 'A' });
  await page.locator('#address').fill(SCRIPT);
  await page.locator('#checked').uncheck();
  await expect(page.locator('#tag')).toHaveValue(`<script async src="${SCRIPT}"\n  data-clinic="A"></script>`);
  await visit(page, { tags: 0, body: await tagText(page) });
  await expect(launcher(page)).toBeVisible();
});

test('what the widget would refuse is named beside the field and stays out of the tag until it is mended', async ({ page }) => {
  await openBuilder(page);
  await fillIn(page, { email: 'nobody' });
  await expect(problem(page, 'email')).toHaveText(''); // nobody is told off while typing
  await field(page, 'email').press('Tab');
  await expect(problem(page, 'email')).toHaveText('email="nobody" cannot be used. Write an e-mail address, such as info@example.org.');
  await expect(field(page, 'email')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(problem(page, 'email')).toHaveText('“nobody” kan niet worden gebruikt. Schrijf een e-mailadres, zoals info@example.org.');
  expect(await tagText(page)).not.toContain('data-email');
  await field(page, 'email').press('ControlOrMeta+a');
  await page.keyboard.type('info@example.org');
  await expect(page.locator('#tag')).toHaveValue(/data-email="info@example\.org"/);
  await expect(problem(page, 'email')).toHaveText('');
});

test('what is missing leads to its field, also in a closed group', async ({ page }) => {
  await openBuilder(page);
  await fillIn(page, { clinic: 'A', phone: '+31 23 000 00 00' });
  await expect(page.locator('.missing li')).toHaveText([/^A doctor for evenings, nights and weekends\./]);
  await page.getByRole('button', { name: 'Fill in: Number of the out-of-hours doctor' }).click();
  await expect(field(page, 'ooh-phone')).toBeFocused();
  await page.keyboard.type('023 000 00 11');
  await expect(page.locator('.missing')).toBeHidden();
  await expect(page.locator('#group-ooh .count')).toHaveText('1 filled in');
});

test('opening hours are shown as a week while they are typed', async ({ page }) => {
  await openBuilder(page, 'nl');
  await fillIn(page, { hours: 'ma-vr 08:30-12:00 13:00-17:30' });
  const rows = page.getByRole('table', { name: 'Openingstijden per dag' }).getByRole('row');
  await expect(rows).toHaveText(['maandag tot en met vrijdag08:30 tot 12:00, 13:00 tot 17:30', 'zaterdag en zondaggesloten']);
  await field(page, 'hours').fill('op afspraak');
  await expect(page.locator('#group-hours [role="status"]').first()).toContainText('kan hier geen tijden in lezen');
  await expect(rows).toHaveCount(0);
});

test('a phone number is shown as it will be dialled, and a doubt about it is put in words when the field is left', async ({ page }) => {
  await openBuilder(page);
  const around = page.locator('.field', { has: field(page, 'phone') });
  await fillIn(page, { phone: '+31 (0)20 123 456' });
  await expect(around).toContainText('Phones will dial: +31 20123456');
  await expect(around.locator('.doubt')).toHaveText('');
  await field(page, 'phone').press('Tab');
  await expect(around.locator('.doubt')).toHaveText('This does not look like a number that exists. Count the digits, and call it once.');
  await expect(page.locator('#tag')).toHaveValue(/data-phone="\+31 \(0\)20 123 456"/);
  await fillIn(page, { phone: '+31 (0)20 123 45 67' });
  await expect(around).toContainText('Phones will dial: +31 20 123 4567');
  await expect(around.locator('.doubt')).toHaveText('');
  await fillIn(page, { region: 'NL', 'ooh-phone': '112' });
  await field(page, 'ooh-phone').blur();
  await expect(page.locator('#group-ooh .doubt')).toContainText('This is an emergency number.');
});

test('what nobody sees in a pasted text, and what only looks right, is put right with a word about it', async ({ page }) => {
  await openBuilder(page);
  await fillIn(page, { email: '' });
  for (const [name, pasted, clean] of [
    ['phone', '\u202a+31 20\u2011123\u201345\u221267\u202c', '+31 20-123-45-67'],
    ['email', 'info\u200b@example.org\ufeff', 'info@example.org'],
    ['clinic', 'Rug\u00adpraktijk \u2013 Haarlem', 'Rugpraktijk \u2013 Haarlem'],
  ] as const) {
    await field(page, name).focus();
    await page.keyboard.insertText(pasted); // as a paste does, all at once
    await expect(field(page, name)).toHaveValue(clean);
    await expect(page.locator('.field', { has: field(page, name) })).toContainText('Characters that nobody sees');
    await expect(page.locator('#tag')).toHaveValue(new RegExp(`data-${name}="${clean.replaceAll('+', '\\+')}"`));
  }
  await expect(page.locator('.field', { has: field(page, 'phone') })).toContainText('Some characters only looked like the right ones');
  await field(page, 'phone').fill('');
  await expect(page.locator('.field', { has: field(page, 'phone') })).not.toContainText('Characters');
  await page.locator('#address').fill(`${SCRIPT}\u200b`);
  await expect(page.locator('#address')).toHaveValue(SCRIPT);
});

for (const size of ['phone', 'desktop'])
  test(`the preview is the real widget, follows what is typed, and never takes the focus (${size})`, async ({ page }) => {
    await openBuilder(page);
    await page.locator(`input[name="size"][value="${size}"]`).check();
    const widget = preview(page).locator('self-check');
    await expect(widget.locator('.launcher')).toBeVisible();
    await page.getByRole('button', { name: 'Open the guide' }).click();
    await expect(widget.locator('[data-screen="start"]')).toBeVisible();
    await fillIn(page, { phone: '+44 20 0000 0000' });
    await expect(widget.locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:999');
    await expect(widget.locator('[data-screen="start"]')).toBeVisible();
    await fillIn(page, { accent: '#9c3b25', 'launcher-label': '' });
    await field(page, 'launcher-label').evaluate((input) => input.addEventListener('blur', () => input.setAttribute('data-left', '')));
    await field(page, 'launcher-label').pressSequentially('Rug?', { delay: 400 }); // slowly: the preview follows each letter
    await expect(field(page, 'launcher-label')).toBeFocused();
    await expect(field(page, 'launcher-label')).toHaveValue('Rug?');
    await expect(field(page, 'launcher-label')).not.toHaveAttribute('data-left');
    await expect(widget.locator('.launcher')).toContainText('Rug?');
    await expect(widget.locator('[data-screen="start"]')).toBeVisible();
    await widget.locator('[data-action="close"]').dispatchEvent('click'); // a frame that is drawn smaller confuses Firefox's driver
    await expect(widget.locator('.launcher')).toHaveCSS('background-color', 'rgb(156, 59, 37)');
  });

test('the preview can be a phone or a computer, light or dark, and open in a window of its own', async ({ page, context }) => {
  await openBuilder(page);
  await fillIn(page, { clinic: 'Rug & Co' });
  const inside = preview(page).locator('html');
  const width = () => inside.evaluate(() => innerWidth);
  expect(await width()).toBe(390);
  await page.locator('input[name="size"][value="desktop"]').check();
  await expect.poll(width).toBe(1120);
  await page.locator('input[name="device"][value="dark"]').check();
  await expect(preview(page).locator('self-check .root')).toHaveAttribute('data-scheme', 'dark');
  await fillIn(page, { scheme: 'light' });
  await expect(preview(page).locator('self-check .root')).toHaveAttribute('data-scheme', 'light');
  await expect(inside).toHaveAttribute('data-device', 'dark');
  const [own] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: /window of its own/ }).click()]);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Rug & Co');
  await expect(own.locator('self-check .launcher')).toBeVisible();
});

const SETTINGS = { clinic: 'City Hospital', phone: '+19005551234', region: 'US', mode: 'inline', lang: 'en' };
const ADDRESS = SCRIPT.replace('self-check.js', 'builder/preview.html');

/** Nothing of what somebody else wrote is shown, and no way to call anybody. */
async function expectNothing(shown: Pick<Page, 'getByText' | 'locator'> | FrameLocator) {
  await expect(shown.getByText(/There is nothing to see here/)).toBeVisible();
  await expect(shown.locator('self-check')).toBeAttached();
  await expect(shown.locator('.launcher')).toBeHidden();
  await expect(shown.locator('body')).not.toContainText(/City Hospital|900/);
  await expect(shown.locator('a[href^="tel:"]')).toHaveCount(0);
}

for (const address of [
  `${ADDRESS}#${new URLSearchParams({ ...SETTINGS, 'page.lang': 'en' })}`,
  `${ADDRESS}#self-check`,
  `${ADDRESS}#${encodeURIComponent(JSON.stringify({ settings: SETTINGS, lang: 'en', device: 'light', opened: 1 }))}`,
])
  plain(`a preview that is opened by its address is empty: ${address.replace(/^.*builder/, '')}`, async ({ page }) => {
    await page.goto(address);
    await expectNothing(page);
    await expect(page.getByRole('link', { name: 'To the tag builder' })).toHaveAttribute('href', './');
  });

plain('a preview in a frame or a window of another site is empty, whatever that site tells it', async ({ page, context }) => {
  await visit(page, { tags: 0, noCsp: true, body: `<iframe src="${ADDRESS}" title="x"></iframe>` });
  const message = { settings: SETTINGS, lang: 'en', device: 'light', opened: 1 };
  await expectNothing(page.frameLocator('iframe'));
  await page.evaluate((told) => document.querySelector('iframe')?.contentWindow?.postMessage(told, '*'), message);
  await expectNothing(page.frameLocator('iframe'));
  const opening = context.waitForEvent('page');
  await page.evaluate((address) => Object.assign(window, { other: window.open(address) }), ADDRESS);
  const other = await opening;
  await expectNothing(other);
  await page.evaluate((told) => Reflect.get(window, 'other').postMessage(told, '*'), message);
  // What is asked of it afterwards is answered after the message.
  expect(await other.evaluate(() => new Promise((done) => setTimeout(done, 0, document.querySelectorAll('h1').length)))).toBe(0);
  await expectNothing(other);
});

test('in the preview no number is called and no page opened by accident: it says what would open', async ({ page, context }) => {
  await openBuilder(page);
  await fillIn(page, { clinic: 'A', phone: '+31 20 123 45 67', 'privacy-url': 'https://www.example.org/privacy' });
  await page.getByRole('button', { name: 'Open the guide' }).click();
  const widget = preview(page).locator('self-check');
  await expect(widget.locator('.header [data-action="call"]')).toHaveAttribute('href', 'tel:+31201234567');
  const pages = context.pages().length;
  for (const [link, href] of [
    ['.header [data-action="call"]', 'tel:+31201234567'],
    ['.footer [data-action="emergency-call"]', 'tel:112'],
    ['[data-action="privacy"]', 'https://www.example.org/privacy'],
  ] as const) {
    expect(
      await widget
        .locator(link)
        .first()
        .evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))),
    ).toBe(false);
    await expect(preview(page).locator('.note[popover]')).toHaveText(
      `Not opened, because this is the preview. For a visitor this opens: ${href}`,
    );
    await expect(page.locator('.preview .sr[role="status"]')).toContainText(href);
  }
  await widget.locator('.header [data-action="call"]').click();
  await expect(preview(page).locator('.note[popover]')).toBeVisible();
  await page.locator('.sight').evaluate((column) => column.scrollTo(0, column.scrollHeight)); // in a low window
  await widget.locator('[data-option="adult"]').click(); // what is no link still works
  await expect(widget.locator('[data-question="emergency_body"]')).toBeVisible();
  expect(context.pages()).toHaveLength(pages);
});

test('copying says in words that it was done, or how to do it by hand', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium can be told to allow or forbid it');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBuilder(page);
  await fillIn(page, { clinic: 'A' });
  await page.getByRole('button', { name: 'Copy the tag' }).press('Enter');
  const said = page.locator('.bar').getByRole('status');
  await expect(said).toHaveText('Copied. Now paste it in your website.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await tagText(page));
  await fillIn(page, { clinic: 'B' });
  await expect(said).toHaveText(''); // what was copied is no longer what stands there
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the tag' }).click();
  await expect(said).toContainText('press Ctrl+C');
  expect(await page.evaluate(() => String(getSelection()))).toBe(await tagText(page));
});

test('what the clinic says of itself is counted, refused where it promises too much, and shown in the widget’s tag once it may be', async ({
  page,
}) => {
  await openBuilder(page);
  const about = field(page, 'about-clinic');
  await about.fill('We cure your back.\nWe take our time.');
  await expect(page.locator('#field-about-clinic-count')).toHaveText('104 characters left');
  await about.press('Tab');
  await expect(problem(page, 'about-clinic')).toContainText('cannot be used: "cure" promises too much. Write at most 140 characters');
  expect(await tagText(page)).not.toContain('data-about-clinic');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(problem(page, 'about-clinic')).toContainText('“cure” belooft te veel. Schrijf hooguit 140 tekens');
  await about.fill('x'.repeat(150));
  await expect(page.locator('#field-about-clinic-count')).toHaveText('10 tekens te veel');
  await expect(problem(page, 'about-clinic')).toContainText('Dit zijn 150 tekens. Schrijf hooguit 140 tekens');
  await about.fill('We nemen de tijd voor je.');
  await expect(problem(page, 'about-clinic')).toHaveText('');
  await expect(page.locator('#tag')).toHaveValue(/data-about-clinic="We nemen de tijd voor je\."/);
});

test('the tag can be copied from everywhere on the page; what it lacks is counted, and stands out only once it was copied', async ({
  page,
}) => {
  await openBuilder(page);
  await fillIn(page, { clinic: 'A', phone: '+31 23 000 00 00' });
  const quiet = await page.locator('.missing').evaluate((each) => getComputedStyle(each).backgroundColor);
  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const place of ['#field-clinic', '#address']) {
      await page.locator(place).focus();
      await expect(page.getByRole('button', { name: 'Copy the tag' })).toBeInViewport({ ratio: 1 });
      await expect(page.locator(place)).toBeInViewport({ ratio: 1 });
    }
  }
  await page.getByRole('button', { name: '2 things are still missing' }).click();
  await expect(page.locator('#address')).toBeFocused();
  await page.locator('#address').fill(SCRIPT);
  await page.getByRole('button', { name: '1 thing is still missing' }).click();
  await expect(page.getByRole('heading', { name: 'Still missing' })).toBeFocused();
  await page.getByRole('button', { name: 'Copy the tag' }).click();
  await expect(page.locator('.missing')).not.toHaveCSS('background-color', quiet);
});

test('on a phone a link in reach leads to the preview, which shows lines until the widget is there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/preview.html', async (route) => {
    await held;
    await route.continue();
  });
  await openRoots(page);
  await page.goto(new URL('builder/?lang=en', SCRIPT).href, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Preview', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your widget' })).toBeInViewport();
  await expect(page.locator('.screen')).toHaveAttribute('data-loading', '');
  arrive();
  await expect(page.locator('.screen')).not.toHaveAttribute('data-loading');
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(page.getByRole('link', { name: 'Preview', exact: true })).toBeHidden();
});

test('it tells the owner what must be true before going live, and that the guide is a draft', async ({ page }) => {
  await openBuilder(page);
  await fillIn(page, { phone: '+31 23 000 00 00', 'ooh-phone': '023 000 00 11' });
  const live = page.locator('.live');
  await expect(live).toContainText('This guide has not yet been checked by a doctor for this clinic.');
  await expect(live).toContainText('Yours is now: 112.');
  await expect(live).toContainText('Yours is now: 023 000 00 11.');
  await expect(live.getByRole('checkbox')).toHaveCount(11);
  await fillIn(page, { 'reviewed-by': 'Dr A. Example', 'reviewed-on': '2026-11-20', 'reviewed-content': '0123456789abcdef' });
  await expect(live).toContainText('Your tag names Dr A. Example (20 November 2026).');
});

test('the page speaks the language of the browser, and a switch keeps what was filled in', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'nl-NL' });
  await page.goto(new URL('builder/', SCRIPT).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maak je tag');
  await fillIn(page, { clinic: 'A', city: 'Haarlem' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make your tag');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(field(page, 'city')).toHaveValue('Haarlem');
  expect(await tagText(page)).toContain('data-city="Haarlem"');
  await page.close();
});

/** Tag Manager keeps the address of a pasted script, and nothing else of its tag. */
async function injectAsTagManagerDoes(page: Page, tag: string) {
  await page.evaluate((text) => {
    const pasted = new DOMParser().parseFromString(text, 'text/html').querySelector('script');
    const script = document.createElement('script');
    script.async = true;
    script.src = pasted?.getAttribute('src') ?? '';
    document.body.append(script);
  }, tag);
}
