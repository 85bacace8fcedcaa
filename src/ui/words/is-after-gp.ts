import type { Step } from '../../flow/step.ts';

/** Whether the card of this step sends people to their GP first: then nothing invites them to make an appointment here. */
export const isAfterGp = (step: Step): boolean => step.kind === 'outcome' && step.outcome.contact === 'after_gp';
