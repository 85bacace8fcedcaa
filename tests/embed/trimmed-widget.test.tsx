import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { REGIONS } from '../../src/clinic/region.ts';
import { type Bundle, wholeAndTrimmed } from './whole-and-trimmed.ts';

const slow = 60_000;

let whole: Bundle;
let trimmed: Bundle;
beforeAll(async () => {
  ({ whole, trimmed } = await wholeAndTrimmed());
}, 4 * slow);
afterEach(() => document.body.replaceChildren());

type Wordings = ReturnType<Bundle['built']['createWordings']>;

/** Draws the widget of `bundle`. */
function draw({ built }: Bundle, change: (wordings: Wordings) => Wordings = (wordings) => wordings) {
  const { flow, texts } = built.FLOWS['back-spasm'];
  const session = built.createSession(flow);
  const wordings = built.createWordings({
    en: { chrome: built.CHROME.en, flow: texts.en },
    nl: { chrome: built.CHROME.nl, flow: texts.nl },
  });
  const container = document.createElement('div');
  document.body.append(container);
  const [close, erase, tapped, onError] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const clinic = {
    name: 'Back & Co',
    region: REGIONS.NL,
    phone: { text: '023', dial: '+3123' },
    email: 'a@example.org',
    messageUrl: 'https://example.org/',
    hours: 'Mo 9-17',
  };
  const send = vi.fn(() => Promise.resolve());
  const keep = { copy: async () => {}, print: async () => {}, download: () => {} };
  const undraw = built.mount(container, {
    ...{
      session,
      keep,
      messenger: { newKey: () => 'key', send },
      now: () => new Date('2026-11-23T10:00:00Z'),
      switched: () => {},
      wordings: change(wordings),
      clinic,
      lang: 'en',
      layout: 'panel',
      takesFocus: true,
      drawn() {},
      close,
      erase,
      tapped,
      onError,
    },
  });
  return { container, session, undraw, close, erase, tapped, onError, send };
}

/** After Preact's own frame and the timer that stands in for it. */
const painted = () => new Promise((done) => setTimeout(done, 60));
/** After what was drawn at once. */
const drawn = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

interface Tap {
  readonly pick: number;
  readonly double: boolean;
  readonly pointer: boolean;
}
const taps: fc.Arbitrary<readonly Tap[]> = fc.array(fc.record({ pick: fc.nat(9999), double: fc.boolean(), pointer: fc.boolean() }), {
  minLength: 30,
  maxLength: 60,
});

/** No warning sign, up to the clinic's channels. */
const straightOn: readonly Tap[] = Array(20).fill({ pick: 11, double: false, pointer: false });

function anything(container: Element, pick: number): readonly (Element | undefined)[] {
  const rare = '[data-action=read-all], [data-action=language]';
  const controls = [...container.querySelectorAll(pick % 5 ? 'button, input, a[data-action], label' : rare)];
  return [controls[pick % controls.length]];
}

/** An answer, mostly one that raises nothing, and what leads on from where the visitor is. */
function onward(container: Element, pick: number): readonly (Element | undefined)[] {
  const calm = [...container.querySelectorAll('[data-option=none]')];
  const options = pick % 10 && calm.length > 0 ? calm : [...container.querySelectorAll('input')];
  return [options[Math.floor(pick / 10) % options.length], ...container.querySelectorAll('[data-action=start], [data-action=continue]')];
}

/** What a visitor sees, and what has the focus and is ticked, after each tap on something that can be tapped. */
async function tapThrough(bundle: Bundle, moves: readonly Tap[]) {
  const { container, undraw, close, erase, tapped, onError } = draw(bundle);
  const seen: string[] = [];
  const screens = new Set<string>();
  for (const { pick, double, pointer } of moves) {
    for (const control of pick % 3 ? onward(container, pick) : anything(container, pick)) {
      control?.dispatchEvent(new Event('pointerenter'));
      for (const detail of double ? [1, 2] : [pointer ? 1 : 0]) {
        control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
      }
    }
    await drawn();
    const ticked = [...container.querySelectorAll('input')].map(({ checked }) => Number(checked)).join('');
    seen.push(`${ticked} ${document.activeElement?.textContent} ${container.innerHTML}`);
    screens.add(container.querySelector<HTMLElement>('.panel')?.dataset.screen ?? '');
  }
  undraw();
  seen.push(container.innerHTML);
  return { seen, screens, calls: [close, erase, tapped, onError].map(({ mock }) => mock.calls) };
}

test('a tap on what was drawn a moment ago counts', async () => {
  for (const bundle of [whole, trimmed]) {
    const { container } = draw(bundle);
    container.querySelector<HTMLElement>('[data-action=start]')?.click();
    await drawn();
    expect(container.querySelector<HTMLElement>('.panel')?.dataset.screen).toBe('question');
  }
});

describe('the widget draws the same', () => {
  test('on random ways through it', { timeout: 4 * slow }, async () => {
    const screens = new Set<string>();
    for (const moves of [straightOn, ...fc.sample(taps, { seed: 20261123, numRuns: 15 })]) {
      const before = await tapThrough(whole, moves);
      const after = await tapThrough(trimmed, moves);
      for (const [tap, view] of before.seen.entries()) expect(after.seen[tap], `after tap ${tap + 1}`).toBe(view);
      expect(after.calls).toStrictEqual(before.calls);
      for (const screen of before.screens) screens.add(screen);
    }
    expect([...screens].sort()).toStrictEqual(['about', 'contact', 'outcome', 'question', 'read', 'start']);
  });

  test('while a message is written, refused and sent', async () => {
    const told = [];
    for (const bundle of [whole, trimmed]) {
      const { container, session, send, tapped } = draw(bundle);
      const seen: string[] = [];
      const tap = async (name: string) => {
        container.querySelector<HTMLElement>(`[data-action=${name}]`)?.click();
        await drawn();
        seen.push(`${document.activeElement?.id} ${container.innerHTML}`);
      };
      const write = async (name: string, value: string) => {
        const field = container.querySelector<HTMLInputElement>(`[name=${name}]`);
        if (field) field.value = value;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        await drawn();
        seen.push(`${field?.value} ${container.innerHTML}`);
      };
      session.show('contact');
      await drawn();
      for (const name of ['message', 'send']) await tap(name);
      await write('name', 'Ann');
      await tap('send');
      await write('phone', '023 000 00 00');
      await write('best_time', 'evening');
      await write('message', 'Please call me');
      for (const name of ['language', 'send', 'back']) await tap(name);
      expect(seen.at(-1)).not.toContain('Ann');
      told.push({
        seen,
        sent: send.mock.calls.map(([url, words, key]: readonly unknown[]) => [url, words, key]),
        tapped: tapped.mock.calls,
      });
    }
    expect(told[0]?.sent).toStrictEqual([
      [
        'https://example.org/',
        { name: 'Ann', phone: '023 000 00 00', email: '', best_time: 'evening', message: 'Please call me', lang: 'nl', subject: '' },
        'key',
      ],
    ]);
    expect(told[0]?.tapped).toStrictEqual([['message']]);
    expect(told[1]).toStrictEqual(told[0]);
  });

  test('and a fault in drawing reaches the error boundary once, and leaves nothing behind', async () => {
    for (const bundle of [whole, trimmed]) {
      const { container, onError, session } = draw(bundle, (wordings) => ({
        ...wordings,
        texts: (lang, words) => {
          const texts = wordings.texts(lang, words);
          return { ...texts, flow: (key, values) => texts.flow(/^questions\.(?!start\b)/.test(key) ? 'nothing' : key, values) };
        },
      }));
      expect(container.childElementCount).toBe(1);
      session.send({ type: 'answer', question: 'start', options: ['adult'] });
      await painted();
      expect(onError.mock.calls).toStrictEqual([[new Error('No text for "nothing".')]]);
      expect(container.childElementCount).toBe(0);
    }
  });

  test('and a fault in a tap is handed on, once', async () => {
    for (const bundle of [whole, trimmed]) {
      const { container, onError, session } = draw(bundle);
      session.send = () => {
        throw new Error('not today');
      };
      container.querySelector<HTMLElement>('[data-action=start]')?.click();
      container.querySelector<HTMLElement>('[data-action=start]')?.click();
      await painted();
      expect(onError.mock.calls).toStrictEqual([[new Error('not today')]]);
    }
  });

  test('and stops listening to its session when it is taken away', async () => {
    for (const bundle of [whole, trimmed]) {
      const { container, onError, session, undraw } = draw(bundle);
      undraw();
      await painted();
      session.send({ type: 'answer', question: 'start', options: ['adult'] });
      await painted();
      expect(container.childNodes).toHaveLength(0);
      expect(onError).not.toHaveBeenCalled();
    }
  });
});

test('the widget asks nothing of Preact that is left out', async () => {
  const leftOut = [
    /\b(?:style|className|xlink\w+|dangerouslySetInnerHTML|defaultValue|defaultChecked|is)=/,
    /<(?:math|foreignObject|template|progress)\b/,
    /\bon\w+Capture=/,
    /\bref=\{\(/,
    /createPortal|hydrate|Suspense|forwardRef|cloneElement|\.Consumer\b|contextType/,
    /use(?:Effect|Id|Reducer|ImperativeHandle|ErrorBoundary|DebugValue)\b/,
    /getDerivedState|component(?:Will|DidMount|DidUpdate)|getSnapshotBeforeUpdate|forceUpdate/,
  ];
  const files = (await readdir('src/ui')).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const source = await readFile(`src/ui/${file}`, 'utf8');
    for (const use of leftOut) expect(source, `${file}: see embed/trim/preact.mjs`).not.toMatch(use);
  }
});

test('no HTML can be set from a string', () => {
  expect(whole.code).toContain('innerHTML');
  expect(trimmed.code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/);
});
