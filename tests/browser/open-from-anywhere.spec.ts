import type { Page } from '@playwright/test';
import { SCRIPTS } from './ports.mjs';
import { action, CLINIC, expect, launcher, open, panel, test, visit, widget } from './visit.ts';

const SCRIPT = `http://127.0.0.1:${SCRIPTS}/self-check.js`;
/** Puts the tag into the head, where a router leaves it. A page that adds scripts so has no policy of trusted types. */
const TAG_IN_HEAD = `const tag = document.createElement('script'); tag.src = '${SCRIPT}'; tag.dataset.region = 'NL'; document.head.append(tag);`;
const inHead = { tags: 0, head: TAG_IN_HEAD, noCsp: true };
const LINK = '<a id="link" href="#self-check">Check</a>';

/** Opens the panel and leaves the start screen, so that there is an answer to keep or to lose. */
async function begin(page: Page) {
  await open(page);
  await action(page, 'start').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'question');
}

/** As Turbo Drive shows the next page: another body, whose scripts run, and only then, after promises, what is permanent. */
async function turbo(page: Page, { script = '', label = '', hash = '' } = {}) {
  await page.evaluate(
    async ({ script, label, hash }) => {
      const next = document.createElement('body');
      const link = Object.assign(document.createElement('a'), { id: 'link', href: '#self-check', textContent: 'Check' });
      next.append(document.createElement('h1'), link);
      const permanent = document.querySelector('[data-turbo-permanent]');
      if (script) {
        const tag = Object.assign(document.createElement('script'), { src: script });
        tag.dataset.launcherLabel = label;
        next.append(tag);
      }
      history.pushState({}, '', `/page?next${hash}`);
      document.body.replaceWith(next);
      for (let promise = 0; promise < 5; promise++) await Promise.resolve();
      if (permanent) next.append(permanent);
    },
    { script, label, hash },
  );
}

/** Runs a script of ours by a new tag. */
const run = (page: Page, src: string, label: string) =>
  page.evaluate(
    ([src, label]) => {
      const tag = Object.assign(document.createElement('script'), { src, id: 'ours' });
      tag.dataset.region = 'NL';
      tag.dataset.launcherLabel = label;
      document.head.append(tag);
    },
    [src, label],
  );

/** As htmx shows the next page with `hx-boost`: the new content first, then the old one is taken out piece by piece. */
async function htmx(page: Page, selector: string, content: string) {
  await page.evaluate(
    ([selector = '', content = '']) => {
      const place = document.querySelector(selector);
      const old = [...(place?.childNodes ?? [])];
      place?.append(document.createElement(content));
      for (const node of old) node.remove();
    },
    [selector, content],
  );
}

/** Longer than any wait of the widget's own: what did not come back by then does not come back. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    for (let moment = 0; moment < 3; moment++) await new Promise((over) => requestIdleCallback(over, { timeout: 500 }));
  });

test.describe('a router that replaces the body, as Turbo does', () => {
  test('with the tag in the head: the button is there again, the answers are gone, links open it', async ({ page }) => {
    await visit(page, inHead);
    await begin(page);
    await turbo(page);
    await expect(launcher(page)).toBeVisible();
    await page.locator('#link').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    await expect(widget(page)).toHaveCount(1);
  });

  test('with the tag in the body, where it runs again: one button, with the words of the next page, and no warning', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.text().includes('twice') && warnings.push(message.text()));
    await visit(page, { noCsp: true });
    await expect(launcher(page)).toBeVisible();
    for (const label of ['Second page', 'Third page']) {
      await turbo(page, { script: SCRIPT, label });
      await expect(launcher(page)).toHaveText(label);
    }
    await settle(page);
    await expect(widget(page)).toHaveCount(1);
    expect(warnings).toEqual([]);
  });

  test('to a page without the tag: no button there', async ({ page }) => {
    await visit(page);
    await expect(launcher(page)).toBeVisible();
    await turbo(page);
    await settle(page);
    await expect(widget(page)).toHaveCount(0);
  });

  test('to an address that ends in #self-check: it opens', async ({ page }) => {
    await visit(page, inHead);
    await expect(launcher(page)).toBeVisible();
    await turbo(page, { hash: '#self-check' });
    await expect(panel(page)).toBeVisible();
  });

  test('with data-turbo-permanent: the answers and the open panel are kept', async ({ page }) => {
    await visit(page, { ...inHead, body: '<self-check id="self-check" data-turbo-permanent></self-check>' });
    await begin(page);
    await turbo(page);
    await settle(page);
    await expect(widget(page)).toHaveCount(1);
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toHaveAttribute('data-screen', 'question');
    await action(page, 'close').click();
    await expect(launcher(page)).toBeVisible();
  });

  test('back to a page from its cache, which is a copy: one button that works', async ({ page }) => {
    await visit(page, inHead);
    await begin(page);
    await page.evaluate(() => {
      const cached = document.body.cloneNode(true);
      document.body.replaceWith(document.createElement('body'));
      document.body.replaceWith(cached);
    });
    await settle(page);
    await expect(widget(page)).toHaveCount(1);
    await open(page);
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  });
});

test.describe('a router that replaces content, as htmx does', () => {
  test('of the whole body: the button is there again', async ({ page }) => {
    await visit(page, inHead);
    await begin(page);
    await htmx(page, 'body', 'main');
    await expect(launcher(page)).toBeVisible();
    await expect(widget(page)).toHaveCount(1);
    await open(page);
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  });

  test('of a container with an element of the page’s own: it goes, and the next one begins anew', async ({ page }) => {
    await visit(page, { body: '<main><self-check mode="inline"></self-check></main>' });
    await action(page, 'start').click();
    await expect(panel(page)).toHaveAttribute('data-screen', 'question');
    await htmx(page, 'main', 'self-check');
    await expect(launcher(page)).toBeVisible();
    await htmx(page, 'main', 'p');
    await settle(page);
    await expect(widget(page)).toHaveCount(0);
  });
});

test('a change of route keeps the open panel and its answers', async ({ page }) => {
  await visit(page, { body: LINK });
  await begin(page);
  await page.evaluate(() => history.pushState({}, '', '/page?route=2'));
  await expect(panel(page)).toHaveAttribute('data-screen', 'question');
  await action(page, 'close').click();
  await page.locator('#link').click();
  await expect(panel(page)).toHaveAttribute('data-screen', 'question');
});

test.describe('an element that is taken off the page', () => {
  test('and put back in the same task keeps its answers', async ({ page }) => {
    await visit(page);
    await begin(page);
    await page.evaluate(async () => {
      const element = document.querySelector('self-check');
      element?.remove();
      await Promise.resolve();
      if (element) document.body.append(element);
    });
    await settle(page);
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toHaveAttribute('data-screen', 'question');
  });

  test('and put back later has forgotten them', async ({ page }) => {
    await visit(page);
    await begin(page);
    const element = await widget(page).elementHandle();
    await element?.evaluate((each: Element) => each.remove());
    await settle(page);
    await element?.evaluate((each: Element) => document.body.append(each));
    await open(page);
    await expect(panel(page)).toHaveAttribute('data-screen', 'start');
    await expect(page.locator('self-check .root')).toHaveCount(1);
  });

  test('alone does not come back by itself', async ({ page }) => {
    await visit(page);
    await expect(launcher(page)).toBeVisible();
    await widget(page).evaluate((element) => element.remove());
    await settle(page);
    await expect(widget(page)).toHaveCount(0);
  });
});

for (const [screen, width] of [
  ['panel', 1280],
  ['sheet', 360],
] as const) {
  test(`an element that is moved keeps its answers, and its open ${screen} stays open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await visit(page, { body: '<aside></aside>' });
    await begin(page);
    await page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('self-check') ?? ''));
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toHaveAttribute('data-screen', 'question');
    await page.evaluate(() => document.body.append(document.querySelector('self-check') ?? ''));
    await action(page, 'close').click();
    await expect(panel(page)).toBeHidden();
    await expect(launcher(page)).toBeVisible();
  });
}

test('a copy of an element is a widget of its own', async ({ page }) => {
  await visit(page, { body: '<self-check mode="inline" clinic="One"><p>Loading</p></self-check>' });
  await action(page, 'start').click();
  await page.evaluate(() => document.body.append(document.querySelector('self-check')?.cloneNode(true) ?? ''));
  await expect(panel(page).nth(0)).toHaveAttribute('data-screen', 'question');
  await expect(panel(page).nth(1)).toHaveAttribute('data-screen', 'start');
});

test('of several elements, links and the API take the first', async ({ page }) => {
  await visit(page, { body: `${LINK}<self-check id="one"></self-check><self-check id="two" side="left"></self-check>` });
  await page.locator('#link').click();
  await expect(page.locator('#one [data-screen]')).toBeVisible();
  await page.locator('#one [data-action="start"]').click();
  await page.locator('#two .launcher').click();
  await expect(page.locator('#two [data-screen]')).toHaveAttribute('data-screen', 'start');
  await page.evaluate('SelfCheck.close()');
  await expect(page.locator('#one [data-screen]')).toBeHidden();
  await expect(page.locator('#two [data-screen]')).toBeVisible();
});

test('an element that an app draws later is the one that opens, with mode="none" on the tag', async ({ page }) => {
  await visit(page, { tag: `${CLINIC} data-mode="none"`, body: `<div id="app"></div>${LINK}` });
  await expect(widget(page)).toHaveCount(1);
  await expect(launcher(page)).toHaveCount(0);
  await page.evaluate(() => {
    const element = document.createElement('self-check');
    element.setAttribute('mode', 'launcher');
    document.querySelector('#app')?.append(element);
  });
  await page.evaluate("SelfCheck('open')");
  await expect(page.locator('#app [data-screen]')).toBeVisible();
  await expect(page.locator('body > self-check [data-screen]')).toHaveCount(0);
});

test('an element that stood on the page before the script shows what it holds until then', async ({ page }) => {
  await visit(page, { tags: 0, noCsp: true, body: '<self-check mode="inline" region="NL"><p id="until">Call us</p></self-check>' });
  await expect(page.locator('#until')).toBeVisible();
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement('script'), { src })), SCRIPT);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await expect(page.locator('#until')).toBeHidden();
});

test.describe('hidden', () => {
  test('hides the button, also where the page insists; links still open the panel', async ({ page }) => {
    await visit(page, { noCsp: true, body: `<style>[hidden] { display: none !important }</style>${LINK}<self-check hidden></self-check>` });
    await page.locator('#link').click();
    await expect(panel(page)).toBeVisible();
    await action(page, 'close').click();
    await expect(page.locator('#link')).toBeFocused();
    await expect(launcher(page)).toBeHidden();
    await widget(page).evaluate((element) => element.removeAttribute('hidden'));
    await expect(launcher(page)).toBeVisible();
  });

  test('hides an element with mode="inline" whole', async ({ page }) => {
    await visit(page, { body: '<self-check hidden mode="inline"></self-check>' });
    await expect(panel(page)).toHaveCount(1);
    await expect(panel(page)).toBeHidden();
  });
});

test.describe('after destroy()', () => {
  test('nothing comes back: not by a link, a hash or another page', async ({ page }) => {
    await visit(page, { ...inHead, body: LINK });
    await begin(page);
    await page.evaluate('SelfCheck.destroy()');
    await page.locator('#link').click();
    expect(await page.evaluate(() => location.hash)).toBe('#self-check'); // the link is the page's own again
    await turbo(page, { hash: '#self-check' });
    await settle(page);
    await expect(widget(page)).toHaveCount(0);
  });

  for (const [name, script] of [
    ['the script', SCRIPT],
    ['the loader', `http://127.0.0.1:${SCRIPTS}/self-check.loader.js`],
  ] as const) {
    test(`${name} may be run again, with another tag, and everything works as the first time`, async ({ page }) => {
      const warnings: string[] = [];
      page.on('console', (message) => /twice|fault|Error/.test(message.text()) && warnings.push(message.text()));
      await visit(page, { tags: 0, noCsp: true, body: LINK, loader: script !== SCRIPT });
      for (const label of ['First', 'Second', 'Third']) {
        await run(page, script, label);
        await expect(launcher(page)).toHaveText(label);
        await page.evaluate(
          "window.heard = []; SelfCheck.on('open', () => heard.push('open')); SelfCheck.on('start', () => heard.push('start'));",
        );
        await page.locator('#link').click();
        await expect(panel(page)).toHaveAttribute('data-screen', 'start');
        await action(page, 'start').click();
        await expect(panel(page)).toHaveAttribute('data-screen', 'question');
        expect(await page.evaluate('heard'), `${label}: what is listened to now, and no listener of before`).toEqual(['open', 'start']);
        await page.evaluate("SelfCheck.destroy(); document.getElementById('ours').remove();");
        await expect(widget(page)).toHaveCount(0);
      }
      expect(warnings).toEqual([]);
    });

    test(`${name} may be run again where nothing had been opened yet`, async ({ page }) => {
      await visit(page, { tags: 0, noCsp: true, body: LINK, loader: script !== SCRIPT });
      for (const label of ['First', 'Second']) {
        await run(page, script, label);
        await expect(launcher(page)).toHaveText(label);
        if (label === 'First') await page.evaluate("SelfCheck.destroy(); document.getElementById('ours').remove();");
      }
      await page.evaluate('SelfCheck.open()');
      await expect(panel(page)).toHaveAttribute('data-screen', 'start');
      await expect(widget(page)).toHaveCount(1);
    });
  }

  test('also in the middle of a swap, and of opening', async ({ page }) => {
    await visit(page, { ...inHead, body: LINK });
    await expect(launcher(page)).toBeVisible();
    const heard = await page.evaluate(async () => {
      const heard: string[] = [];
      for (const type of ['start', 'error', 'close']) document.addEventListener(`self-check:${type}`, () => heard.push(type));
      const { SelfCheck } = window as unknown as { SelfCheck: { open(): void; destroy(): void } };
      SelfCheck.open();
      const element = document.querySelector('self-check');
      document.body.replaceWith(document.createElement('body'));
      await Promise.resolve();
      SelfCheck.destroy();
      await new Promise((done) => setTimeout(done, 100));
      return [...heard, element?.shadowRoot?.childElementCount];
    });
    expect(heard).toEqual([0]);
    await expect(widget(page)).toHaveCount(0);
  });
});
