import { clockText, type Interval } from '../../../../src/clinic/stretch.ts';

/** `08:30-17:30`, or `closed`. */
export const timesText = (open: Interval | null): string => (open ? `${clockText(open.from)}-${clockText(open.to)}` : 'closed');
