import type { Urgency } from '../../flow/flow.ts';
import type { IconName } from './Icon.tsx';

/** The sign of each urgency: of its card, and of a list that says how soon to get help. Always beside words. */
export const URGENCY_ICONS: Readonly<Record<Urgency, IconName>> = {
  emergency: 'alert',
  urgent_same_day: 'clock',
  gp_first: 'person',
  routine: 'info',
};
