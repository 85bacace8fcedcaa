import { type CDPSession, type Page, test as plain } from '@playwright/test';
import { FLOWS } from '../../flows/index.ts';
import { SCRIPTS } from './ports.mjs';
import { CLINIC, expect, visit, WALKS } from './visit.ts';

// What scripts on the page that collect clicks, keys and times get to see of a conversation, with the shadow root as it is by default.
// Playwright does not see into it either: the controls are found and tapped by the browser's own tools.

const { flow } = FLOWS['back-spasm'];
/** The questions, and the options of the one that is answered slowly. */
const TELLING = [...Object.keys(flow.questions), ...Object.keys(flow.questions.emergency_body?.options ?? {})];
const namesOne = (text: string) => TELLING.some((id) => new RegExp(`(?<![a-z])${id}(?![a-z])`).test(text.replace(/^\w+: /, '')));

const WAYS = {
  script: { closed: true, noCsp: true },
  loader: { closed: true, noCsp: true, loader: true },
  module: {
    closed: true,
    noCsp: true,
    tags: 0,
    body: `<self-check></self-check><script type="module">import { defineSelfCheck } from 'http://127.0.0.1:${SCRIPTS}/self-check.mjs'; defineSelfCheck({ clinic: 'Test Clinic', 'message-url': 'https://example.org/' });</script>`,
  },
};

/** A finger inside the widget. */
async function insider(page: Page) {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  async function find(attribute: string, value: string): Promise<number | undefined> {
    const { nodes } = await devtools.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    return nodes.find(({ attributes = [] }) =>
      attributes.some((each, at) => at % 2 === 0 && each === attribute && ` ${attributes[at + 1]} `.includes(` ${value} `)),
    )?.nodeId;
  }
  async function tap(attribute: string, value: string) {
    let place: readonly number[] = [];
    await expect
      .poll(async () => {
        const nodeId = await find(attribute, value);
        if (!nodeId) return `there is no ${value}`;
        await devtools.send('DOM.scrollIntoViewIfNeeded', { nodeId }).catch(() => {});
        const { quads } = await devtools.send('DOM.getContentQuads', { nodeId }).catch(() => ({ quads: [] }));
        place = quads[0] ?? [];
        return place.length > 0;
      })
      .toBe(true);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = place;
    await page.waitForTimeout(450); // a tap that comes at once is not for this screen
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }
  async function answer(steps: readonly (readonly string[])[]) {
    await tap('class', 'launcher');
    await tap('data-action', 'start');
    for (const [question = '', ...options] of steps) {
      for (const option of options) await tap('data-option', option);
      if (flow.questions[question as keyof typeof flow.questions]?.kind === 'many') await tap('data-action', 'continue');
    }
  }
  return { devtools, find, tap, answer };
}

/** Listens to everything, as a script does that comes first on the page. */
function listen() {
  const heard: string[] = [];
  const inner: string[] = [];
  const typed: string[] = [];
  Object.assign(window, { heard, inner, typed });
  const types = new Set(
    [window, document, HTMLElement.prototype].flatMap((each) => {
      const found: string[] = [];
      for (const name in each) if (name.startsWith('on')) found.push(name.slice(2));
      return found;
    }),
  );
  for (const type of ['focusin', 'focusout', 'compositionstart', 'compositionend', 'DOMActivate', 'textInput', 'selectionchange'])
    types.add(type);
  const onPage = (each: unknown) => !(each instanceof Node) || each.getRootNode() === document;
  const note = (bubbling: boolean) => (event: Event) => {
    heard.push(event.type);
    const seen: unknown[] = [event.target, ...event.composedPath(), Reflect.get(event, 'relatedTarget'), Reflect.get(event, 'submitter')];
    for (const touch of Object(Reflect.get(event, 'touches'))[Symbol.iterator] ? Reflect.get(event, 'touches') : [])
      seen.push(touch.target);
    if (!seen.every(onPage)) inner.push(event.type);
    const words = ['key', 'code', 'data', 'keyCode'].map((name) => Reflect.get(event, name)).filter(Boolean);
    if (bubbling && words.length > 0) typed.push(`${event.type} ${words}`);
  };
  for (const type of types) {
    addEventListener(type, note(false), true);
    addEventListener(type, note(true));
  }
}

for (const [way, host] of Object.entries(WAYS)) {
  plain(`${way}: the shadow root is closed, and no event has anything of what is in it`, async ({ page }) => {
    await page.addInitScript(listen);
    await visit(page, host);
    const { answer, tap, find } = await insider(page);
    await answer(WALKS.routine);
    await tap('data-action', 'continue');
    await tap('data-action', 'message');
    await tap('name', 'name');
    await page.keyboard.type('Ann');
    expect(await find('data-screen', 'contact')).toBeDefined();
    const [inner, heard, typed] = await page.evaluate<[string[], string[], string[]]>('[inner, heard, typed]');
    expect(inner).toEqual([]);
    expect(typed).toEqual([]); // by what does not capture
    for (const type of ['click', 'pointerdown', 'focusin', 'keydown', 'input']) expect(heard).toContain(type);
    const root = await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('self-check');
      if (!element) return 'nothing';
      const internals = () => {
        try {
          return element.attachInternals().shadowRoot;
        } catch {
          return null;
        }
      };
      const held = [...Reflect.ownKeys(element), ...Reflect.ownKeys(Object.getPrototypeOf(element))].map((key) =>
        Reflect.get(element, key),
      );
      const { x, y } = { x: innerWidth - 100, y: innerHeight - 100 };
      return [
        element.shadowRoot,
        internals(),
        ...held.filter((each) => each instanceof ShadowRoot),
        ...document.elementsFromPoint(x, y).filter((each) => each.getRootNode() !== document),
        ...document
          .getAnimations()
          .map(({ effect }) => (effect instanceof KeyframeEffect && effect.target?.getRootNode() !== document ? 'animation' : null)),
        document.activeElement === element ? null : document.activeElement?.localName,
      ].filter(Boolean);
    });
    expect(root).toEqual([]);
  });
}

for (const shadow of ['closed', 'open']) {
  plain(`what browsers measure of slow taps names no question and no option: ${shadow}`, async ({ page }) => {
    await page.addInitScript(() => {
      const measured: string[] = [];
      Object.assign(window, { measured });
      const add = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries()) {
          const { target, sources = [] } = entry as PerformanceEntry & { target?: Element; sources?: readonly { node?: Element }[] };
          for (const element of [target, ...sources.map(({ node }) => node)]) if (element?.outerHTML) measured.push(element.outerHTML);
          JSON.stringify(entry, (name, value) => {
            if (typeof value === 'string') measured.push(`${name}: ${value}`);
            return value;
          });
        }
      };
      for (const type of PerformanceObserver.supportedEntryTypes)
        new PerformanceObserver(add).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) });
      // A page that is busy with every click: what comes after it is slow.
      const busy = () => {
        const end = performance.now() + 80;
        while (performance.now() < end);
      };
      for (const type of ['click', 'change', 'pointerover']) addEventListener(type, busy, true);
    });
    await visit(page, { closed: true, noCsp: true, tag: `${CLINIC} data-shadow="${shadow}"` });
    const { devtools, answer, find } = await insider(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await answer([['emergency_body', 'chest_breath', 'unsure']]);
    await expect.poll(() => find('data-screen', 'outcome'), { timeout: 20_000 }).toBeDefined();
    const measured = await page.evaluate<string[]>('measured');
    expect(measured.filter(namesOne)).toEqual([]);
    // Of a busy page the browser does tell which control was tapped: so it could have told which option.
    expect(measured.filter((each) => /^invoker: (INPUT|FIELDSET)/.test(each))).not.toEqual([]);
  });
}
