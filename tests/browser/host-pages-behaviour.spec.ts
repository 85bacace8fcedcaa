import { chromium, firefox, type Page } from '@playwright/test';
import { launchOptions } from '../browsers.mjs';
import { PAGES } from './ports.mjs';
import {
  action,
  answer,
  CLINIC,
  expect,
  field,
  launcher,
  open,
  openForm,
  panel,
  question,
  test,
  visit,
  WALKS,
  walk,
  widget,
} from './visit.ts';

// What a page, its tools or the browser do at moments of their own: bars, translators, printing, hiding, links of newsletters.

const heading = (page: Page) => panel(page).locator('[data-focus]');
const noCsp = true;

test.describe('bars that stay in the window', () => {
  /** How much of the heading is covered by something of the page, at its first and its last line. */
  const seen = (page: Page) =>
    heading(page).evaluate((words) => {
      const { left, top, bottom } = words.getBoundingClientRect();
      const root = words.getRootNode() as ShadowRoot;
      return [top + 1, bottom - 1].map((y) => document.elementFromPoint(left + 5, y) === root.host);
    });
  const inline = (style: string, bar = '') =>
    `<style>body { margin: 0 } ${style}</style>${bar}<p>Words</p><self-check mode="inline"></self-check><div style="height: 2000px">More</div>`;

  for (const [title, body] of [
    ['a bar that sticks', inline('header { position: sticky; top: 0; height: 120px; z-index: 10 }', '<header>Bar</header>')],
    [
      'two fixed bars',
      inline('nav { position: fixed; inset: 0 0 auto; height: 60px; z-index: 10 } nav + nav { top: 60px }', '<nav>A</nav><nav>B</nav>'),
    ],
    ['a bar below', inline('nav { position: fixed; inset: auto 0 0; height: 400px; z-index: 10 }', '<nav>Bar</nav>')],
    [
      'a bar in a page that scrolls smoothly, in a box of its own',
      `<style>html, body { margin: 0; height: 100% } #box { height: 100%; overflow: auto; scroll-behavior: smooth } header { position: sticky; top: 0; height: 150px; z-index: 10; background: #eee }</style>
       <div id="box"><header>Bar</header><self-check mode="inline"></self-check><div style="height: 2000px">More</div></div>`,
    ],
  ] as const) {
    test(`no heading of an inline widget is under ${title}`, async ({ page }) => {
      await visit(page, { noCsp, body, tag: CLINIC });
      await action(page, 'start').click();
      expect(await seen(page)).toEqual([true, true]);
      for (const [id, ...options] of WALKS.routine.slice(0, 6)) {
        await answer(page, id, ...options);
        expect(await seen(page), `after ${id}`).toEqual([true, true]);
      }
      await action(page, 'back').click();
      expect(await seen(page), 'and back').toEqual([true, true]);
    });
  }
});

test('words that a translator has put elsewhere change like all others', async ({ page }) => {
  // As extensions do that look into open shadow roots: each text is put into elements of their own, again whenever something changes.
  const head = `const done = new WeakSet();
    window.translate = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() && !done.has(walker.currentNode)) texts.push(walker.currentNode);
      for (const text of texts) { const font = document.createElement('font'), said = document.createTextNode('«' + text.data + '»');
        done.add(said); font.append(said); text.replaceWith(font); } };`;
  await visit(page, { head, tag: CLINIC.replace('/ok/', '/refused/'), messages: true });
  const translate = () =>
    widget(page).evaluate((host) => (window as unknown as { translate(root: Node): void }).translate(host.shadowRoot as Node));
  const words = async () => ((await panel(page).textContent()) ?? '').replaceAll(/[«»]/g, '');
  await open(page);
  await action(page, 'start').click();
  await translate();
  const problem = panel(page).locator('#problem');
  await action(page, 'continue').click();
  await translate();
  await expect(problem).toHaveText(/^«Please/);
  await question(page, 'emergency_body').locator('[data-option="none"]').click();
  await expect(problem).toHaveText('');
  await action(page, 'language').click();
  await expect(heading(page)).not.toContainText('«');
  await expect(question(page, 'emergency_body').locator('[data-option="none"]'), 'what was ticked stays so').toBeChecked();
  expect(await words()).not.toMatch(/Continue|Close and erase|None of these/);
  await translate();
  await action(page, 'language').click();
  expect(await words()).not.toMatch(/Verder|Geen van deze/);
  await action(page, 'back').click();
  await openForm(page);
  await field(page, 'name').fill('Ann');
  await field(page, 'phone').fill('12');
  await translate();
  await action(page, 'send').click();
  await translate();
  const note = panel(page).locator('#message-phone-note');
  await expect(note).not.toHaveText('');
  await field(page, 'phone').fill('023 000 00 00');
  await expect(note).toHaveText('');
});

test.describe('addresses that tools have added to', () => {
  for (const hash of ['#self-check?utm_source=news', '#self-check&_gl=1*abc', '#self-check?', '#self-check'])
    test(`${hash} opens the widget`, async ({ page }) => {
      await visit(page, { hash });
      await expect(panel(page)).toBeVisible();
    });

  test('so does a link with more in it, also a second time, and no other word does', async ({ page }) => {
    await visit(page, {
      hash: '#self-check-list',
      body: '<a id="more" href="#self-check?utm_campaign=x">Back pain?</a> <a id="other" href="#self-checks">Other</a>',
    });
    await expect(launcher(page)).toBeVisible();
    await expect(panel(page)).toBeHidden();
    await page.locator('#other').click();
    await expect(panel(page)).toBeHidden();
    for (const time of [1, 2]) {
      await page.locator('#more').click();
      await expect(panel(page), `time ${time}`).toBeVisible();
      await action(page, 'close').click();
    }
  });
});

for (const [how, hide] of [
  ['the body', 'body { display: none }'],
  ['the document', 'html { display: none }'],
] as const) {
  test(`somebody who arrives at #self-check while ${how} is hidden finds it open when the page is shown`, async ({ page }) => {
    const body = `<style id="hide">${hide}</style>`;
    await visit(page, { noCsp, body, hash: '#self-check' });
    await page.evaluate(() => new Promise((over) => requestIdleCallback(() => setTimeout(over, 700))));
    await expect(panel(page)).toBeHidden();
    await page.evaluate("document.getElementById('hide').remove()");
    await expect(panel(page)).toBeVisible();
    await action(page, 'close').click();
    await expect(launcher(page)).toBeVisible();
  });
}

test('a page that is printed with the panel open is printed without it', async ({ page }) => {
  await visit(page);
  await open(page);
  await walk(page, WALKS.emergency);
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(panel(page)).toBeVisible();
});

test('an inline card is printed in dark words on the paper', async ({ page }) => {
  await visit(page, { tag: `${CLINIC} data-mode="inline" data-scheme="dark"` });
  await walk(page, WALKS.emergency);
  await page.emulateMedia({ media: 'print' });
  const look = (name: string) =>
    action(page, name)
      .first()
      .evaluate((button) => [getComputedStyle(button).color, getComputedStyle(button).backgroundColor]);
  expect(await look('emergency-call')).toEqual(['rgb(27, 42, 46)', 'rgba(0, 0, 0, 0)']);
});

test('Esc in the middle of a word that is composed is for that word', async ({ page }) => {
  await visit(page);
  await open(page);
  await openForm(page);
  const name = field(page, 'name');
  await name.focus();
  for (const init of [{ isComposing: true }, { keyCode: 229 }])
    await name.evaluate(
      (input, more) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, ...more })),
      init,
    );
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});

test('after Save and Print it says what to do where nothing came of it', async ({ page }) => {
  await page.addInitScript('window.print = () => {}');
  await visit(page);
  await open(page);
  await walk(page, WALKS.routine);
  const hint = panel(page).locator('.summary .hint');
  await action(page, 'download').click();
  await expect(hint).toHaveText('Nothing saved? Copy it.');
  await action(page, 'print').click();
  await expect(hint).toHaveText('Nothing printed? Copy it.');
  await action(page, 'language').click();
  await action(page, 'download').click();
  await expect(hint).toHaveText('Niets opgeslagen? Kopieer het dan.');
});

test('the words have the size that the visitor set in the browser, whatever size the page gives its root', async ({ browserName }) => {
  const browser = await (browserName === 'firefox'
    ? firefox.launch({ ...launchOptions('firefox'), firefoxUserPrefs: { 'font.size.variable.x-western': 24 } })
    : chromium.launch({ ...launchOptions('chromium'), args: ['--blink-settings=defaultFontSize=24'] }));
  try {
    const page = await browser.newPage({ baseURL: `http://127.0.0.1:${PAGES}`, viewport: { width: 1280, height: 800 } });
    for (const root of ['', 'html { font-size: 300% }', 'html { font-size: 50% } body { font-size: 8px }']) {
      await visit(page, { noCsp, body: `<style>${root}</style>` });
      const size = (locator: ReturnType<typeof launcher>) => locator.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
      expect(await size(launcher(page)), root).toBe(24);
      await open(page);
      expect(await size(panel(page).locator('.facts li').first()), root).toBe(24);
      expect(await size(action(page, 'start')), root).toBe(24);
      expect(await size(action(page, 'emergency-call').last()), root).toBe(24);
      expect(await size(heading(page)), root).toBe(30);
      expect(await panel(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
  } finally {
    await browser.close();
  }
});

test('no browser darkens what the owner has made light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
  await visit(page, { tag: `${CLINIC} data-scheme="light"` });
  await open(page);
  const clip = await action(page, 'start').boundingBox();
  const box = await panel(page).boundingBox();
  if (!clip || !box) throw new Error('The panel cannot be seen.');
  const { PNG } = await import('pngjs');
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x: box.x + 4, y: box.y + box.height / 2, width: 2, height: 2 } }));
  expect([...data.subarray(0, 3)], 'the ground of the panel').toEqual([246, 244, 239]);
});
