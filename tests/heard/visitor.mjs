// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Somebody who hears the page and presses keys.
 * @typedef {{
 *   arrive: () => Promise<void>,
 *   place: () => import('./heard-page.mjs').Place,
 *   title: (title: string) => void,
 *   press: (key: string) => Promise<string[]>,
 *   write: (words: string) => Promise<void>,
 *   goTo: (key: string, ...hooks: string[]) => Promise<void>,
 *   sayAll: () => Promise<void>,
 *   readToEnd: () => Promise<void>,
 *   silently: (act: () => Promise<void>) => Promise<void>,
 *   lines: readonly string[],
 * }} Visitor
 */

/** So long nothing may be said before the next key, in milliseconds: after one that only moves on, once something was said, and after any other. */
const MOVED = 700;
const SILENCE = 1200;
/** Where nothing that is said is kept. */
const UNHEARD = 250;
/** So long a key may take on its way to the page and through it, on a busy machine. */
const UNSEEN = 5000;
const MOVES = new Set(['Tab', 'shift+Tab', 'Down']);
/** Longer than anything takes here: a net for what hangs. */
const PATIENCE = 120_000;
/** More stops than any screen has, and more lines than any card. */
const FAR = 400;

/**
 * @param {import('./desk.mjs').Desk} desk
 * @param {() => import('./heard-page.mjs').Place} place
 * @returns {Visitor}
 */
export function createVisitor(desk, place) {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  let said = [];
  let [lastWord, lastBeat, keys, allSaid, waiting] = [Date.now(), 0, 0, 0, 0];
  let silent = false;
  let orcaAt = '';
  desk.onTold((told) => {
    const now = Date.now();
    if (told.kind === 'beat') {
      lastBeat = now;
      waiting = told.waiting;
      orcaAt = told.place;
      return;
    }
    lastWord = now;
    if (told.kind === 'said') said.push(told.words);
    if (told.kind === 'key' && !told.pressed) keys++;
    if (told.kind === 'all said') allSaid++;
    // A voice would not get to the end of what was said just before.
    if (told.kind === 'stopped' && said.length > 0 && !said.at(-1)?.endsWith(CUT)) said[said.length - 1] += CUT;
  });
  /** @param {() => boolean} holds @param {string} what */
  const until = async (holds, what) => {
    const end = Date.now() + PATIENCE;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE / 1000} s. The page is at ${JSON.stringify(place())}.`);
      await sleep(20);
    }
  };
  const quiet = (silence = SILENCE) =>
    until(() => waiting === 0 && Date.now() - lastBeat < 300 && Date.now() - lastWord > silence, 'The screen reader does not fall silent');
  /** @param {string} key @param {() => boolean} done */
  const act = async (key, done) => {
    said = [];
    lastWord = Date.now();
    await desk.xdotool('key', '--clearmodifiers', key);
    await until(done, `${key} is not heard of`);
    lastWord = Date.now();
    await quiet(silent ? UNHEARD : MOVES.has(key) ? MOVED : SILENCE);
    if (said.length === 0 && !silent) await quiet();
    const words = said.map(tidy).filter((each) => each !== '' && !OF_BROWSER.test(each));
    if (!silent) lines.push(`${NAMES[key] ?? key}: ${words.join(' | ') || '(nothing)'}`);
    return words;
  };
  /** @param {string} key */
  const press = (key) => {
    const [before, inPage, start] = [keys, place().keys, Date.now()];
    // What reads by the arrows never comes to the page, and no key does while a window of the browser's own is open.
    const seen = () => place().keys > inPage || key === 'Down' || Date.now() - start > UNSEEN;
    return act(key, () => keys > before && seen());
  };
  /** @param {string} key @param {string[]} hooks */
  const goTo = async (key, ...hooks) => {
    for (let stops = 0; stops < FAR; stops++) {
      await press(key);
      if (hooks.includes(place().at)) return;
    }
    throw new Error(`${key} does not come to ${hooks.join(' or ')}; the page is at ${JSON.stringify(place())}.`);
  };
  return {
    lines,
    place,
    arrive: async () => {
      await until(() => place().screen !== '' && orcaAt.includes('A clinic'), 'The page does not open');
      await quiet();
    },
    press,
    goTo,
    title: (title) => {
      if (!silent) lines.push('', `--- ${title}`);
    },
    write: async (words) => {
      await desk.xdotool('type', '--delay', '120', words);
      await quiet();
    },
    sayAll: async () => {
      const before = allSaid;
      const start = lines.length;
      const words = await act('KP_Add', () => allSaid > before);
      lines.splice(start, Number.POSITIVE_INFINITY, 'Say all:', ...words.map((each) => `  ${each}`));
    },
    // The last line may begin with words, so that no control is come to. At the end nothing more is said.
    readToEnd: async () => {
      for (let stops = 0; stops < FAR; stops++) {
        const words = await press('Down');
        if (words.length > 0) continue;
        lines.pop();
        return;
      }
      throw new Error(`Down does not come to an end; the page is at ${JSON.stringify(place())}.`);
    },
    silently: async (act) => {
      silent = true;
      await act();
      silent = false;
    },
  };
}

const CUT = ' …';

/** Said of the browser's first empty page, now or then. */
const OF_BROWSER = /^Finished loading /;

/** @type {Record<string, string>} */
const NAMES = { Return: 'Enter', 'shift+Tab': 'Shift+Tab', space: 'Space' };

/** @param {string} words */
const tidy = (words) => words.replace(/\s+/g, ' ').trim();
