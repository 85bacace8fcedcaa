import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropEarlyTaps } from '../../../../embed/widget/view/early-taps.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A screen with two controls that tells what was tapped on it. */
function screen() {
  const area = document.createElement('div');
  area.innerHTML =
    '<button id="a"><span>A</span> <i>a</i></button><button id="b">B</button><a id="call" data-action="emergency-call"><b>112</b></a><p>words</p>';
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.append(area);
  document.body.append(host);
  const taps: string[] = [];
  area.addEventListener('click', ({ target }) => target instanceof Element && taps.push(target.closest('[id]')?.id ?? target.tagName));
  const drawn = dropEarlyTaps(root, new AbortController().signal);
  vi.advanceTimersByTime(1000);
  const tap = (selector: string, detail = 1) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail });
    area.querySelector(selector)?.dispatchEvent(event);
    return event;
  };
  return { taps, drawn, tap };
}

test.each([1, 2, 3])('a tap right after a new screen is nobody’s, whatever its count (%i)', (count) => {
  const { taps, drawn, tap } = screen();
  drawn();
  expect(tap('#a', count).defaultPrevented).toBe(true);
  vi.advanceTimersByTime(399);
  tap('#b', count);
  expect(taps).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(tap('#b', count).defaultPrevented).toBe(false);
  expect(taps).toEqual(['b']);
});

test('a key acts at once, and so does a call to the emergency number', () => {
  const { taps, drawn, tap } = screen();
  drawn();
  tap('#a', 0);
  tap('#call');
  tap('#call b');
  tap('#call', 2);
  expect(taps).toEqual(['a', 'call', 'call', 'call']);
});

test('two quick taps on one control are one tap, also on two of its parts; on two controls they are two', () => {
  const { taps, tap } = screen();
  tap('#a span');
  vi.advanceTimersByTime(300);
  tap('#a i');
  vi.advanceTimersByTime(300);
  expect(taps).toEqual(['a']);
  tap('#b');
  tap('p');
  tap('p');
  expect(taps).toEqual(['a', 'b', 'P', 'P']);
  vi.advanceTimersByTime(400);
  tap('#b');
  expect(taps).toEqual(['a', 'b', 'P', 'P', 'b']);
});

test('somebody who taps on and on is not kept out', () => {
  const { taps, tap } = screen();
  for (let turn = 0; turn < 8; turn++) {
    tap('#a');
    vi.advanceTimersByTime(100);
  }
  expect(taps).toEqual(['a', 'a']);
});
