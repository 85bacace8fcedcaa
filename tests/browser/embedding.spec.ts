import { action, answer, CLINIC, expect, launcher, open, panel, question, test, visit, WALKS, walk, widget } from './visit.ts';

test('a link to #self-check opens it, again after closing, without touching the page’s history', async ({ page }) => {
  await visit(page, { body: '<a id="link" href="#self-check">Check</a>' });
  const before = await page.evaluate(() => [history.length, location.href]);
  for (let time = 0; time < 2; time++) {
    await page.locator('#link').click();
    await expect(panel(page)).toBeVisible();
    await action(page, 'close').click();
    await expect(page.locator('#link')).toBeFocused();
  }
  expect(await page.evaluate(() => [history.length, location.href])).toEqual(before);
});

test('any element with data-self-check-open opens it, also under a <base> and with a router that stops clicks', async ({ page }) => {
  await visit(page, {
    body: '<base href="https://example.org/deep/"><div onclick="" id="app"><a id="link" href="#self-check">Check</a><button data-self-check-open><b>Open</b></button></div>',
    head: "addEventListener('click', (event) => event.stopImmediatePropagation());",
    noCsp: true,
  });
  await page.locator('b').click();
  await expect(panel(page)).toBeVisible();
  await action(page, 'close').click();
  await page.locator('#link').click();
  await expect(panel(page)).toBeVisible();
});

test('arriving at #self-check opens it, and so does a change of the hash', async ({ page }) => {
  await visit(page, { hash: '#self-check' });
  await expect(panel(page)).toBeVisible();
  await visit(page, { lang: 'nl' });
  await expect(launcher(page)).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#self-check';
  });
  await expect(panel(page)).toBeVisible();
});

test('calls made before the script arrived are kept, and the API works after it', async ({ page }) => {
  await visit(page, {
    head: `window.SelfCheck = function () { (SelfCheck.q = SelfCheck.q || []).push(arguments); };
      window.heard = []; SelfCheck('on', 'ready', () => heard.push('ready')); SelfCheck('on', 'open', () => heard.push('open')); SelfCheck('open');`,
  });
  await expect(panel(page)).toBeVisible();
  const call = (code: string) => page.evaluate(code);
  expect(await call('window.heard')).toEqual(['ready', 'open']);
  expect(await call('SelfCheck.version')).toMatch(/^\d+\.\d+\.\d+\+back-spasm\.\d+\.\d+\.\d+\.en\.[0-9a-f]{8}\.nl\.[0-9a-f]{8}$/);
  await action(page, 'start').click();
  await call('SelfCheck.restart()');
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await call('SelfCheck.close()');
  await expect(panel(page)).toBeHidden();
  await call("SelfCheck('toggle')");
  await expect(panel(page)).toBeVisible();
  await call('SelfCheck.destroy()');
  await expect(widget(page)).toHaveCount(0);
});

test('mode="inline" is a part of the page: no launcher, no close, no stolen focus', async ({ page }) => {
  await visit(page, { tag: `${CLINIC} data-mode="inline" data-target="#place"`, body: '<main id="place"></main>' });
  await expect(page.locator('#place > self-check')).toHaveCount(1);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await expect(launcher(page)).toHaveCount(0);
  await expect(action(page, 'close')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await walk(page, WALKS.emergency);
  await expect(panel(page).locator('[data-outcome="emergency"] h3')).toBeFocused();
  await action(page, 'erase').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await expect(panel(page).locator('h3'), 'whoever was in it stays in it').toBeFocused();
});

test('two elements on one page do not share answers or settings, and fallback content shows until then', async ({ page }) => {
  await visit(page, {
    body: '<self-check id="one" mode="inline" lang="nl" clinic="Een"><a href="tel:+310">Bel</a></self-check><self-check id="two" mode="inline" region="GB"></self-check>',
  });
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await expect(one.locator('[data-screen]')).toHaveAttribute('lang', 'nl');
  await expect(two.locator('[data-screen]')).toHaveAttribute('lang', 'en');
  await expect(two.locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:999');
  await one.locator('[data-action="start"]').click();
  await expect(one.locator('[data-screen]')).toHaveAttribute('data-screen', 'question');
  await expect(two.locator('[data-screen]')).toHaveAttribute('data-screen', 'start');
});

test('events tell the page that something happened, never what was answered', async ({ page }) => {
  await visit(page, {
    head: `window.heard = []; for (const type of ['ready','open','close','start','step','finish','outcome','action','error'])
      document.addEventListener('self-check:' + type, (event) => heard.push([type, event.detail]));
      addEventListener('click', (event) => event.composedPath()[0].closest?.('a[href^="tel:"], a[target]') && event.preventDefault(), true);`,
  });
  await open(page);
  await walk(page, WALKS.emergency);
  await panel(page).locator('.card [data-action="emergency-call"]').click();
  await panel(page).locator('.because [data-action="change"]').click();
  await answer(page, 'emergency_nerve', 'bladder_new', 'none');
  for (const [id, ...options] of WALKS.routine.slice(2)) await answer(page, id, ...options);
  await action(page, 'continue').click();
  await panel(page).locator('.channels [data-action="call"]').click();
  await action(page, 'close').click();
  expect(await page.evaluate('window.heard')).toEqual([
    ['ready', { version: expect.any(String) }],
    ['open', {}],
    ['start', {}],
    ['finish', {}], // the emergency card
    ['finish', {}], // after a change, another one: told alike
    ['action', { channel: 'call' }],
    ['close', {}],
  ]);
});

test('a tag manager hears the names of three events, and nothing without the setting', async ({ page }) => {
  const head =
    "addEventListener('click', (event) => event.composedPath()[0].closest?.('a[href^=\"tel:\"]') && event.preventDefault(), true);";
  await visit(page, { tag: `${CLINIC} data-data-layer="dataLayer"`, head });
  await open(page);
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  await panel(page).locator('.channels [data-action="call"]').click();
  await action(page, 'close').click();
  const names = ['self-check:open', 'self-check:finish', 'self-check:action'];
  expect(await page.evaluate('dataLayer')).toEqual(names.map((event) => ({ event })));
  await visit(page, { head });
  await open(page);
  expect(await page.evaluate("'dataLayer' in window")).toBe(false);
});

for (const loader of [false, true]) {
  test(`where there are several, a call opens the one that it is given${loader ? ', with the loader' : ''}`, async ({ page }) => {
    const body =
      '<self-check id="one"></self-check><self-check id="two"></self-check>' +
      '<button id="second" onclick="SelfCheck.open(document.getElementById(\'two\'))">Two</button><button id="event" onclick="SelfCheck.open(event)">One</button>';
    await visit(page, { body, loader, noCsp: true });
    const [one, two] = [page.locator('#one [data-screen]'), page.locator('#two [data-screen]')];
    await page.locator('#second').click();
    await expect(two).toBeVisible();
    await expect(one).toBeHidden();
    await page.evaluate("SelfCheck('close', document.getElementById('two'))");
    await expect(two).toBeHidden();
    await page.locator('#event').click();
    await expect(one).toBeVisible();
    await expect(two).toBeHidden();
  });

  test(`a call made before the script opens the one that it is given${loader ? ', with the loader' : ''}`, async ({ page }) => {
    const head = `window.SelfCheck = function () { (SelfCheck.q = SelfCheck.q || []).push(arguments); };
      document.addEventListener('DOMContentLoaded', () => SelfCheck('open', document.getElementById('two')));`;
    await visit(page, { body: '<self-check id="one"></self-check><self-check id="two"></self-check>', head, loader, noCsp: true });
    await expect(page.locator('#two [data-screen]')).toBeVisible();
    await expect(page.locator('#one [data-screen]')).toBeHidden();
  });
}

test('on a page that describes its business, the bare tag is enough', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.text().includes('Write') && warnings.push(message.text()));
  const business = {
    '@type': 'Chiropractor',
    name: 'Structured Clinic',
    telephone: '020 7000 0000',
    email: 'mailto:info@example.org',
    address: { '@type': 'PostalAddress', addressCountry: 'GB' },
    openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '17:00' }],
    potentialAction: { '@type': 'ReserveAction', target: 'https://example.org/book' },
  };
  await visit(page, { tag: '', body: `<script type="application/ld+json">${JSON.stringify({ '@graph': [business] })}</script>` });
  await open(page);
  await expect(panel(page).locator('.footer [data-action="emergency-call"]')).toHaveAttribute('href', 'tel:999');
  await expect(panel(page).locator('.header [data-action="call"]')).toContainText('Structured Clinic');
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  for (const [channel, href] of [
    ['call', 'tel:02070000000'],
    ['book', 'https://example.org/book'],
    ['email', 'mailto:info@example.org'],
  ] as const) {
    await expect(panel(page).locator(`.channels [data-action="${channel}"]`)).toHaveAttribute('href', href);
  }
  expect(warnings.filter((text) => !text.includes('is a draft'))).toEqual([]);
});

test('by default the events of every outcome are the same, until a channel to the clinic is tapped', async ({ page }) => {
  test.slow(); // a walk for every outcome
  const heard: unknown[] = [];
  for (const steps of Object.values(WALKS)) {
    await visit(page, {
      head: `window.heard = []; for (const type of ['ready','open','close','start','step','finish','outcome','action','error'])
        document.addEventListener('self-check:' + type, (event) => heard.push([type, event.detail]));
        addEventListener('click', (event) => event.composedPath()[0].closest?.('a[href^="tel:"]') && event.preventDefault(), true);`,
    });
    await open(page);
    await walk(page, steps);
    await expect(panel(page).locator('[data-outcome]')).toBeVisible();
    await panel(page).locator('.footer [data-action="emergency-call"]').click();
    await action(page, 'about').click();
    await action(page, 'close').click();
    heard.push(await page.evaluate('window.heard'));
  }
  const [first] = heard;
  expect(first).toEqual([
    ['ready', expect.anything()],
    ['open', {}],
    ['start', {}],
    ['finish', {}],
    ['close', {}],
  ]);
  expect(heard).toEqual(Object.keys(WALKS).map(() => first));
});

test('report adds question ids and the outcome, still no answer', async ({ page }) => {
  await visit(page, {
    tag: `${CLINIC} data-report="steps outcome"`,
    head: `window.heard = []; for (const type of ['step','outcome']) document.addEventListener('self-check:' + type, (event) => heard.push(event.detail));`,
  });
  await open(page);
  await walk(page, WALKS.emergency);
  expect(await page.evaluate('window.heard')).toEqual([
    { question: 'emergency_body', position: 1 },
    { question: 'emergency_nerve', position: 2 },
    { outcome: 'emergency' },
  ]);
});

test('it leaves no cookie, no storage, no global but SelfCheck, and no trace after destroy()', async ({ page, context }) => {
  const traces = () => ({
    // Without those of what drives the browser.
    globals: Object.getOwnPropertyNames(window).filter((name) => !name.startsWith('__pw')).length,
    nodes: document.querySelectorAll('*').length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    style: document.body.getAttribute('style'),
    storage: (() => {
      try {
        return localStorage.length + sessionStorage.length;
      } catch {
        return 0;
      }
    })(),
  });
  await visit(page, { tags: 0 });
  const before = await page.evaluate(traces);
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  await expect(question(page, 'locked')).toHaveCount(0);
  await page.evaluate('SelfCheck.destroy()');
  const after = await page.evaluate(traces);
  expect(after).toEqual({ ...before, globals: before.globals + 1, nodes: before.nodes + 1 }); // SelfCheck, and the script tag itself
  expect(await context.cookies()).toEqual([]);
});
