import { defineFlow } from '../../src/flow/flow.ts';

/** How to make tea. For tests of the engine, so that a change of clinical content never breaks them. */
export const toyFlow = defineFlow({
  id: 'toy-tea',
  version: '1.0.0',
  status: 'draft',
  changed: '2026-01-01',
  nextReview: '2027-01-01',
  sources: { aunt: { title: 'My aunt' } },
  start: 'awake',
  questions: {
    awake: {
      kind: 'one',
      options: { yes: {}, asleep: { raises: 'gp_first', sources: ['aunt'] } },
      next: [{ when: { question: 'awake', chose: ['asleep'] }, goTo: 'end', outOfScope: true }, { goTo: 'kettle' }],
    },
    kettle: {
      kind: 'many',
      safety: true,
      options: {
        smoke: { raises: 'emergency', sources: ['aunt'] },
        drip: { raises: 'urgent_same_day', sources: ['aunt'] },
        none: { excludes: 'all' },
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['aunt'] },
      },
      next: [
        { when: { raised: 'emergency' }, goTo: 'end' },
        // Somebody who does not know the kettle skips the biscuits.
        { when: { question: 'kettle', chose: ['unsure'] }, goTo: 'milk' },
        { goTo: 'biscuits' },
      ],
    },
    biscuits: {
      kind: 'many',
      options: { ginger: {}, chocolate: {}, none: { excludes: 'all' } },
      next: [{ goTo: 'milk' }],
    },
    milk: {
      kind: 'one',
      options: { fresh: {}, sour: { raises: 'gp_first', sources: ['aunt'] } },
      next: [{ goTo: 'end' }],
    },
  },
  outcomes: {
    // Before the others of its urgency, so that it would be taken for them if the engine forgot what it is.
    muddle: { urgency: 'gp_first', sections: [] },
    call_fire_brigade: { urgency: 'emergency', sections: [] },
    call_plumber: { urgency: 'urgent_same_day', sections: [] },
    ask_aunt: { urgency: 'gp_first', contact: 'after_gp', sections: [] },
    sleep_on: { urgency: 'gp_first', when: { question: 'awake', chose: ['asleep'] }, sections: [] },
    drink_tea: { urgency: 'routine', contact: 'open', sections: [] },
  },
  fallback: 'muddle',
});
