// @ts-check
// A finger on the page, and how long what it led to takes to be painted.

/** How long a finger stays down. */
const DOWN = 90;
/** How long a visitor looks first: the widget takes no tap that comes sooner after a new screen. */
const LOOK = 400;

/**
 * Taps as a finger does, after a look and never twice on the same place, for a double tap is ignored. It gives the time from lifting
 * the finger until the result is painted, in milliseconds.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} devtools
 * @returns {(selector: string) => Promise<number>}
 */
export function fingerOn(page, devtools) {
  let taps = 0;
  return async (selector) => {
    await page.waitForTimeout(LOOK);
    await page.evaluate(listen);
    const { x, y } = await page.evaluate(placeOn, { selector, across: ++taps % 2 ? 0.2 : 0.8 });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.waitForTimeout(DOWN);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return Number(await page.evaluate(() => Reflect.get(window, Symbol.for('painted'))));
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

/** Runs in the page. From when the finger left, until the task after the frame that follows the click it made. */
function listen() {
  let lifted = 0;
  addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), { capture: true, once: true });
  const painted = new Promise((done) => {
    const click = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - lifted)));
    addEventListener('click', click, { capture: true, once: true });
  });
  Reflect.set(window, Symbol.for('painted'), painted);
}
