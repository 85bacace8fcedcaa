import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/ui/parts/after-paint.ts';

let frame: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    frame = act;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('waits for a frame and for the task after it, and runs once', () => {
  const act = vi.fn();
  afterPaint(act);
  vi.advanceTimersByTime(50);
  expect(act).not.toHaveBeenCalled();
  frame?.();
  expect(act, 'the frame is not painted yet').not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

test('does not wait for a page that draws no frames, as one in the background', () => {
  const act = vi.fn();
  afterPaint(act);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
  frame?.();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});
