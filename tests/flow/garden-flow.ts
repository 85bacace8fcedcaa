import { defineFlow } from '../../src/flow/flow.ts';

/**
 * Trouble in the garden. A second flow of another shape, so that nothing can be tied to the first: it starts with a list,
 * a detour makes walks of different length meet again, a rule asks for `any` of two things, one of them long answered,
 * and two urgencies have a special outcome. Small enough to list every walk: three lists and two choices.
 */
export const gardenFlow = defineFlow({
  id: 'toy-garden',
  version: '2.3.0',
  status: 'active',
  changed: '2026-02-01',
  nextReview: '2026-08-01',
  review: { by: 'The head gardener', on: '2026-02-02' },
  sources: { almanac: { title: 'The almanac' }, neighbour: { title: 'The neighbour' } },
  start: 'alarms',
  questions: {
    alarms: {
      kind: 'many',
      safety: true,
      options: {
        fire: { raises: 'emergency', sources: ['almanac'] },
        flood: { raises: 'emergency', sources: ['almanac', 'neighbour'] },
        none: { excludes: 'all' },
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['almanac'] },
      },
      next: [{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'plot' }],
    },
    plot: {
      kind: 'one',
      options: { pond: {}, lawn: {}, beds: {} },
      next: [{ when: { question: 'plot', chose: ['pond'] }, goTo: 'fish' }, { goTo: 'pests' }],
    },
    fish: {
      kind: 'many',
      options: { pale: { raises: 'gp_first', sources: ['neighbour'] }, hungry: {}, none: { excludes: 'all' } },
      next: [{ goTo: 'pests' }],
    },
    pests: {
      kind: 'many',
      safety: true,
      options: {
        moles: { raises: 'urgent_same_day', sources: ['almanac'] },
        slugs: { raises: 'gp_first', sources: ['almanac'] },
        none: { excludes: 'all' },
        unsure: { raises: 'gp_first', excludes: 'none', sources: ['almanac'] },
      },
      next: [
        {
          when: {
            any: [
              { question: 'pests', chose: ['moles', 'slugs'] },
              { question: 'plot', chose: ['beds'] },
            ],
          },
          goTo: 'weather',
        },
        { goTo: 'end' },
      ],
    },
    weather: { kind: 'one', options: { wet: {}, dry: {} }, next: [{ goTo: 'end' }] },
  },
  outcomes: {
    call_fire_brigade: { urgency: 'emergency', sections: [{ id: 'run' }] },
    call_mole_catcher: { urgency: 'urgent_same_day', sections: [{ id: 'run' }] },
    call_pond_keeper: {
      urgency: 'gp_first',
      when: { question: 'plot', chose: ['pond'] },
      sections: [{ id: 'gardener', when: { question: 'fish', chose: ['pale'] } }, { id: 'safety_net' }],
    },
    call_gardener: { urgency: 'gp_first', contact: 'after_gp', sections: [{ id: 'gardener' }, { id: 'safety_net' }] },
    water_it: {
      urgency: 'routine',
      contact: 'open',
      when: { question: 'weather', chose: ['dry'] },
      sections: [{ id: 'water', fold: 'more' }, { id: 'safety_net' }],
    },
    enjoy_it: { urgency: 'routine', contact: 'open', sections: [{ id: 'safety_net' }] },
    look_again: {
      urgency: 'gp_first',
      sections: [
        { id: 'alarms_again', signs: 'emergency' },
        { id: 'pests_again', signs: 'urgent_same_day' },
        { id: 'rest_again', signs: 'gp_first' },
        { id: 'safety_net' },
      ],
    },
  },
  fallback: 'look_again',
});
