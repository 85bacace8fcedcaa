import type { Clinic } from '../../../src/clinic/clinic.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { reviewProblem } from '../../../src/flow/review.ts';

/**
 * What the owner has to know of the review of `flow`, a sentence each.
 * @param contents the languages that visitors may read it in, each with its content hash.
 */
export function reviewWarnings(
  flow: Flow,
  { review }: Clinic,
  contents: readonly (readonly [lang: string, hash: string])[],
  now: Date,
): readonly string[] {
  const name = `The flow "${flow.id}" ${flow.version}`;
  const problems = contents.map(([lang, hash]) => ({ lang, hash, problem: review && reviewProblem(flow, review, hash, now) }));
  const [first] = problems;
  const others = problems.filter(({ problem, hash }) => problem === 'content' && hash !== '');
  const warnings: readonly (string | false)[] = [
    flow.status === 'draft' &&
      !review &&
      `${name} is a draft, and visitors are told so. Have a doctor check it, then write reviewed-by, reviewed-on and reviewed-content.`,
    first?.problem === 'older' &&
      `${name} was changed on ${flow.changed}, after the review of ${review?.on}, so that it counts as not reviewed. Have a doctor check what changed, then write the new day in reviewed-on.`,
    first?.problem === 'future' && `reviewed-on="${review?.on}" lies in the future. Write the day on which the sheet was signed.`,
    others.length > 0 &&
      `reviewed-content names another content than visitors read in: ${others.map(({ lang }) => lang).join(', ')}. There it counts as not reviewed. Once a doctor has signed the sheet of that language, add its hash: ${others.map(({ hash }) => hash).join(' ')}`,
    Date.parse(flow.nextReview) < now.getTime() &&
      `${name} is old: it was due for review on ${flow.nextReview}. Put a newer version of self-check on this page.`,
  ];
  return warnings.filter((warning) => warning !== false);
}
