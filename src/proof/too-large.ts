import { inWords, msg } from './message.ts';

export const TOO_MANY_WAYS = msg`Too many ways lead on from here to prove each. Write fewer conditions that tell answers apart, or divide the flow.`;

/** A flow that cannot be proven while somebody waits. */
export class TooLarge extends Error {
  /** Where its ways become too many. */
  readonly place: string;

  constructor(place: string) {
    super(inWords(TOO_MANY_WAYS));
    this.name = 'TooLarge';
    this.place = place;
  }
}
