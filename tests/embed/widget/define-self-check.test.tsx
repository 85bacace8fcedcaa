import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineSelfCheck } from '../../../embed/widget/define-self-check.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const error = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => {
  window.SelfCheckConfig = { shadow: 'open' }; // or nobody could look into the widget
});
afterEach(() => {
  delete window.SelfCheckConfig;
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('what cannot be used gets one sentence that says what to write, before there is an element', () => {
  define({ bookingUrl: '/book', 'a b': '1', mode: 'popup', phone: '+31 20 000 00 00' }).destroy();
  expect(warn.mock.calls.map(([, sentence]) => sentence)).toEqual([
    expect.stringMatching(/^There is no setting "bookingUrl"\. Write one of: clinic, /),
    expect.stringMatching(/^There is no setting "a b"\. Write one of: clinic, /),
    'mode="popup" cannot be used. Write one of: launcher, inline, none.',
  ]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'phone'],
  ['a list', ['phone']],
  ['a value without a text', { clinic: Object.create(null) }],
  ['a value that throws', Object.defineProperty({}, 'clinic', { enumerable: true, get: raise })],
])('%s as options never throws, and the element still gets its widget', async (_, options) => {
  const api = define(options);
  document.body.append(document.createElement('self-check'));
  await vi.waitFor(() => expect(inside('.launcher')).toHaveLength(1));
  api.destroy();
});

test('the widget is drawn when the page is idle, and at once where it is a part of the page', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
  const api = define({ clinic: 'Clinic' });
  document.body.append(document.createElement('self-check'));
  expect(inside('.launcher')).toHaveLength(0);
  for (const act of idle) act();
  expect(inside('.launcher')).toHaveLength(1);
  api.destroy();
  const inline = define({ mode: 'inline' });
  document.body.append(document.createElement('self-check'));
  expect(inside('.app')).toHaveLength(1);
  inline.destroy();
});

test('where the widget cannot be made, the safety card stands in', async () => {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockImplementation(raise);
  const api = define({ phone: '+31 23 000 00 00', lang: 'en' });
  document.body.append(document.createElement('self-check'));
  await vi.waitFor(() => expect(inside('[data-action="emergency-call"]').map(({ href }) => href)).toEqual(['tel:112']));
  expect(inside('[data-action="call"]').map(({ href }) => href)).toEqual(['tel:+31230000000']);
  expect(error).toHaveBeenCalledTimes(1);
  api.destroy();
  languages.mockRestore();
});

test('a second call returns the same object; only other options are worth a word', () => {
  const api = define({ clinic: 'Clinic', offset: 24 });
  expect(define({ clinic: 'Clinic', offset: 24 })).toBe(api);
  expect(define()).toBe(api);
  expect(warn).not.toHaveBeenCalledWith(expect.anything(), expect.stringContaining('already defined'));
  expect(define({ clinic: 'Another' })).toBe(api);
  expect(warn).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('already defined'));
  api.destroy();
  const next = define({ clinic: 'Another' });
  expect(next).not.toBe(api);
  expect(error).not.toHaveBeenCalled();
  next.destroy();
});

test('the shadow root is closed unless it is asked to be open', async () => {
  delete window.SelfCheckConfig;
  const closed = define({ mode: 'inline' });
  const host = document.body.appendChild(document.createElement('self-check'));
  expect(host.shadowRoot).toBeNull();
  closed.destroy();
  const open = define({ mode: 'inline', shadow: 'open' });
  expect(document.body.appendChild(document.createElement('self-check')).shadowRoot).not.toBeNull();
  open.destroy();
});

test('a call acts on the element that it is given; a click handler passes its event, which names none', () => {
  const { api, opened, first, second } = two();
  for (const target of [second, new Event('click'), { preventDefault() {}, nativeEvent: {} }, undefined]) api.open(target);
  expect(opened.map((host) => host.id)).toEqual([second, first, first, first].map((host) => host.id));
  expect(given()).toEqual([]);
  api.destroy();
});

test('given anything else, it takes the first one all the same, and says so once', () => {
  const { api, opened, first } = two();
  for (const other of [null, '#second', 0, document.body, document.createElement('self-check'), [first]])
    Reflect.apply(api.open, undefined, [other]);
  expect(opened.map((host) => host.id)).toEqual(Array(6).fill(first.id));
  expect(given()).toEqual([
    'SelfCheck.open(…) was given something that is no <self-check> of this page, so it takes the first one. Give it the element itself, or nothing.',
  ]);
  api.destroy();
});

/** A page with two widgets that are a part of it: what is opened is scrolled to. */
function two() {
  const api = define({ mode: 'inline' });
  const opened: Element[] = [];
  const element = (id: string) =>
    document.body.appendChild(
      Object.assign(document.createElement('self-check'), {
        id,
        scrollIntoView(this: Element) {
          opened.push(this);
        },
      }),
    );
  return { api, opened, first: element('first'), second: element('second') };
}

/** What was said of what a call was given. */
const given = () => warn.mock.calls.map(([, sentence]) => sentence).filter((sentence) => sentence.includes('was given'));

/** What the widget has in its shadow root. */
function inside(selector: string): readonly HTMLAnchorElement[] {
  return [...(document.querySelector('self-check')?.shadowRoot?.querySelectorAll<HTMLAnchorElement>(selector) ?? [])];
}

/** As a caller without types may. */
function define(options?: unknown) {
  return Reflect.apply(defineSelfCheck, undefined, [options]);
}

function raise(): never {
  throw new Error('no');
}
