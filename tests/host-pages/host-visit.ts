import { writeFile } from 'node:fs/promises';
import { type Browser, expect, type Frame, type Page, type TestInfo } from '@playwright/test';
import flow from '../../flows/back-spasm/flow.ts';
import { takeTime } from '../browser/unhurried.ts';
import { action, launcher, panel, question, WALKS } from '../browser/visit.ts';
import { CLEAN } from './pages.mjs';
import type { Area } from './pictures.ts';
import { traces } from './traces.ts';

export type HostPage = Readonly<import('./pages.mjs').HostPage>;

/** A host page in a browser, and what it let be heard. */
export interface HostVisit {
  readonly page: Page;
  /** The document that has the tag: the page, or a frame in it. */
  readonly frame: Frame;
  readonly errors: readonly string[];
  /** Sentences of ours to the owner. */
  readonly warnings: readonly string[];
  /** Addresses, as they would be with the widget. */
  readonly requests: readonly string[];
  end(): Promise<void>;
}

/** Nothing moves. */
const STILL = { animations: 'disabled', caret: 'initial' } as const;

/** In Firefox, Playwright adds this style element ("body {}") before each picture; where a policy forbids it, Firefox says so. */
const OF_PLAYWRIGHT = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

const isOurs = (address: string) => /\/self-check(\.loader)?\.js/.test(address);

/** Loads a host page, with the widget or `bare`, and does what the visitor does before opening it. */
export async function visitHost(browser: Browser, host: HostPage, bare: boolean): Promise<HostVisit> {
  const { width = 1280, height = 720, scale = 1 } = host.window ?? {};
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !`${text} ${message.location().url}`.includes('/favicon.ico')) errors.push(text);
    if (message.type() === 'warning' && text.startsWith('[self-check]')) warnings.push(text.slice('[self-check] '.length));
  });
  page.on('pageerror', ({ message }) => {
    if (!message.includes('/favicon.ico') && !message.includes(OF_PLAYWRIGHT)) errors.push(`uncaught: ${message}`);
  });
  page.on('request', (request) => {
    const address = request.url().replace(/\/nothing|\?bare/, '');
    if (!address.endsWith('/favicon.ico') && !address.startsWith('data:')) requests.push(address);
  });
  takeTime(page);
  const { blocks } = host;
  if (blocks)
    await page.route(
      (url) => url.pathname.includes(blocks),
      (route) => route.abort(),
    );
  await page.goto(`/host/${host.id}${bare ? '?bare' : ''}`);
  const frame = page.frames().find((each) => each.url().includes(host.frame ?? `/host/${host.id}`));
  if (!frame) throw new Error(`/host/${host.id} has no frame ${host.frame}`);
  const arrived = (runs: number) => expect.poll(() => requests.filter(isOurs).length).toBe(runs);
  await arrived(host.first ? (host.runs ?? 1) - 1 || 1 : (host.runs ?? 1));
  if (!bare) await expect.poll(() => frame.evaluate(() => typeof window.SelfCheck)).toBe('function');
  if (host.first) await frame.locator(host.first).click();
  await arrived(host.runs ?? 1);
  await frame.evaluate(idleMoments);
  if (host.after) await context.setOffline(true);
  return { page, frame, errors, warnings, requests, end: () => context.close() };
}

/** Runs in the page. Those in which the widget draws its button are over; one more, should the script have run in between. */
async function idleMoments() {
  for (let moment = 0; moment < 3; moment++) await new Promise((over) => requestIdleCallback(over, { timeout: 500 }));
}

/** The host page's own picture, and what could be left on it. The pointer and the focus are nowhere. */
export async function lookAt({ page, frame }: HostVisit, host: HostPage) {
  // Firefox cannot be told to show a page as printed.
  const printed = host.media === 'print' && page.context().browser()?.browserType().name() === 'chromium';
  if (printed) await page.emulateMedia({ media: 'print' });
  await page.mouse.move(1, 1);
  await frame.evaluate(() => (document.querySelector(':focus') as HTMLElement | null)?.blur());
  const button = printed ? null : await boxOf(launcher(frame).last());
  return { picture: await page.screenshot(STILL), traces: await frame.evaluate(traces), button };
}

async function boxOf(locator: ReturnType<typeof launcher>): Promise<Area | null> {
  return (await locator.isVisible()) ? locator.boundingBox() : null;
}

/** Whether a visitor could tap the button right now: it is in the window, and nothing lies over it. */
export async function isTappable({ frame }: HostVisit): Promise<boolean> {
  if ((await launcher(frame).count()) === 0) return false;
  return launcher(frame)
    .last()
    .evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const root = button.getRootNode() as ShadowRoot;
      // From the document: in Firefox a shadow root does not see what lies over it.
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === root.host;
    });
}

export async function openFrom({ frame }: HostVisit, host: HostPage) {
  await (host.opens ? frame.locator(host.opens) : launcher(frame).last()).click();
}

/** From the start screen to the card, by taps. Pictures of the panel at its first question and at the card. */
export async function journey(visit: HostVisit, host: HostPage): Promise<readonly Buffer[]> {
  const { frame } = visit;
  const steps = WALKS[host.walk ?? 'emergency'];
  await action(frame, 'start').click();
  await expect(question(frame, steps[0][0])).toBeVisible();
  const first = await pictureOf(visit);
  for (const [id, ...options] of steps) {
    for (const option of options) await question(frame, id).locator(`[data-option="${option}"]`).click();
    if (flow.questions[id]?.kind === 'many') await action(frame, 'continue').click();
  }
  await expect(panel(frame).locator('[data-outcome]')).toHaveAttribute('data-outcome', host.walk ?? 'emergency');
  return [first, await pictureOf(visit)];
}

async function pictureOf({ page, frame }: HostVisit): Promise<Buffer> {
  const clip = await panel(frame).boundingBox();
  if (!clip) throw new Error('The panel cannot be seen.');
  await page.mouse.move(clip.x + clip.width / 2, Math.max(1, clip.y + 5), { steps: 2 }); // over nothing that changes under a pointer
  return page.screenshot({ clip, ...STILL });
}

/** No part of the panel, such as its close button or the emergency number, lies outside the window; a sheet fills it. */
export async function expectInWindow({ page, frame }: HostVisit) {
  const window = page.viewportSize();
  const shell = frame.locator('self-check .shell').last();
  const box = await shell.boundingBox();
  if (!window || !box) throw new Error('The panel cannot be seen.');
  const isSheet = (await shell.getAttribute('data-sheet')) === 'true';
  // In Firefox the page's own scroll bar takes room, and stays beside the sheet so that the page does not jump.
  const bar = await page.evaluate(() => innerWidth - (visualViewport?.width ?? innerWidth));
  for (const edge of [box.x, box.y, window.width - bar - box.x - box.width, window.height - box.y - box.height]) {
    // A pixel for what is rounded where the page is enlarged.
    expect(edge, `the panel is in the window: ${JSON.stringify(box)}`).toBeGreaterThanOrEqual(-1);
    if (isSheet && frame === page.mainFrame()) expect(edge, `the sheet fills it: ${JSON.stringify(box)}`).toBeLessThanOrEqual(1);
  }
}

const references = new Map<string, Promise<readonly Buffer[]>>();

/** The same pictures on the plain page, in the same window of the same browser, taken once per run and worker. */
export function reference(browser: Browser, { window, walk }: HostPage): Promise<readonly Buffer[]> {
  const key = JSON.stringify({ window, walk });
  const known = references.get(key) ?? takeReference(browser, { ...CLEAN, walk: walk ?? 'emergency', ...(window && { window }) });
  references.set(key, known);
  return known;
}

async function takeReference(browser: Browser, host: HostPage): Promise<readonly Buffer[]> {
  const visit = await visitHost(browser, host, false);
  await openFrom(visit, host);
  const pictures = await journey(visit, host);
  await visit.end();
  return pictures;
}

/** Keeps pictures that differ beside the test's results, to look at. */
export async function keep(info: TestInfo, pictures: Readonly<Record<string, Buffer>>) {
  for (const [name, picture] of Object.entries(pictures)) await writeFile(info.outputPath(`${name}.png`), picture);
}
