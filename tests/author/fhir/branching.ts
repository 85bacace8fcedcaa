import { defineFlow } from '../../../src/flow/flow.ts';

/** What the shipped flow has not: branches that part and meet, rules that need each other, and a question that is skipped. */
export const BRANCHING = defineFlow({
  id: 'branching',
  version: '1.0.0',
  status: 'active',
  changed: '2026-01-02',
  nextReview: '2027-01-02',
  review: { by: 'Dr. A. Example', on: '2026-01-03' },
  sources: { book: { title: 'A book' } },
  start: 'where',
  questions: {
    where: {
      kind: 'one',
      options: { arm: {}, leg: {}, both: { raises: 'gp_first', sources: ['book'] }, other: {} },
      next: [
        { when: { question: 'where', chose: ['leg', 'both'] }, goTo: 'walk' },
        { when: { question: 'where', chose: ['arm'] }, goTo: 'lift' },
        { goTo: 'signs' },
      ],
    },
    walk: {
      kind: 'many',
      options: { limp: {}, slow: {}, fall: { raises: 'urgent_same_day', sources: ['book'] }, none: { excludes: 'all' } },
      next: [
        { when: { question: 'walk', chose: ['fall'] }, goTo: 'signs' },
        { when: { question: 'where', chose: ['both'] }, goTo: 'lift' },
        { when: { question: 'walk', chose: ['limp', 'slow'] }, goTo: 'shoes' },
        { goTo: 'signs' },
      ],
    },
    lift: {
      kind: 'one',
      options: { yes: {}, no: {} },
      next: [{ when: { question: 'lift', chose: ['no'] }, goTo: 'shoes' }, { goTo: 'signs' }],
    },
    shoes: { kind: 'one', options: { old: {}, new: {} }, next: [{ goTo: 'signs' }] },
    signs: {
      kind: 'many',
      safety: true,
      options: {
        fever: { raises: 'emergency', sources: ['book'] },
        ill: { raises: 'urgent_same_day', sources: ['book'] },
        none: { excludes: 'all' },
        unsure: { raises: 'gp_first', excludes: 'none', sources: ['book'] },
      },
      next: [{ when: { raised: 'gp_first' }, goTo: 'end' }, { goTo: 'last' }],
    },
    last: { kind: 'one', options: { a: {}, b: {} }, next: [{ goTo: 'end' }] },
  },
  outcomes: {
    emergency: { urgency: 'emergency', sections: [{ id: 'call' }] },
    fallen: { urgency: 'urgent_same_day', when: { question: 'walk', chose: ['fall'] }, sections: [] },
    urgent_same_day: { urgency: 'urgent_same_day', sections: [] },
    gp_first: { urgency: 'gp_first', sections: [] },
    routine: {
      urgency: 'routine',
      sections: [{ id: 'old_shoes', when: { question: 'shoes', chose: ['old'] }, unless: { question: 'walk', chose: ['limp'] } }],
    },
    incomplete: { urgency: 'gp_first', sections: [] },
  },
  fallback: 'incomplete',
});
