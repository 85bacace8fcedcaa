import { overClaimIn } from '../../../src/base/over-claims.ts';
import { line } from './line.ts';

/** Two lines on a phone: more is not read, and would push away the button that it stands beside. */
export const ABOUT_LENGTH = 140;

/** As the visitor would count: an emoji is one character. */
export const aboutLength = (text: string): number => [...line(text)].length;

/** Why a clinic may not say `text` of itself: it promises too much, or is too long. Undefined where it may. */
export function aboutProblem(text: string): { readonly claim: string } | { readonly length: number } | undefined {
  const said = line(text);
  const claim = overClaimIn(said);
  if (claim !== undefined) return { claim };
  const length = aboutLength(text);
  return length > ABOUT_LENGTH ? { length } : undefined;
}
