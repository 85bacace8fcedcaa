// @ts-check
// What a visitor may do again and again, done by the page itself, for hundreds of times would take minutes by finger.
// A click that the page makes counts as one by a key, which no pause goes before. The shadow root has to be open.

/** Runs in the page: starts, answers two questions, starts again. @param {number} rounds */
export async function startAgain(rounds) {
  const root = document.querySelector('self-check')?.shadowRoot;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** What a tap leads to is drawn a frame or two later. @param {string} selector */
  async function click(selector) {
    for (let frame = 0; frame < 10 && !root?.querySelector(selector); frame++) await painted();
    const control = root?.querySelector(selector);
    if (!(control instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
    control.click();
    await painted();
  }
  for (let round = 0; round < rounds; round++) {
    await click('[data-action="start"]');
    await click('[data-option="none"]');
    await click('[data-action="continue"]');
    await click('[data-action="restart"]');
    await painted();
    await painted();
    if (!root?.querySelector('[data-screen="start"]')) throw new Error('Start again does not lead to the start.');
  }
}

/** Runs in the page: opens the panel, begins, and erases everything, which closes it and lets go of the whole talk. @param {number} rounds */
export async function openAndErase(rounds) {
  const api = /** @type {{ open(): void }} */ (Reflect.get(window, 'SelfCheck'));
  const root = document.querySelector('self-check')?.shadowRoot;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (let round = 0; round < rounds; round++) {
    api.open();
    await painted();
    for (const action of ['start', 'erase']) {
      const control = root?.querySelector(`[data-action="${action}"]`);
      if (!(control instanceof HTMLElement)) throw new Error(`There is no ${action}.`);
      control.click();
      await painted();
      await painted();
    }
  }
}

/** Runs in the page: opens and closes the panel. @param {number} rounds */
export async function openAndClose(rounds) {
  const api = /** @type {{ open(): void, close(): void }} */ (Reflect.get(window, 'SelfCheck'));
  const root = document.querySelector('self-check')?.shadowRoot;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (let round = 0; round < rounds; round++) {
    api.open();
    await painted();
    if (!root?.querySelector('[data-screen]')?.checkVisibility()) throw new Error('The panel does not open.');
    api.close();
    await painted();
  }
}
