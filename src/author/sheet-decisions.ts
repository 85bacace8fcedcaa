import { isNamed } from '../base/is-named.ts';

/** What the clinical review left open: as it stands now, or otherwise. */
export interface OpenDecision {
  readonly question: string;
  readonly now: string;
  readonly other: string;
}

const BACK_SPASM = {
  en: [
    {
      question: 'One foot or leg is clearly weaker (one_leg_weak), and there is no other sign.',
      now: 'Doctor today, as it is now',
      other: 'Emergency',
    },
    {
      question: 'Not able to stand or walk because of the pain. Left out now, because it is very common in a simple spasm.',
      now: 'Leave it out, as it is now',
      other: 'Add it as a sign for a doctor today',
    },
    {
      question: 'Losing weight without trying, or sweating a lot at night (weight_loss). The NHS says: the same day.',
      now: 'GP first, as it is now',
      other: 'Doctor today',
    },
  ],
  nl: [
    {
      question: 'Eén voet of been is duidelijk zwakker (one_leg_weak), en er is geen ander signaal.',
      now: 'Vandaag een arts, zoals nu',
      other: 'Spoed',
    },
    {
      question: 'Niet kunnen staan of lopen van de pijn. Nu weggelaten, want dat komt heel vaak voor bij een gewone spierkramp.',
      now: 'Weglaten, zoals nu',
      other: 'Opnemen als signaal voor vandaag een arts',
    },
    {
      question: 'Afvallen zonder dat te willen, of ’s nachts veel zweten (weight_loss). De NHS zegt: dezelfde dag.',
      now: 'Eerst de huisarts, zoals nu',
      other: 'Vandaag een arts',
    },
  ],
};

/** By the id of the flow. */
const DECISIONS = { 'back-spasm': BACK_SPASM };

/** The decisions that a flow leaves to its reviewer, in `lang` or else in English. */
export function openDecisions(flow: string, lang: string): readonly OpenDecision[] {
  if (!isNamed(DECISIONS, flow)) return [];
  const base = lang.split('-')[0] ?? '';
  const decisions = DECISIONS[flow];
  return isNamed(decisions, base) ? decisions[base] : decisions.en;
}
