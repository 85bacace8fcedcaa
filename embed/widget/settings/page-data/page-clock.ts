import type { Interval } from '../../../../src/clinic/stretch.ts';

const MIDNIGHT = 24 * 60;

/** `08:30-17:30`, or `closed`. */
export function timesText(open: Interval | null): string {
  return open ? `${clock(open.from)}-${clock(open.to > MIDNIGHT ? open.to - MIDNIGHT : open.to)}` : 'closed';
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
