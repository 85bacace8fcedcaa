import { isDay } from '../base/is-day.ts';
import type { Flow, Outcome } from '../flow/flow.ts';
import { atLeast } from '../flow/urgency.ts';
import { sectionProblems, unlisted } from './check-sections.ts';
import { type Message, msg } from './message.ts';
import type { Problem } from './problem.ts';

/** What cards may offer, and what a clinician needs to sign for them. */
export function checkOutcomes(flow: Flow): readonly Problem[] {
  const cards = Object.entries(flow.outcomes).flatMap(([id, outcome]) => cardProblems(flow, `outcomes.${id}`, outcome));
  return [...fallback(flow), ...cards, ...review(flow)];
}

function cardProblems(flow: Flow, place: string, outcome: Outcome): readonly Problem[] {
  const urgent = atLeast(outcome.urgency, 'urgent_same_day');
  const contact = outcome.contact !== undefined;
  return [
    ...(urgent && contact
      ? [{ id: 'contact-on-urgent', place, message: msg`Beside urgent advice no clinic may be offered. Leave out "contact".` } as const]
      : []),
    ...(outcome.urgency === 'gp_first' && contact && outcome.contact !== 'after_gp'
      ? [{ id: 'contact-on-urgent', place, message: msg`The doctor comes first here. Write contact: "after_gp".` } as const]
      : []),
    ...(outcome.sections.length === 0
      ? [{ id: 'missing-net', place, message: msg`A card without a section says nothing. Write what to do.` } as const]
      : []),
    ...(!urgent &&
    unlisted(flow, outcome).length > 0 &&
    !outcome.sections.some(({ id, when, unless, region }) => id === 'safety_net' && !when && !unless && !region)
      ? [
          {
            id: 'missing-net',
            place,
            message: msg`Every card but the urgent ones says when to get help after all. Add the section "safety_net", or a list of every sign.`,
          } as const,
        ]
      : []),
    ...sectionProblems(place, outcome),
  ];
}

function fallback(flow: Flow): readonly Problem[] {
  const outcome = Object.hasOwn(flow.outcomes, flow.fallback) ? flow.outcomes[flow.fallback] : undefined;
  if (outcome?.urgency === 'gp_first') {
    return unlisted(flow, outcome).map((urgency) => ({
      id: 'fallback',
      place: `outcomes.${flow.fallback}`,
      message: msg`Here, and where everything is read without questions, every sign is listed. Add a section with signs: "${urgency}".`,
    }));
  }
  return [
    {
      id: 'fallback',
      place: 'fallback',
      message: msg`Answers that cannot be understood end on a "gp_first" card. Write the id of such an outcome.`,
    },
  ];
}

function review(flow: Flow): readonly Problem[] {
  const problem = (place: string, message: Message): Problem => ({ id: 'missing-review', place, message });
  return [
    ...(/^\d+\.\d+\.\d+$/.test(flow.version)
      ? []
      : [{ id: 'missing-version', place: 'version', message: msg`Write a version such as 1.2.0.` } as const]),
    ...(isDay(flow.changed) ? [] : [problem('changed', msg`Write the date of the last change as year-month-day.`)]),
    ...(isDay(flow.nextReview) && flow.nextReview > flow.changed
      ? []
      : [problem('nextReview', msg`Write a date after "changed" by which the flow is reviewed again.`)]),
    ...(flow.review && !(flow.review.by.trim() && isDay(flow.review.on))
      ? [problem('review', msg`Write who signed the flow off, and the day as year-month-day.`)]
      : []),
    ...(flow.status === 'active' && !flow.review
      ? [problem('review', msg`An active flow says who signed it off, and when. Write "review", or status "draft".`)]
      : []),
  ];
}
