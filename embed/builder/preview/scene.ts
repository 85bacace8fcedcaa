/** What an owner can have the preview show at once: the button, the first screen, a list of signs, the card of each urgency, the ways to reach the clinic. */
export const SCENES = ['launcher', 'start', 'signs', 'emergency', 'urgent_same_day', 'gp_first', 'routine', 'contact'] as const;
export type Scene = (typeof SCENES)[number];
