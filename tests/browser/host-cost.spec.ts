import type { Page } from '@playwright/test';
import { CLINIC, expect, launcher, open, panel, test, visit } from './visit.ts';

/** What embed/README.md says under "What it costs the page". */
const DOCUMENTED = {
  globals: ['SelfCheck'],
  listeners: ['document click', 'document self-check:ready', 'window hashchange', 'window pagehide'],
  observed: [],
  clocks: ['requestIdleCallback', 'requestIdleCallback'],
};

/** Runs before anything of the page. Writes down what is listened to, observed, timed and moved outside of the widget. */
function spy() {
  const seen: Record<'globals' | 'listeners' | 'observed' | 'clocks', string[]> = { globals: [], listeners: [], observed: [], clocks: [] };
  const before = new Set<string | symbol>(Reflect.ownKeys(window));
  const nameOf = (target: unknown) =>
    target === window || target === undefined
      ? 'window'
      : target === document
        ? 'document'
        : target instanceof Element && target.getRootNode() === document
          ? target.localName
          : '';
  /** Calls `tell` before each call of a method. */
  function wrap(owner: object, method: string, tell: (self: unknown, args: readonly unknown[]) => void) {
    const original: unknown = Reflect.get(owner, method);
    if (typeof original !== 'function') throw new Error(`There is no ${method}.`);
    Object.defineProperty(owner, method, {
      configurable: true,
      value: function (this: unknown, ...args: readonly unknown[]) {
        tell(this, args);
        return Reflect.apply(original, this ?? window, args);
      },
    });
  }
  wrap(EventTarget.prototype, 'addEventListener', (self, [type]) => {
    const name = nameOf(self);
    if (name) seen.listeners.push(`${name} ${type}`);
    else if (!(self instanceof Node)) seen.listeners.push(`${Object.prototype.toString.call(self)} ${type}`);
  });
  for (const observer of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const Observer: unknown = Reflect.get(window, observer);
    if (typeof Observer !== 'function') throw new Error(`There is no ${observer}.`);
    wrap(Observer.prototype, 'observe', (_, [target]) => seen.observed.push(`${observer} ${nameOf(target)}`.trim()));
  }
  for (const clock of ['setInterval', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback'])
    wrap(window, clock, () => seen.clocks.push(clock));
  const started = performance.now();
  let shift = 0;
  Object.defineProperty(window, Symbol.for('seen'), {
    value: () => ({
      ...seen,
      globals: Reflect.ownKeys(window).filter((key) => typeof key === 'string' && !before.has(key)),
      shift,
      started,
    }),
  });
  Reflect.construct(PerformanceObserver, [
    (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
    },
  ]).observe({ type: 'layout-shift', buffered: true });
  seen.observed.length = 0;
}

async function seenOn(page: Page): Promise<typeof DOCUMENTED & { shift: number }> {
  return page.evaluate(() => Reflect.get(window, Symbol.for('seen'))());
}

const BODY = '<p>Words of the page.</p>'.repeat(60);
const sorted = (names: readonly string[]) => [...new Set(names)].sort();

test('before it is opened it adds one global and four listeners, observes nothing, and runs nothing but in two idle moments', async ({
  page,
}) => {
  await page.addInitScript(spy);
  await visit(page, { body: BODY });
  await expect(launcher(page)).toBeVisible();
  await page.waitForTimeout(1000);
  const { globals, listeners, observed, clocks } = await seenOn(page);
  expect(globals).toStrictEqual(DOCUMENTED.globals);
  // Where it runs before the page has been parsed, it waits for that, once.
  expect(sorted(listeners.filter((each) => each !== 'document DOMContentLoaded'))).toStrictEqual(sorted(DOCUMENTED.listeners));
  expect(sorted(observed)).toStrictEqual(sorted(DOCUMENTED.observed));
  expect(clocks).toStrictEqual(DOCUMENTED.clocks);
});

test('nothing on the page moves, and nothing is asked of the network but the script', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.addInitScript(spy);
  await visit(page, { body: BODY, tag: `${CLINIC} data-accent="#7a1fa2"` });
  await expect(launcher(page)).toBeVisible();
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-screen', 'start');
  await page.keyboard.press('Escape');
  await expect(launcher(page)).toBeVisible();
  expect((await seenOn(page)).shift).toBe(0);
  expect(requests).toStrictEqual(['/page', '/self-check.js']);
});

test('the measurement itself works', async ({ page }) => {
  await page.addInitScript(spy);
  const head = `window.extra = 1; new MutationObserver(() => {}).observe(document.documentElement, { childList: true }); addEventListener('scroll', () => {}); setInterval(() => {}, 1000);
    addEventListener('load', () => setTimeout(() => { const p = document.createElement('div'); p.style.height = '200px'; document.body.prepend(p); }, 300));`;
  await visit(page, { head, body: BODY, noCsp: true });
  await expect(launcher(page)).toBeVisible();
  await expect.poll(async () => (await seenOn(page)).shift).toBeGreaterThan(0);
  const { globals, listeners, observed, clocks } = await seenOn(page);
  expect(globals).toContain('extra');
  expect(observed).toContain('MutationObserver html');
  expect(listeners).toContain('window scroll');
  expect(clocks).toContain('setInterval');
});
