import { URGENCIES, type Urgency } from './flow.ts';

/** Whether `urgency` asks for help at least as soon as `other`. */
export const atLeast = (urgency: Urgency, other: Urgency): boolean => URGENCIES.indexOf(urgency) <= URGENCIES.indexOf(other);

/** The higher of two urgencies. */
export const higher = (a: Urgency, b: Urgency): Urgency => (atLeast(a, b) ? a : b);
