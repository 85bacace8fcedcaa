import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { AREAS, EXCEPTIONS } from './faults/areas.ts';
import { type Ending, type Fault, installDriver, type Scene } from './faults/driver.ts';
import { faultyScript } from './faults/points.mjs';
import { SCENES } from './faults/scenes.ts';
import { visit } from './visit.ts';

type Script = Awaited<ReturnType<typeof faultyScript>>;
type Point = Script['points'][number];

/** The page describes its business, so that what reads that runs too. */
const BUSINESS = {
  '@context': 'https://schema.org',
  '@type': 'Chiropractor',
  name: 'Test &amp; Clinic',
  telephone: '+31 23 000 00 00',
  email: 'mailto:test@example.org',
  address: { '@type': 'PostalAddress', addressLocality: 'Haarlem', addressCountry: 'Netherlands' },
  openingHoursSpecification: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '17:00' },
    { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' },
  ],
  specialOpeningHoursSpecification: [{ validFrom: '2099-12-25', validThrough: '2099-12-26', opens: '00:00', closes: '00:00' }],
  potentialAction: { '@type': 'ReserveAction', target: { urlTemplate: 'https://example.org/book' } },
};

interface Survey {
  endings: readonly Ending[];
}

const test = base.extend<{ stage: Page }, { script: Script; survey: Survey }>({
  script: [async ({ browserName: _ }, use) => use(await faultyScript()), { scope: 'worker' }],
  survey: [async ({ browserName: _ }, use) => use({ endings: [] }), { scope: 'worker' }],
  stage: async ({ page, script }, use) => {
    await prepare(page, script);
    await visit(page, { closed: true, messages: true, body: `<script type="application/ld+json">${JSON.stringify(BUSINESS)}</script>` });
    await page.waitForFunction('window.SelfCheck?.version');
    await page.evaluate("document.querySelector('self-check').remove()");
    const lookUps = script.points.filter(
      ({ file, name }) => file === 'src/i18n/i18n.ts' && /^(chrome|flow|optional|section|list|given)$/.test(name),
    );
    await page.evaluate(
      (each) => {
        window.faults.lookUps = each;
      },
      Object.fromEntries(lookUps.map(({ id, name }) => [id, name.replace('given', 'chrome')])),
    );
    const [first] = SCENES;
    if (first) await play(page, { ...first, steps: ['open'] }); // until then the script has no words
    await use(page);
  },
});

async function prepare(page: Page, { code }: Script) {
  await page.route('**/self-check.js', (route) => route.fulfill({ body: code, contentType: 'text/javascript' }));
  await page.addInitScript(installDriver);
}

const play = (page: Page, scene: Scene, fault: Fault = {}): Promise<Ending> =>
  page.evaluate(([each, wrong]) => window.faults.play(each, wrong), [scene, fault] as const);

/** What each scene runs and reads when nothing fails, the shortest scene first. */
async function surveyed(page: Page, survey: Survey) {
  if (survey.endings.length === 0) {
    const endings: Ending[] = [];
    for (const scene of SCENES) endings.push(await play(page, scene));
    survey.endings = endings;
  }
  return survey.endings
    .flatMap((ending, index) => SCENES.slice(index, index + 1).map((scene) => ({ scene, ...ending })))
    .sort((a, b) => a.scene.steps.length - b.scene.steps.length);
}

const exceptionFor = ({ file, name }: Point) => EXCEPTIONS.find((each) => each.file.test(file) && (each.name?.test(name) ?? true));

const CARD = { emergency: 'tel:112', phone: 'tel:+31230000000', sent: true };

/** How it has to end. */
function expectSafe(ending: Ending, where: string, ends: string | undefined) {
  if (ends === 'throws') return;
  expect(ending.uncaught, `${where}: nothing reaches the page`).toEqual([]);
  if (ends === 'quiet') return;
  expect(ending.threw, `${where}: the fault happened`).toBe(true);
  if (ends === 'note' || ends === 'fallback') {
    expect(['note', 'fallback', 'card'], where).toContain(ending.end);
    return;
  }
  expect(ending.end, where).toBe('card');
  expect(ending.card, where).toEqual(CARD);
  expect(ending.errors, `${where}: the owner is told, without an answer`).toEqual(ends === 'silent card' ? [] : [{}]);
  expect(ending.restarted, `${where}: the visitor can go on from the card, and nothing of it stays`).toBe('start');
}

/** How many faults, and how long until the card was painted: for the table in SECURITY.md, and never a reason to fail. */
function note(faults: number, painted: readonly number[]) {
  const sorted = [...painted].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  test.info().annotations.push({ type: 'faults', description: String(faults) });
  if (sorted.length > 0) test.info().annotations.push({ type: 'painted', description: `${at(0.5)} ${at(1)}` });
}

for (const [area, files] of Object.entries(AREAS)) {
  test(`a fault in ${area} ends on the safety card`, async ({ stage, script, survey }) => {
    test.slow(); // one walk for each function
    const scenes = await surveyed(stage, survey);
    const painted: number[] = [];
    let faults = 0;
    for (const point of script.points.filter(({ file }) => files.test(file))) {
      const scene = scenes.find(({ ran }) => ran.includes(point.id))?.scene;
      if (!scene) continue;
      const ending = await play(stage, scene, { points: [point.id], closes: faults % 2 === 1 });
      expectSafe(ending, `${point.file}:${point.line} (${point.name}), in the scene "${scene.name}"`, exceptionFor(point)?.ends);
      faults++;
      if (ending.painted !== undefined) painted.push(ending.painted);
    }
    expect(faults, `a scene in tests/browser/faults/scenes.ts has to meet ${area}`).toBeGreaterThan(0);
    note(faults, painted);
  });
}

test('every function of the script belongs to one part, and the scenes go by without a fault of their own', async ({
  stage,
  script,
  survey,
}) => {
  const scenes = await surveyed(stage, survey);
  for (const { scene, uncaught, errors } of scenes) expect([...uncaught, ...errors], scene.name).toEqual([]);
  for (const { file } of script.points)
    expect(
      Object.values(AREAS).filter((files) => files.test(file)),
      file,
    ).toHaveLength(1);
  for (const { file, name, why } of EXCEPTIONS)
    expect(
      script.points.some((point) => file.test(point.file) && (name?.test(point.name) ?? true)),
      `an exception that is not needed any more: ${why}`,
    ).toBe(true);
});

/** Each kind of look-up in src/i18n/i18n.ts, where it finds its words, and what is wrong with them: `optional` takes a text that is gone for none. */
const LOOK_UPS = {
  chrome: { file: 'src/i18n/en.json', path: (key: string) => key.split('.') },
  flow: { file: 'flows/back-spasm/en.json', path: (key: string) => key.split('.') },
  optional: { file: 'flows/back-spasm/en.json', path: (key: string) => key.split('.'), instead: { no: 'text' } },
  section: { file: 'flows/back-spasm/en.json', path: (key: string) => ['sections', key] },
  list: { file: 'flows/back-spasm/en.json', path: (key: string) => key.split('.') },
} as const;

for (const [kind, { file, path, ...how }] of Object.entries(LOOK_UPS)) {
  test(`a missing text ends on the safety card (look-up: ${kind})`, async ({ stage, survey }) => {
    test.slow(); // one walk for each text
    const scenes = await surveyed(stage, survey);
    const keys = new Set(
      scenes.flatMap(({ read }) => read.filter((each) => each.startsWith(`${kind} `)).map((each) => each.slice(kind.length + 1))),
    );
    const texts = JSON.parse(readFileSync(file, 'utf8'));
    const painted: number[] = [];
    let faults = 0;
    for (const key of keys) {
      // A text that may be absent, and is.
      if (kind === 'optional' && path(key).reduce((words, name) => words?.[name], texts) === undefined) continue;
      let ending: Ending | undefined;
      // In the other language it has words: then another scene looks it up in English.
      for (const { scene } of scenes.filter(({ read }) => read.includes(`${kind} ${key}`))) {
        ending = await play(stage, scene, { text: { file, path: path(key), ...how } });
        if (ending.end === 'card') break;
      }
      if (ending) expectSafe({ ...ending, threw: true }, `${kind} "${key}"`, undefined);
      faults++;
      if (ending?.painted !== undefined) painted.push(ending.painted);
    }
    expect(faults).toBeGreaterThan(0);
    note(faults, painted);
  });
}

test('a fault while the script starts never reaches the page, and the page’s own words show or the widget still opens', async ({
  page,
  script,
}) => {
  test.slow(); // one page for each function
  await prepare(page, script);
  let armed = -1;
  await page.exposeFunction('armed', () => armed);
  const load = async () => {
    await page.addInitScript(
      `{ const run = window.__fault; window.__fault = (point) => { run(point); (window.ran ??= []).push(point); if (point === ${armed}) throw new Error('fault'); }; }`,
    );
    await visit(page, {
      noCsp: true,
      hash: '#self-check',
      body: '<a id="link" href="#self-check">Check</a><self-check><a id="fallback" href="tel:+31230000000">Call the clinic</a></self-check>',
      head: "window.SelfCheck = function () { (SelfCheck.q = SelfCheck.q || []).push(arguments); }; SelfCheck('on', 'ready', () => {}); window.heard = []; addEventListener('error', (event) => heard.push(event.message)); addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));",
    });
    await page.waitForLoadState('load');
  };
  await load();
  await expect(page.locator('self-check [data-screen="start"]')).toBeVisible();
  const ran = new Set(await page.evaluate<number[]>('window.ran'));
  const points = script.points.filter(
    ({ id, file, name }) => ran.has(id) && AREAS['the start of the script']?.test(file) && !/guarded/.test(name),
  );
  expect(points.length).toBeGreaterThan(10);
  for (const point of points) {
    armed = point.id;
    await load();
    const reached = page.locator('#fallback, self-check .launcher, self-check [data-screen]').locator('visible=true');
    await expect(reached.first(), `${point.file}:${point.line} (${point.name})`).toBeVisible();
    expect(await page.evaluate('window.heard'), `${point.file}:${point.line} (${point.name})`).toEqual([]);
  }
  note(points.length, []);
});

for (const [size, viewport, way] of [
  ['a desktop', { width: 1280, height: 720 }, 'HTMLElement.prototype.showPopover'],
  ['a phone', { width: 360, height: 740 }, 'HTMLDialogElement.prototype.showModal'],
] as const) {
  for (const [what, fault] of [
    ['throws', `${way} = () => { throw new Error('no panel'); };`],
    ['is missing', `${way} = undefined;`],
  ] as const) {
    test(`a browser in which ${way.split('.').at(-1)} ${what}, on ${size}, still shows a panel or the safety card, and lets go of the page`, async ({
      page,
      script,
    }) => {
      await page.setViewportSize(viewport);
      await prepare(page, script);
      await visit(page, { head: fault, noCsp: true });
      const uncaught: string[] = [];
      page.on('pageerror', ({ message }) => uncaught.push(message));
      await page.locator('self-check .launcher').click();
      const panel = page.locator('self-check [data-screen]');
      await expect(panel).toBeVisible();
      await expect(panel.locator('[data-action="emergency-call"]').first()).toHaveAttribute('href', 'tel:112');
      await expect(panel.locator('[data-action="call"]').first()).toHaveAttribute('href', 'tel:+31230000000');
      await panel.locator('[data-action="close"]').click();
      await expect(panel).toBeHidden();
      await page.locator('h1').click(); // the page can be used again
      expect(uncaught).toEqual([]);
      note(1, []);
    });
  }
}

for (const [how, block] of [
  ['is not found', (page: Page) => page.route('**/self-check.js', (route) => route.fulfill({ status: 404 }))],
  ['does not arrive', (page: Page) => page.route('**/self-check.js', (route) => route.abort())],
  [
    'is cut off in the middle',
    (page: Page) => page.route('**/self-check.js', (route) => route.fulfill({ body: '(()=>{var a=', contentType: 'text/javascript' })),
  ],
  ['is forbidden by the page’s policy', undefined],
  ['may not run, because JavaScript is off', 'off'],
] as const) {
  base(`where the script ${how}, what the page wrote inside the element shows the phone number`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: block !== 'off' });
    const page = await context.newPage();
    if (typeof block === 'function') await block(page);
    await visit(page, {
      body: '<self-check><a id="fallback" href="tel:+31230000000">Call the clinic: +31 23 000 00 00</a></self-check>',
      ...(block === undefined && { policy: "default-src 'none'; script-src 'none'" }),
    });
    await page.waitForLoadState('load');
    await expect(page.locator('#fallback')).toBeVisible();
    await expect(page.locator('self-check .launcher')).toHaveCount(0);
    await context.close();
  });
}
