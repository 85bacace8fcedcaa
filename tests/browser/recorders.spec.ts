import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { action, answer, expect, launcher, open, panel, test, visit, WALKS, walk, widget } from './visit.ts';

// What a session-replay tool records of a journey. rrweb is the recorder inside Sentry, PostHog, Amplitude, Mixpanel, New Relic and
// Highlight; each of them tells it by a class of its own what to leave out.
const RRWEB = await readFile('node_modules/rrweb/dist/rrweb.umd.min.cjs', 'utf8');
const MARKERS = ['rr-block', 'sentry-block', 'ph-no-capture', 'amp-block', 'mp-block', 'nr-block', 'highlight-block'];

/** Records everything from the start of the page on, leaving out what has the class `marker`. */
async function record(page: Page, marker = '') {
  // Not in frames: it makes some of its own.
  await page.addInitScript({ content: `window.print = () => {}; window.recorded = []; if (window === top) { ${RRWEB} }` });
  await page.addInitScript((blockClass) => {
    if (window !== top) return;
    addEventListener('DOMContentLoaded', () => {
      const { rrweb, recorded } = window as unknown as { rrweb: { record(options: object): void }; recorded: unknown[] };
      rrweb.record({ emit: (event: unknown) => recorded.push(event), blockClass, recordCanvas: true, maskAllInputs: false });
    });
  }, marker);
}

/** Through warning signs, back, the summary and what it is kept by, and another language. */
async function journey(page: Page) {
  await open(page);
  await walk(page, WALKS.gp_first);
  await panel(page).locator('.transcript [data-action="change"][data-question="radiation"]').click();
  await answer(page, 'radiation', 'buttock');
  await answer(page, 'today_signs', 'fever_chills');
  await answer(page, 'today_combined', 'none');
  await expect(panel(page).locator('[data-outcome="urgent_same_day"]')).toBeVisible();
  await panel(page).locator('.summary summary').click();
  await action(page, 'print').click();
  await action(page, 'language').click();
}

interface Recorded {
  readonly type: number;
  readonly data: { readonly source?: number; readonly id?: number };
}
const MOUSE = 2;
const ADOPTED_SHEET = 15;

/** Everything in the recording that says something, as one text, and what was tapped. The style sheet is the same for everybody. */
async function recording(page: Page) {
  const recorded = await page.evaluate(() => (window as unknown as { recorded: readonly Recorded[] }).recorded);
  const tapped = new Set(recorded.filter(({ data }) => data.source === MOUSE).map(({ data }) => data.id));
  return { text: JSON.stringify(recorded.filter(({ data }) => data.source !== ADOPTED_SHEET)), tapped };
}

/** Of questions, options, cards, hooks, and the page that is printed. */
const TELLING = [
  'haking chills',
  'oude rillingen',
  'utto',
  'radiation',
  'today_signs',
  'pregnan',
  'GP',
  'huisarts',
  'data-option',
  'data-outcome',
  'diagnos',
];

for (const [marker, where] of [
  ['rr-block', 'on the host'],
  ['ph-no-capture', 'inside, where a page has taken those of the host away'],
]) {
  test(`a recorder records nothing of the conversation, nor where it was tapped: .${marker} ${where}`, async ({ page }) => {
    await record(page, marker);
    await visit(page, { noCsp: true });
    await expect(launcher(page)).toBeVisible();
    if (marker !== 'rr-block') await widget(page).evaluate((host) => host.removeAttribute('class'));
    await journey(page);
    await page.locator('h1').click({ position: { x: 2, y: 2 } });
    const { text, tapped } = await recording(page);
    expect(text).toContain('A clinic'); // it does record the page
    expect(TELLING.filter((word) => text.includes(word))).toEqual([]);
    expect(tapped.size).toBe(1); // the page's own heading
  });
}

test('a recorder that knows none of the markers sees it all: so the tests above can fail', async ({ page }) => {
  await record(page, 'some-other-class');
  await visit(page, { noCsp: true });
  await journey(page);
  const { text, tapped } = await recording(page);
  expect(TELLING.filter((word) => !text.includes(word))).toEqual([]);
  expect(tapped.size).toBeGreaterThan(5);
});

test('the markers stand on the host, on all that is drawn, and on the page that is printed, and are no settings', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.addInitScript('window.print = () => {}');
  await visit(page);
  await expect(launcher(page)).toBeVisible();
  await open(page);
  await walk(page, WALKS.routine);
  await action(page, 'print').click();
  const documented = `${MARKERS.map((marker) => `.${marker}`).join('')}.dd-privacy-hidden.fs-exclude.mf-excluded.lo-sensitive.inspectlet-sensitive.ym-hide-content.ym-disable-keys[data-hj-suppress][data-clarity-mask="true"][data-cs-mask][data-heap-redact-text="true"][data-private][data-recording-disable][data-openreplay-hidden][data-matomo-mask][data-dtrum-mask]`;
  await expect(page.locator(`self-check${documented}`)).toHaveCount(1);
  await expect(page.locator(`self-check .root${documented}`)).toHaveCount(1);
  await expect(page.locator(`self-check iframe${documented}`)).toHaveCount(1);
  expect(await widget(page).evaluate((host) => host.shadowRoot?.querySelectorAll(':scope > :not(.root, iframe, style)').length)).toBe(0);
  // Nothing is read as a setting when the element is taken off and put back.
  await widget(page).evaluate((host) => host.remove());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  await page.evaluate(() => document.body.append(document.createElement('self-check')));
  await expect(launcher(page)).toBeVisible();
  expect(warnings).toEqual([]);
});
