import { defineFlow } from '../../src/flow/flow.ts';

/** Two questions about a bicycle. What was raised in the first decides where the second leads. */
export const smallFlow = defineFlow({
  id: 'small-bike',
  version: '2.1.0',
  status: 'draft',
  changed: '2026-02-01',
  nextReview: '2027-02-01',
  sources: { mechanic: { title: 'The mechanic & son', url: 'https://bike.example/brakes?a=1&b=2' }, uncle: { title: 'My uncle' } },
  start: 'wheels',
  questions: {
    wheels: {
      kind: 'one',
      options: { round: {}, flat: { raises: 'gp_first', sources: ['uncle'] } },
      next: [{ goTo: 'brakes' }],
    },
    brakes: {
      kind: 'many',
      safety: true,
      options: {
        gone: { raises: 'emergency', sources: ['mechanic'] },
        weak: { raises: 'urgent_same_day', sources: ['mechanic', 'uncle'] },
        none: { excludes: 'all' },
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['uncle'] },
      },
      next: [{ when: { raised: 'gp_first' }, goTo: 'end' }, { goTo: 'bell' }],
    },
    bell: { kind: 'one', options: { rings: {}, silent: {} }, next: [{ goTo: 'end' }] },
  },
  outcomes: {
    walk: { urgency: 'emergency', sections: [{ id: 'stop' }] },
    repair: { urgency: 'urgent_same_day', sections: [{ id: 'stop', when: { question: 'brakes', chose: ['weak'] } }] },
    pump: { urgency: 'gp_first', contact: 'after_gp', sections: [{ id: 'air', fold: 'more' }] },
    ride: { urgency: 'routine', contact: 'open', sections: [{ id: 'air' }] },
    lost: { urgency: 'gp_first', sections: [{ id: 'list', signs: 'urgent_same_day' }] },
  },
  fallback: 'lost',
});
