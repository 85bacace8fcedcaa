import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { CONTENT } from '../../embed/build/content-hashes.ts';
import flow from '../../flows/back-spasm/flow.ts';
import { UNREVIEWED } from '../../src/i18n/languages.ts';
import { MESSAGES } from './ports.mjs';
import { takeTime } from './unhurried.ts';
import { WALKS } from './walks.mjs';

/** What a host page and its tag look like in a test. */
export interface Visit {
  readonly lang?: string;
  /** The tag's attributes. */
  readonly tag?: string;
  readonly tags?: number;
  /** An inline script that runs before anything else. */
  readonly head?: string;
  /** HTML of the page. */
  readonly body?: string;
  /** The script that also speaks the pseudo-language, which nobody reviewed. */
  readonly pseudo?: boolean;
  /** The loader in place of the one-file script. */
  readonly loader?: boolean;
  /** Appended to the script's address. */
  readonly query?: string;
  /** A policy in place of the strict one. */
  readonly policy?: string;
  readonly noCsp?: boolean;
  /** The page's policy lets messages go out. */
  readonly messages?: boolean;
  /** The shadow root as it is by default: no test can look into it. */
  readonly closed?: boolean;
  readonly hash?: string;
}

/** What a doctor signed, in every language. */
export const SIGNED = Object.values(CONTENT.hashes).join(' ');

/** A clinic with every channel; none of these numbers can be a person's. */
export const CLINIC =
  'data-clinic="Test Clinic" data-city="Haarlem" data-phone="+31 23 000 00 00" data-whatsapp="+31 6 00 00 00 00" data-sms="+31 6 00 00 00 01" ' +
  'data-email="test@example.org" data-booking-url="https://example.org/book" data-privacy-url="https://example.org/privacy" ' +
  `data-message-url="http://127.0.0.1:${MESSAGES}/ok/clinic" data-hours="Mo-Fr 08:30-17:30, Sa 09:00-12:00, 2026-12-24/2027-01-01 closed" ` +
  'data-time-zone="Europe/Amsterdam" data-ooh-phone="023 000 00 11" ' +
  `data-reviewed-by="Dr Test" data-reviewed-on="${flow.changed}" data-reviewed-content="${SIGNED}"`;

/** The script that the preview of the tag builder runs. */
export const EVERY_LANGUAGE = '/builder/every-language.js';

/** Playwright sees into open shadow roots alone, as any script on a page does. From now on they are, in every frame of every page. */
export async function openRoots(page: Page) {
  if (opened.has(page)) return;
  opened.add(page);
  await page.addInitScript(() => {
    window.SelfCheckConfig = { shadow: 'open' };
  });
}

const opened = new WeakSet<Page>();

export async function visit(
  page: Page,
  { lang = 'en', tag = CLINIC, tags, head, body, pseudo, loader, query, policy, noCsp, messages, closed, hash = '' }: Visit = {},
) {
  if (!closed) await openRoots(page);
  takeTime(page);
  if (loader) loaders.add(page);
  // A language that nobody reviewed is spoken where the tag asks for it, by a script that holds it.
  const asked = UNREVIEWED.includes(lang);
  const whole = asked ? EVERY_LANGUAGE : '/self-check.js';
  const search = new URLSearchParams({
    lang,
    tag: asked ? `data-lang="${lang}" ${tag}` : tag,
    script: pseudo ? '/pseudo/self-check.js' : loader ? '/self-check.loader.js' : whole,
  });
  for (const [name, value] of Object.entries({ tags, head, body, query, policy })) if (value !== undefined) search.set(name, String(value));
  if (noCsp) search.set('no-csp', '');
  if (messages) search.set('messages', '');
  await page.goto(`/page?${search}${hash}`);
}

/** A page, or a frame of it that holds the widget. */
export type Within = Pick<Page, 'locator'>;

export const widget = (page: Within): Locator => page.locator('self-check');
export const panel = (page: Within): Locator => page.locator('self-check [data-screen]');
export const launcher = (page: Within): Locator => page.locator('self-check .launcher');
export const action = (page: Within, name: string): Locator => panel(page).locator(`[data-action="${name}"]`);
export const question = (page: Within, id: string): Locator => panel(page).locator(`fieldset[data-question="${id}"]`);

/** Opens the panel by the launcher. */
export async function open(page: Page) {
  await launcher(page).click();
  await expect(panel(page)).toBeVisible();
}

/** Answers a question as a visitor does: taps a single choice, ticks a list and taps Continue. */
export async function answer(page: Within, id: string, ...options: readonly string[]) {
  const group = question(page, id);
  for (const option of options) await group.locator(`[data-option="${option}"]`).click();
  if ((await group.count()) > 0 && (await group.locator('[type=checkbox]').count()) > 0) await action(page, 'continue').click();
}

/** Waits until what the last tap led to is drawn whole: the step in the frame after the tap's own, what lies below a card's advice in the next. */
export const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

/** A walk: question ids with the options to choose, after Start. */
export type Walk = readonly (readonly [question: string, ...options: string[]])[];

export async function walk(page: Within, steps: Walk) {
  await action(page, 'start').click();
  for (const [id, ...options] of steps) await answer(page, id, ...options);
}

export { WALKS };

/** A moment at which the clinic is open, and one at which it is not: a Monday morning and evening. */
export const OPEN = '2026-12-07T10:00:00+01:00';
export const CLOSED = '2026-12-07T19:00:00+01:00';

/** From the first question to the form for a message. */
export async function openForm(page: Page) {
  await walk(page, WALKS.routine);
  await action(page, 'continue').click();
  await action(page, 'message').click();
}

export const field = (page: Page, name: string): Locator => panel(page).locator(`[name="${name}"]`);

/** What a visitor writes. */
export async function fillIn(page: Page, words: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(words)) {
    if (name === 'best_time') await field(page, name).selectOption(value);
    else await field(page, name).fill(value);
  }
}

/** From now on a fault of ours on this page is what the test is about. */
export const meetFault = (page: Page) => void faulty.add(page);

const faulty = new WeakSet<Page>();
const mayPost = new WeakSet<Page>();
/** Pages with the loader, which fetches its chunks. */
const loaders = new WeakSet<Page>();

/** Taps Send or Try again. Only a page on which this was done may send anything. */
export async function send(page: Page) {
  mayPost.add(page);
  await action(page, 'send').click();
}

/** Every test fails on an error in the console, an uncaught error, or a request besides the page, the script and a message that was sent. */
export const test = base.extend<{ quiet: null }>({
  quiet: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      // What a browser says of a receiver that fails, which some tests are about.
      const ofReceiver = (words: string) => mayPost.has(page) && words.includes(`:${MESSAGES}/`);
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !faulty.has(page) && !ofReceiver(`${message.location().url} ${text}`))
          trouble.push(`console: ${text}`);
      });
      // Firefox calls what the page's own policy forbids, such as an icon, an uncaught error; and an answer that CORS hides.
      page.on(
        'pageerror',
        ({ message }) =>
          message.includes('/favicon.ico') || ofReceiver(message) || faulty.has(page) || trouble.push(`uncaught: ${message}`),
      );
      page.on('request', (request) => {
        const { pathname, protocol } = new URL(request.url());
        const first = request.redirectedFrom() ?? request;
        if (mayPost.has(page) && first.method() === 'POST') return;
        const scripts = ['/self-check.js', '/self-check.loader.js', '/pseudo/self-check.js', EVERY_LANGUAGE];
        const ours = ['/page', ...scripts, '/favicon.ico'].includes(pathname);
        if (protocol !== 'data:' && !ours && !(loaders.has(page) && pathname.startsWith('/chunks/')))
          trouble.push(`request: ${request.url()}`);
      });
      await use(null);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
