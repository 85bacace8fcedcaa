import type { Locator, Page } from '@playwright/test';

/** Runs in the page: its clock goes on by as long as a screen takes no taps. */
export function letTimePass() {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 400;
}

/** Runs in the page: what the last tap led to is drawn, in the task after the next frame; what lies below on a card, a frame later. */
async function see() {
  const widget = document.querySelector('self-check');
  if (!widget) return;
  const frame = () => {
    const drawn = new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Promise.race([drawn, new Promise((done) => setTimeout(done, 100))]); // a page may draw no frames
  };
  await frame();
  if (!widget.shadowRoot?.querySelector('[data-outcome]')) return;
  await frame();
  await frame();
}

const unhurried = new WeakSet<Locator>();

/**
 * A visitor looks at a screen before they tap it, and the widget takes no tap that comes sooner. From now on time passes by the
 * page's own clock before each click and key of a locator, so that no test waits; two clicks of one `dblclick` come without a pause.
 * And they see what a tap led to before they do anything else.
 */
export function takeTime(page: Page) {
  const locators: Locator = Object.getPrototypeOf(page.locator('html'));
  if (unhurried.has(locators)) return;
  unhurried.add(locators);
  const look = async (locator: Locator, options: { timeout?: number } | undefined, act: () => Promise<void>) => {
    await locator.evaluate(letTimePass, undefined, options);
    await act();
    await locator
      .page()
      .evaluate(see)
      .catch(() => {}); // the tap led to another page
  };
  for (const way of ['click', 'dblclick', 'tap', 'check', 'uncheck'] as const) {
    const act = locators[way];
    locators[way] = function (this: Locator, options) {
      return look(this, options, () => act.call(this, options));
    };
  }
  const { press } = locators;
  locators.press = function (this: Locator, key, options) {
    return look(this, options, () => press.call(this, key, options));
  };
}
