import { afterEach, expect, test, vi } from 'vitest';
import { defineSelfCheck } from '../../embed/define-self-check.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const error = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => {
  vi.clearAllMocks();
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
])('%s as options never throws, and the element still gets its widget', (_, options) => {
  const api = define(options);
  document.body.append(document.createElement('self-check'));
  expect(document.querySelector('self-check')?.shadowRoot?.querySelector('.launcher')).not.toBe(null);
  api.destroy();
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

/** As a caller without types may. */
function define(options?: unknown) {
  return Reflect.apply(defineSelfCheck, undefined, [options]);
}

function raise(): never {
  throw new Error('no');
}
