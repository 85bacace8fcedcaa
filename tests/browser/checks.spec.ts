import type { Page } from '@playwright/test';
import { arrivalProblems } from './checks/arrival-problems.ts';
import { axeProblems } from './checks/axe-problems.ts';
import { forcedColourProblems } from './checks/forced-colour-problems.ts';
import { listProblems } from './checks/list-problems.ts';
import { motionProblems } from './checks/motion-problems.ts';
import { sizeProblems } from './checks/size-problems.ts';
import { stepProblems } from './checks/step-problems.ts';
import { tabProblems } from './checks/tab-problems.ts';
import { SCREENS } from './screens.ts';
import { expect, panel, test, visit } from './visit.ts';

// A check that never finds anything proves nothing: each must find the defect that is put in here.
test.use({ trace: 'off' });

const inPage = (check: (panel: Element) => string[] | Promise<string[]>) => (page: Page) => panel(page).evaluate(check);
const edit = (change: (panel: Element) => void) => (page: Page) => panel(page).evaluate(change);
const style = (css: string) => (page: Page) =>
  panel(page).evaluate((element, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(sheet);
  }, css);

const axe = (page: Page) => axeProblems(page, false);
const [size, arrival, motion, forced, list, step] = [
  sizeProblems,
  arrivalProblems,
  motionProblems,
  forcedColourProblems,
  listProblems,
  stepProblems,
].map(inPage);

const DEFECTS: readonly [defect: string, seed: (page: Page) => Promise<void>, check: typeof axe | undefined, found: RegExp][] = [
  ['a button without a name', edit((at) => at.querySelector('[data-action=close] .sr')?.remove()), axe, /^button-name/],
  ['pale words', style('.hint { color: #bbb }'), axe, /^color-contrast/],
  ['something wider than the panel', style('.bubble { min-inline-size: 900px; max-inline-size: none }'), size, /sticks out of the panel/],
  ['a panel that scrolls sideways', style('.scroller { overflow: auto } .bubble { inline-size: 900px }'), size, /scrolls sideways/],
  ['a small button', style('.quiet { min-block-size: 0; padding: 0 }'), size, /less than 44 px/],
  ['a small link', style('.link { font-size: 10px; padding: 0 }'), size, /less than 24 px/],
  ['controls over one another', style('.option + .option { margin-block-start: -40px }'), size, /lies over/],
  [
    'a text field that makes an iPhone zoom',
    edit((at) => at.querySelector('.step')?.append(document.createElement('textarea'))),
    size,
    /text under 16 px/,
  ],
  ['a heading that is scrolled away', edit((at) => at.querySelector('.scroller')?.scrollTo(0, 9999)), arrival, /out of sight/],
  ['the focus left behind', edit((at) => at.querySelector<HTMLElement>('[data-action=close]')?.focus()), arrival, /not on the heading/],
  ['a footer over everything', style('.footer { position: fixed; inset: 60px 0 0 }'), tabProblems, /the focus is out of sight/],
  ['no ring around the focus', style(':focus-visible, .option:has(:focus-visible) { outline: none !important }'), tabProblems, /no ring/],
  ['motion for those who asked for none', style('.option { transition: color 1s }'), motion, /moves/],
  ['an option without an edge', style('.option { border: 0; outline: 0 }'), forced, /no edge/],
  [
    'a choice that looks like none',
    style(
      '.mark { forced-color-adjust: none; background: #fff !important; border-color: #000 !important } .mark::after { content: none !important }',
    ),
    forced,
    /chosen looks the same/,
  ],
  ['a list without marks that does not say so', edit((at) => at.querySelector('.step')?.append(document.createElement('ul'))), list, /ul/],
  ['a second heading of a step', edit((at) => at.querySelector('.step')?.append(document.createElement('h3'))), step, /^2 headings/],
  ['a second title', edit((at) => at.querySelector('.step')?.append(document.createElement('h2'))), step, /^2 titles/],
  ['no word that there is more', style('.more-below { display: none !important }'), step, /below the edge, and nothing says so/],
  ['a word over an answer', style('.more-below { position: fixed; inset-block-end: 240px }'), step, /more follows covers/],
  [
    'many answers at once',
    async (page) => {
      await style('.more-below { display: none !important } .option { min-block-size: 0; block-size: 12px; padding: 0; overflow: hidden }')(
        page,
      );
      await edit((at) => {
        for (const option of at.querySelectorAll('.option')) option.after(option.cloneNode(true));
      })(page);
    },
    step,
    /\d answers at once/,
  ],
];

for (const [defect, seed, check, found] of DEFECTS) {
  test(`finds ${defect}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: check === forced ? 'active' : 'none' });
    if (check === step) await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, { noCsp: true });
    await SCREENS.chosen?.(page);
    await page.evaluate('SelfCheck.close(), SelfCheck.open()');
    expect(await check?.(page), 'nothing before').toEqual([]);
    await seed(page);
    expect((await check?.(page))?.join('\n')).toMatch(found);
  });
}
