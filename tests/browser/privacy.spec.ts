import { test as anyTest, type BrowserContext, type Page } from '@playwright/test';
import { FLOWS } from '../../flows/index.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { type Path, paths } from '../../src/proof/paths.ts';
import { PLANTED, setTraps } from './traps.ts';
import { action, expect, launcher, panel, test, visit } from './visit.ts';

// What SECURITY.md promises under "What the script never does", seen from outside: the built file goes through every path of the flow,
// one answer for each class of answers that no rule can tell apart, while everything that could carry an answer away, or keep one, is trapped.

const { flow } = FLOWS['back-spasm'];
const PATHS: readonly Path[] = [...paths(flow)];

/** All that the test can see from outside of the page, too. */
async function traces(page: Page, context: BrowserContext) {
  return {
    cookies: await context.cookies(),
    ...(await page.evaluate(async () => ({
      address: location.href,
      history: history.length,
      title: document.title,
      name: window.name,
      stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
      databases: (await indexedDB.databases?.())?.length ?? 0,
      caches: await caches.keys().then(
        (names) => names.length,
        () => 0,
      ),
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }))),
  };
}

const caught = (page: Page) => page.evaluate(() => (window as unknown as { caught: string[] }).caught.splice(0));

/** A page with traps, on which the widget is open; `noted` is every request and every line of the console from then on. */
async function trapped(page: Page, lang: string) {
  await page.addInitScript(setTraps);
  await visit(page, { lang, noCsp: true });
  await expect(launcher(page)).toBeVisible();
  expect(await caught(page)).toEqual([]); // so far it has only loaded
  const noted: string[] = [];
  page.on('request', (request) => noted.push(`request: ${request.url()}`));
  page.on('console', (message) => noted.push(`console: ${message.text()}`));
  page.on('websocket', (socket) => noted.push(`socket: ${socket.url()}`));
  page.on('worker', (worker) => noted.push(`worker: ${worker.url()}`));
  page.on('popup', (popup) => noted.push(`window: ${popup.url()}`));
  page.on('download', (download) => noted.push(`download: ${download.url()}`));
  return noted;
}

interface Walked {
  /** How each path ended. */
  readonly outcomes: readonly string[];
  /** Every address in a link, on every screen. */
  readonly links: readonly string[];
  /** The questions that were drawn. */
  readonly seen: readonly string[];
}

/** Walks all paths within the page, tap by tap, since hundreds of round trips to it would take minutes. */
async function walkAll(page: Page, walks: readonly Path['answers'][]): Promise<Walked> {
  return await page.evaluate(async (every) => {
    const root = document.querySelector('self-check')?.shadowRoot;
    if (!root) throw new Error('there is no widget');
    const find = (selector: string) => root.querySelector<HTMLElement>(selector);
    // The widget takes no tap so soon after a screen that a visitor cannot have seen it: time passes by the page's own clock.
    const now = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => now() + ahead;
    // So does a frame: what a tap led to is drawn in the task after the next one, and what lies below a card's advice after that.
    let frames = 0;
    window.requestAnimationFrame = (act) => {
      frames++;
      setTimeout(() => {
        frames--;
        act(now());
      });
      return 0;
    };
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    async function drawn() {
      for (let still = 0; still < 2; still++) {
        await turn();
        if (frames > 0) still = -1;
      }
    }
    /** A busy machine may take a while to draw. */
    async function until(done: () => boolean) {
      for (let turns = 0; turns < 1000 && !done(); turns++) await drawn();
    }
    const links = new Set<string>();
    const seen = new Set<string>();
    const look = () => {
      for (const { href } of root.querySelectorAll('a')) links.add(href);
      for (const { dataset } of root.querySelectorAll<HTMLElement>('fieldset[data-question]')) seen.add(dataset.question ?? '');
    };
    async function tap(selector: string) {
      const control = find(selector);
      if (!control) throw new Error(`there is no ${selector} on ${find('[data-screen]')?.dataset.screen}`);
      ahead += 400;
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
      await drawn();
      look();
    }
    async function start() {
      find('.launcher')?.click();
      while (find('[data-screen]')?.dataset.screen !== 'start') await drawn();
      await drawn(); // from then on it hears of taps
    }
    await start();
    const outcomes: string[] = [];
    for (const walk of every) {
      for (const { question, options } of walk) {
        if (find(`button[data-option="${options[0]}"]`)) await tap(`button[data-option="${options[0]}"]`);
        else {
          const asked = `fieldset[data-question="${question}"]`;
          const list = find(`${asked} [type=checkbox]`);
          for (const option of options) {
            await tap(`${asked} [data-option="${option}"]`);
            if (list) await until(() => find(`${asked} [data-option="${option}"]:checked`) !== null);
          }
          if (list) await tap('[data-action="continue"]');
          await until(() => find(asked) === null);
        }
      }
      outcomes.push(find('[data-outcome]')?.dataset.outcome ?? 'none');
      // What else a visitor meets on the way: other language, about, everything to read, one step back, a change, the contact step.
      await tap('[data-action="language"]');
      await tap('[data-action="about"]');
      await tap('[data-action="back"]');
      for (const details of root.querySelectorAll('details')) details.open = true;
      look();
      if (find('[data-outcome] ~ * [data-action="continue"], [data-action="continue"]')) {
        await tap('[data-action="continue"]');
        await tap('[data-action="message"]');
        await tap('[data-action="send"]'); // empty: it says what is missing
        await tap('[data-action="back"]');
        await tap('[data-action="back"]');
      }
      if (find('.transcript [data-action="change"]')) await tap('.transcript [data-action="change"]');
      if (find('[data-action="back"]')) await tap('[data-action="back"]');
      await tap('[data-action="erase"]');
      await start();
      await tap('[data-action="read-all"]');
      await tap('[data-action="back"]');
    }
    return { outcomes, links: [...links], seen: [...seen] };
  }, walks);
}

const ADDRESSES = [
  ...['tel:112', 'tel:+31230000000', 'tel:0230000011', 'sms:+31600000001', 'https://wa.me/31600000000', 'mailto:test@example.org'],
  ...['https://example.org/book', 'https://example.org/privacy'],
];

// Every path in two languages.
for (const [at, lang] of LANGUAGES.entries()) {
  test(`on every path, in ${lang}, nothing is sent, kept, or told to anybody`, async ({ page, context }) => {
    test.slow();
    const noted = await trapped(page, lang);
    const before = await traces(page, context);
    await caught(page); // the test itself looked into the storages
    const half = PATHS.filter((_, index) => index % 2 === at % 2);
    const { outcomes, links, seen } = await walkAll(
      page,
      half.map(({ answers }) => answers),
    );
    expect(await caught(page)).toEqual([]);
    expect(noted).toEqual([]);
    expect(await traces(page, context)).toEqual(before);

    expect(outcomes).toHaveLength(half.length);
    expect(outcomes).not.toContain('none');
    expect(new Set(seen)).toEqual(new Set(Object.keys(flow.questions).filter((id) => id !== flow.start)));
    // Links go where the clinic's settings and the sources of the flow say, letter for letter, on whatever path: nothing was added.
    const sources = Object.values(flow.sources).flatMap((source) => ('url' in source ? [source.url] : []));
    expect(links.filter((link) => ![...ADDRESSES, ...sources].includes(link))).toEqual([]);
    expect(ADDRESSES.filter((address) => !links.includes(address))).toEqual([]);
  });
}

test('what a visitor does with the summary is the visitor’s own doing, and does one thing each', async ({ page, context }) => {
  await page.addInitScript('window.print = () => {}; delete Navigator.prototype.share;');
  const noted = await trapped(page, 'en');
  const routine = PATHS.find(({ answers }) => answers.length > 10);
  await launcher(page).click();
  for (const { question, options } of routine?.answers ?? []) {
    const start = panel(page).locator(`button[data-option="${options[0]}"]`);
    if ((await start.count()) > 0) await start.click();
    else {
      const group = panel(page).locator(`fieldset[data-question="${question}"]`);
      const isList = (await group.locator('[type=checkbox]').count()) > 0;
      for (const option of options) await group.locator(`[data-option="${option}"]`).click();
      if (isList) await action(page, 'continue').click();
    }
  }
  expect(await caught(page)).toEqual([]);
  const before = await traces(page, context);
  await caught(page);
  await action(page, 'copy').click();
  await expect(panel(page).locator('.summary .hint')).toBeVisible();
  expect(await caught(page)).toEqual(['navigator.clipboard']);
  await action(page, 'print').click();
  await action(page, 'download').click();
  await expect.poll(() => noted.filter((line) => line.startsWith('download: blob:')).length).toBe(1);
  expect(noted.filter((line) => !/^(download|request): blob:/.test(line))).toEqual([]);
  expect(await caught(page)).toEqual([]);
  expect(await traces(page, context)).toEqual(before);
});

anyTest('every trap catches what is planted', async ({ page }) => {
  await page.addInitScript(setTraps);
  await page.goto('/page?tags=0&no-csp');
  const missed: string[] = [];
  for (const [name, code] of PLANTED) {
    const has = await page
      .evaluate(`(() => { ${code}; })()`)
      .then(() => true)
      .catch((error: Error) => !/is not a function|is not defined|not a constructor/.test(error.message));
    const heard = await caught(page);
    if (has && !heard.includes(name)) missed.push(name);
  }
  expect(missed).toEqual([]);
});
