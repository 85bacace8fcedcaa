import { type Page, test as plain } from '@playwright/test';
import { MESSAGES, SCRIPTS } from './ports.mjs';
import { action, CLINIC, expect, launcher, open, panel, visit, WALKS, widget } from './visit.ts';

// What somebody can try who may write markup on a clinic's page, and no code. Not the quiet test: what is refused may be told in the console.

const ORIGIN = `http://127.0.0.1:${SCRIPTS}`;
const ELSEWHERE = `http://127.0.0.1:${MESSAGES}`;

/** The three ways in which the widget comes onto a page, each with `body` before it. All look into the root, for the tests do. */
const WAYS = {
  script: (body: string) => ({ noCsp: true, closed: true, body, tag: `${CLINIC} data-shadow="open"` }),
  loader: (body: string) => ({ noCsp: true, closed: true, body, tag: `${CLINIC} data-shadow="open"`, loader: true }),
  module: (body: string) => ({
    noCsp: true,
    closed: true,
    tags: 0,
    body: `${body}${/<self-check/.test(body) ? '' : '<self-check></self-check>'}<script type="module">import { defineSelfCheck } from '${ORIGIN}/self-check.mjs';
      defineSelfCheck({ clinic: 'Test Clinic', phone: '+31 23 000 00 00', shadow: 'open' });</script>`,
  }),
};

/** What is thrown into the page, and what our own code reports. */
function trouble(page: Page): readonly string[] {
  const told: string[] = [];
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => message.type() === 'error' && message.text().includes('[self-check]') && told.push(message.text()));
  return told;
}

/** Walks to the emergency card within the page, by what the browser has: the runner's own look-ups meet the same traps. */
function walkInside(page: Page, steps: readonly (readonly string[])[]) {
  return page.evaluate(async (walked) => {
    const find = (selector: string) =>
      Document.prototype.querySelector.call(document, 'self-check')?.shadowRoot?.querySelector<HTMLElement>(selector);
    async function until(selector: string) {
      for (let turn = 0; turn < 300 && !find(selector); turn++) await new Promise((later) => setTimeout(later, 10));
      const found = find(selector);
      if (!found) throw new Error(`there is no ${selector} on ${find('[data-screen]')?.dataset.screen}`);
      return found;
    }
    async function tap(selector: string) {
      const control = await until(selector);
      await new Promise((later) => setTimeout(later, 450)); // a tap that comes at once is not for this screen
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
    }
    await until('.launcher');
    const link = Document.prototype.querySelector.call(document, '#link');
    if (link instanceof HTMLElement) link.click();
    else await tap('.launcher');
    await tap('[data-action="start"]');
    for (const [question, ...options] of walked) {
      for (const option of options) await tap(`[data-question="${question}"] [data-option="${option}"]`);
      if (find(`[data-question="${question}"] [type=checkbox]`)) await tap('[data-action="continue"]');
    }
    const { dataset } = await until('[data-outcome]');
    const links = [...(find('[data-screen]')?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    await tap('[data-action="close"]');
    return { links, card: dataset.outcome, launcher: find('.launcher')?.hidden === false };
  }, steps);
}

/** Writes `before`, one element for each name of what `kinds` have, and `after` into the page. It is written by the page: no address would hold it. */
const nameAll = (kinds: readonly string[], before: string, element: string, after = '') =>
  `<script>document.body.insertAdjacentHTML('beforeend', '${before}' + ${JSON.stringify(kinds)}.flatMap((kind) => Object.getOwnPropertyNames(window[kind].prototype))
    .map((name) => '${element}'.replace('?', name)).join('') + '${after}')</script>`;

const GLOBALS =
  '<form id="SelfCheck"><input name="q"></form><a id="SelfCheckConfig"></a><a id="SelfCheckConfig" name="phone" href="tel:+19005551234"></a><a id="SelfCheckConfig" name="launcher-label" href="x:Evil"></a><form id="customElements"></form><form id="CloseWatcher"></form><form id="requestIdleCallback"></form>';

for (const [way, pageWith] of Object.entries(WAYS)) {
  plain.describe(way, () => {
    plain('elements that take the names of all that a document has break nothing and set nothing', async ({ page }) => {
      const told = trouble(page);
      await visit(page, pageWith(GLOBALS + nameAll(['Document', 'Node', 'EventTarget'], '', '<img name="?" alt="">')));
      expect(await page.evaluate('String(document.currentScript)')).toContain('HTMLImageElement');
      const { links, card } = await walkInside(page, WALKS.emergency);
      expect(card).toBe('emergency');
      expect(links).toContain('tel:112');
      expect(links.filter((link) => link.includes('900'))).toEqual([]);
      expect(told).toEqual([]);
    });

    plain('nor do the fields of a form around it, whatever they are called', async ({ page }) => {
      const told = trouble(page);
      const kinds = ['HTMLFormElement', 'HTMLElement', 'Element', 'Node', 'EventTarget'];
      const inside = '<a id="link" href="#self-check">Check</a><b>Page</b><self-check></self-check></form>';
      await visit(page, pageWith(nameAll(kinds, '<form lang="en">', '<input type="hidden" name="?">', inside)));
      expect(await page.evaluate("String(document.querySelector('form').matches)")).toContain('HTMLInputElement');
      await page.locator('b').dispatchEvent('click');
      expect(await walkInside(page, WALKS.emergency)).toMatchObject({ card: 'emergency', launcher: true });
      expect(told).toEqual([]);
    });

    plain('a frame with the name of the config sets nothing', async ({ page }) => {
      const told = trouble(page);
      const frame = (origin: string) =>
        `<iframe name="SelfCheckConfig" src="${origin}/page?tags=0&body=%3Ca%20id%3Dphone%20href%3Dtel:%2B19005551234%3E"></iframe>`;
      for (const origin of ['', ELSEWHERE]) {
        await visit(page, pageWith(frame(origin)));
        await expect(launcher(page)).toHaveAccessibleName('Back spasm or sudden back pain? Start here');
        await open(page);
        await expect(panel(page).locator('.header [data-action="call"]')).toHaveAttribute('href', 'tel:+31230000000');
      }
      expect(told).toEqual([]);
    });
  });
}

for (const file of ['self-check.js', 'self-check.loader.js']) {
  for (const kind of ['', 'async']) {
    plain(`the settings are those of the tag that runs, whatever else claims to be it: ${kind} ${file}`, async ({ page }) => {
      const evil = 'data-phone="+19005551234" data-region="US" data-clinic="Evil"';
      await visit(page, {
        noCsp: true,
        tags: 0,
        body: `<img name="currentScript" src="data:," ${evil}><form name="currentScript" ${evil}></form><div id="user"></div>
          <script>user.innerHTML = '<script src="${ORIGIN}/${file}" ${evil}></' + 'script>'</script>
          <script ${kind} src="${ORIGIN}/${file}" data-phone="+31 23 000 00 00" data-region="NL" data-clinic="Own"></script>`,
        loader: true,
      });
      await open(page);
      await expect(action(page, 'emergency-call').first()).toHaveAttribute('href', 'tel:112');
      await expect(action(page, 'call').first()).toHaveAttribute('href', 'tel:+31230000000');
      await expect(panel(page)).not.toContainText('Evil');
    });
  }
}

plain.describe('the loader takes code from beside itself alone', () => {
  const NAMES = ['self-check.loader.js', 'self-check.loader.js?x', 'x/self-check.loader.js', 'x?/self-check.loader.js', 'self-check.js'];
  for (const where of ['before', 'after'] as const) {
    plain(`with markup that looks like its tag ${where} it, under a policy that trusts what it loads`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => request.url().startsWith(ELSEWHERE) && asked.push(request.url()));
      const lookalikes = NAMES.map((name) => `<script src="${ELSEWHERE}/${name}"></' + 'script>`).join('');
      const markup = `<div id="user"></div><script nonce="page">document.querySelector('#user').innerHTML = '${lookalikes}';</script>`;
      const own = `<script nonce="page" src="${ORIGIN}/self-check.loader.js" data-phone="+31 23 000 00 00"></script>`;
      await visit(page, {
        tags: 0,
        body: where === 'before' ? markup + own : own + markup,
        policy: "script-src 'nonce-page' 'strict-dynamic'",
      });
      await launcher(page).hover();
      await open(page);
      await expect(panel(page)).toHaveAttribute('data-screen', 'start');
      expect(asked).toEqual([]);
    });
  }
});

plain.describe('the safety card of the loader reads as the script does', () => {
  const PHONES: readonly (readonly [written: string, link: string | undefined])[] = [
    ['+31 23 000 00 00', 'tel:+31230000000'],
    ['+31 (0)23-000.00.00', 'tel:+31230000000'],
    ['&#x202a; 0031 023 000 00 00', 'tel:+31230000000'],
    // Shown as written, and not dialled. The rest of them stands in tests/embed/widget/loader/card-dial.test.ts.
    ['(023) 000 00 00', undefined],
    ['023 5550012/13', undefined],
    ['+31 23 123 45 67 8', undefined],
    ['+90 0212 000 00 00', undefined],
    ['*#06#', undefined],
    ['**21*+19005551234#', undefined],
    ['+31230000000;phone-context=evil', undefined],
  ];
  for (const [phone, link] of PHONES) {
    plain(`the phone ${phone}`, async ({ page }) => {
      await page.route('**/chunks/**', (route) => route.abort());
      await visit(page, { loader: true, tag: `data-phone="${phone}" data-clinic="Clinic"` });
      await launcher(page).click();
      await expect(panel(page)).toHaveAttribute('data-screen', 'error');
      await expect(action(page, 'emergency-call')).toHaveCount(1);
      await expect(action(page, 'call')).toHaveCount(link ? 1 : 0);
      if (link) await expect(action(page, 'call')).toHaveAttribute('href', link);
      else await expect(panel(page)).toContainText(`Only a question for the clinic? ${phone}`);
    });
  }

  plain('names without marks that turn the words around', async ({ page }) => {
    await page.route('**/chunks/**', (route) => route.abort());
    await visit(page, {
      loader: true,
      tag: 'data-phone="+31 23 000 00 00" data-clinic="Back&#x202e;Pain&#x7;" data-launcher-label="Check&#x2066;&#x200f; up"',
    });
    await launcher(page).click();
    const words = `${await launcher(page).textContent()} ${await panel(page).textContent()}`;
    expect(words).toContain('Back');
    expect(words).toContain('Check');
    expect(/[\p{Bidi_Control}\p{Cc}]/u.test(words)).toBe(false);
  });
});

plain('one of two scripts that meet on a page leaves the other its element', async ({ page }) => {
  const told = trouble(page);
  for (const [first, second] of [
    ['self-check.loader.js', 'self-check.js'],
    ['self-check.js', 'self-check.loader.js'],
  ]) {
    for (const mode of ['launcher', 'inline']) {
      await visit(page, {
        noCsp: true,
        tags: 0,
        body: `<a id="link" href="#self-check">Check</a><self-check mode="${mode}"><p>Call us</p></self-check><script src="${ORIGIN}/${first}"></script><script src="${ORIGIN}/${second}"></script>`,
      });
      await expect(widget(page)).toHaveCount(1);
      await page.locator('#link').click();
      await expect(panel(page)).toHaveCount(1);
      await expect(panel(page)).toHaveAttribute('data-screen', 'start');
      await action(page, 'start').click();
      await expect(panel(page)).toHaveAttribute('data-screen', 'question');
    }
  }
  expect(told).toEqual([]);
});

plain('a root that is to be open is, wherever that is written', async ({ page }) => {
  const isOpen = () => widget(page).evaluate((host) => host.shadowRoot !== null);
  const ways = [
    { tag: 'data-shadow="open"' },
    { tag: '', head: "window.SelfCheckConfig = { shadow: 'open' };" },
    { tag: '', query: '?shadow=open' },
    { tag: '', body: '<self-check shadow="open"></self-check>' },
  ];
  for (const way of ways) {
    for (const loader of [true, false]) {
      await visit(page, { ...way, loader, closed: true });
      await expect(launcher(page)).toBeVisible();
      expect(await isOpen()).toBe(true);
    }
  }
  await visit(page, { tag: 'data-shadow="opened"', closed: true });
  await expect(page.locator('self-check.rr-block')).toBeAttached();
  expect(await isOpen()).toBe(false);
});
