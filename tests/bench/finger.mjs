// @ts-check
// A finger on the page, and how long what it led to takes.

/** How long a finger stays down. */
const DOWN = 90;
/** How long a visitor looks first: the widget takes no tap that comes sooner after a new screen. */
const LOOK = 400;

/**
 * What a tap took, in milliseconds.
 * @typedef {object} Tap
 * @property {number} event by the browser's own Event Timing: the longest of the tap's events, from when it happened until the browser has
 *   painted what its listeners did; in steps of 8, and 16 where the browser told of none because all took less.
 * @property {number} painted from lifting the finger until what the tap led to is painted.
 * @property {number} pressed the same from when the finger touched.
 */

/**
 * Taps as a finger does, after a look and never twice on the same place, for a double tap is ignored.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} devtools
 * @returns {(selector: string, leadsTo?: string) => Promise<Tap>} `leadsTo` is what the tap brings: its first element is in sight and
 *   another one than before. Without it, whatever is painted next.
 */
export function fingerOn(page, devtools) {
  let taps = 0;
  return async (selector, leadsTo) => {
    await page.waitForTimeout(LOOK);
    const { x, y } = await page.evaluate(placeOn, { selector, across: ++taps % 2 ? 0.2 : 0.8 });
    await page.evaluate(listen, leadsTo);
    // A finger does not wait until the page has done what it does when it comes down.
    const down = devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.waitForTimeout(DOWN);
    await Promise.all([down, devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })]);
    return page.evaluate(() => Reflect.get(window, Symbol.for('tap')));
  };
}

/**
 * Runs in the page: brings the control, of the widget or of the page, into sight.
 * @param {{ selector: string, across: number }} place
 */
function placeOn({ selector, across }) {
  const root = document.querySelector('self-check')?.shadowRoot ?? document;
  const control = root.querySelector(selector);
  if (!control) throw new Error(`There is no ${selector}.`);
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width * across, y: y + height / 2 };
}

/** Runs in the page. @param {string | undefined} leadsTo */
function listen(leadsTo) {
  const root = document.querySelector('self-check')?.shadowRoot ?? document;
  const find = () => (leadsTo === undefined ? null : root.querySelector(leadsTo));
  const before = find();
  const seen = () => {
    const now = find();
    return leadsTo === undefined || (now !== null && now !== before && now.getClientRects().length > 0);
  };
  let pressed = 0;
  let lifted = 0;
  addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
  addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), { capture: true, once: true });

  let event = 16;
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration, startTime } of list.getEntries())
      if (/^(pointer|mouse|click)/.test(name) && startTime >= pressed - 1) event = Math.max(event, duration);
  });
  // A threshold of less is taken for 16.
  observer.observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));

  /** In the task after the frame that shows it. */
  const painted = new Promise((done) => {
    const look = () => (seen() ? setTimeout(() => done(performance.now())) : requestAnimationFrame(look));
    addEventListener('click', () => requestAnimationFrame(look), { capture: true, once: true });
  });
  /** The browser tells of an event some time after it was painted. */
  const told = (/** @type {number} */ at) =>
    new Promise((done) =>
      setTimeout(() => {
        observer.disconnect();
        done({ event, painted: at - lifted, pressed: at - pressed });
      }, 300),
    );
  Reflect.set(window, Symbol.for('tap'), painted.then(told));
}
