import type { Flow, Review } from './flow.ts';

/** A review that names the contents it holds for, by their hashes: the one of a clinic does. */
interface ContentReview extends Review {
  readonly content: readonly string[];
}

/** A day begins first at UTC+14: what is dated later than that is not signed anywhere. */
const EARLIEST = 14 * 60 * 60 * 1000;

/**
 * Why a review that the owner names is none: it is older than the flow's last change, lies in the future, or names another content.
 * @param content the hash of what the visitor reads; empty for a language that no sheet is made for.
 */
export function reviewProblem(flow: Flow, review: ContentReview, content: string, now: Date): 'older' | 'future' | 'content' | undefined {
  if (review.on < flow.changed) return 'older';
  if (Date.parse(review.on) > now.getTime() + EARLIEST) return 'future';
  return review.content.includes(content) ? undefined : 'content';
}

/**
 * Who checked what the visitor reads: for this clinic, or for everybody who runs an active flow. Undefined while nobody did.
 * @param checked false in a language that was not among those that the flow's own review is for.
 */
export function reviewOf(flow: Flow, review: ContentReview | undefined, content: string, now: Date, checked = true): Review | undefined {
  if (review && !reviewProblem(flow, review, content, now)) return review;
  return flow.status === 'active' && checked ? flow.review : undefined;
}
