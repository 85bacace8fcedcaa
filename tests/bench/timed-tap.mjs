// @ts-check
// A finger's tap on whatever page, and two measures of what it led to: until something is there to see, and the browser's own Event Timing.

/** How long a finger stays down. */
const DOWN = 90;
/** How long somebody looks before that. With the wait for entries it is more than the 400 ms in which the widget takes no tap for a new screen. */
const LOOK = 300;
/** After which a tap has failed. */
const PATIENCE = 15_000;
/** Entries of Event Timing come a frame or two later. */
const ENTRIES = 500;

/** An element in the page, or in the open shadow root of `host`, with this text. @typedef {{ host?: string, selector: string, text: string }} Sign */
/**
 * @typedef {object} Tapped in milliseconds
 * @property {number} shown from lifting the finger until the task after the frame that shows the sign
 * @property {number} event the longest entry of Event Timing, of which the browser tells none under 16 ms: 0 for those
 */

/** To be run in the page before anything of it. */
export function keepEventTimings() {
  /** @type {{ startTime: number, duration: number }[]} */
  const entries = [];
  const observer = new PerformanceObserver((list) => {
    entries.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  });
  observer.observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }));
  Reflect.set(window, Symbol.for('event timings'), entries);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} devtools
 */
export function timedFinger(page, devtools) {
  /** @param {import('@playwright/test').Locator} control */
  async function tap(control) {
    await page.waitForTimeout(LOOK);
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (!box) throw new Error(`There is nothing to tap: ${control}.`);
    const at = { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
    // A finger does not wait until the page has done what it does when it comes down.
    const down = devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await page.waitForTimeout(DOWN);
    await Promise.all([down, devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })]);
  }
  /**
   * @param {import('@playwright/test').Locator} control
   * @param {Sign} sign of what the tap leads to
   * @returns {Promise<Tapped>}
   */
  async function timed(control, sign) {
    await page.evaluate(watch, { ...sign, patience: PATIENCE });
    const since = await page.evaluate(() => performance.now());
    await tap(control);
    const shown = Number(await page.evaluate(() => Reflect.get(window, Symbol.for('shown'))));
    await page.waitForTimeout(ENTRIES);
    return { shown, event: Number(await page.evaluate(longestSince, since)) };
  }
  return { tap, timed };
}

/** Runs in the page. @param {Sign & { patience: number }} sign */
function watch({ host, selector, text, patience }) {
  const isThere = () => {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    const found = [...(root?.querySelectorAll(selector) ?? [])];
    return found.some(
      (element) =>
        element.textContent?.includes(text) &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 0,
    );
  };
  const shown = new Promise((done, fail) => {
    setTimeout(() => fail(new Error(`${host ?? 'The page'} does not show ${selector} "${text}".`)), patience);
    const lifted = (/** @type {PointerEvent} */ { timeStamp }) => {
      const look = () => {
        if (isThere()) setTimeout(() => done(performance.now() - timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('pointerup', lifted, { capture: true, once: true });
  });
  Reflect.set(window, Symbol.for('shown'), shown);
}

/** Runs in the page. @param {number} since */
function longestSince(since) {
  /** @type {{ startTime: number, duration: number }[]} */
  const entries = Reflect.get(window, Symbol.for('event timings'));
  return Math.max(0, ...entries.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration));
}
