import type { Flow, Section } from '../../src/flow/flow.ts';
import type { FlowTexts } from '../../src/proof/check-texts.ts';
import { toyFlow } from './toy-flow.ts';

const SIGNS: readonly Section[] = [
  { id: 'signs_emergency', signs: 'emergency' },
  { id: 'signs_today', signs: 'urgent_same_day' },
  { id: 'signs_gp', signs: 'gp_first' },
];

/** The toy flow with something on its cards. Tests of the engine leave them bare, which a shipped flow may not. */
export const toyWithCards: Flow = {
  ...toyFlow,
  outcomes: Object.fromEntries(
    Object.entries(toyFlow.outcomes).map(([id, outcome]) => [
      id,
      {
        ...outcome,
        sections: [{ id: 'what_to_do' }, ...(id === toyFlow.fallback ? SIGNS : []), { id: 'safety_net', parts: ['emergency'] }],
      },
    ]),
  ),
};

const frame = {
  title: 'T',
  launcher: 'T',
  launcher_short: 'T',
  start: {
    hello: 'T',
    fright: 'T',
    what: 'T',
    danger: 'T',
    short_privacy: 'T',
    short_disclaimer: 'T',
    for: 'T',
    draft: 'T',
    more: 'T',
    disclaimer: 'T',
    privacy: 'T',
    other: 'T',
  },
  after_gp: 'T {gp}',
  closing: 'T',
  about: {
    title: 'T',
    body: ['T'],
    sources: 'T',
    reviewed: '{reviewers} {date}',
    not_reviewed: 'T',
    version: '{version}',
    next_review: '{date}',
    feedback: 'T',
  },
};

export const toyTexts: FlowTexts = {
  en: {
    ...frame,
    questions: {
      awake: { heading: 'Are you awake?', options: { yes: { label: 'Yes' }, asleep: { label: 'No' } } },
      kettle: {
        heading: 'What does the kettle do?',
        intro: 'Look at it, {clinic} waits.',
        options: {
          smoke: { label: 'It smokes', help: 'Black or white.' },
          drip: { label: 'It drips' },
          none: { label: 'None of these' },
          unsure: { label: 'I am not sure', sign: 'I am not sure about this list' },
        },
      },
      biscuits: {
        heading: 'Which biscuits?',
        options: { ginger: { label: 'Ginger' }, chocolate: { label: 'Chocolate' }, none: { label: 'None' } },
      },
      milk: { heading: 'And the milk?', options: { fresh: { label: 'Fresh' }, sour: { label: 'Sour', sign: 'Sour milk' } } },
    },
    outcomes: {
      call_fire_brigade: { heading: 'Call {emergency} now' },
      call_plumber: { heading: 'Call the plumber' },
      ask_aunt: { heading: 'Ask your aunt' },
      sleep_on: { heading: 'Sleep on' },
      drink_tea: { heading: 'Drink tea' },
      muddle: { heading: 'Something went wrong' },
    },
    sections: {
      what_to_do: { body: ['Stay calm.', 'Breathe.'] },
      safety_net: { title: 'When to get help', parts: [{ title: 'Call {emergency}:', items: ['Smoke', 'Fire'] }] },
      signs_emergency: { title: 'Call {emergency} if:' },
      signs_today: { title: 'Call {ooh_name} today if:' },
      signs_gp: { title: 'See {gp} if:' },
    },
  },
  nl: {
    ...frame,
    questions: {
      awake: { heading: 'Ben je wakker?', options: { yes: { label: 'Ja' }, asleep: { label: 'Nee' } } },
      kettle: {
        heading: 'Wat doet de ketel?',
        intro: 'Kijk even, {clinic} wacht.',
        options: {
          smoke: { label: 'Hij rookt', help: 'Zwart of wit.' },
          drip: { label: 'Hij lekt' },
          none: { label: 'Geen van deze' },
          unsure: { label: 'Ik weet het niet', sign: 'Ik twijfel over dit lijstje' },
        },
      },
      biscuits: {
        heading: 'Welke koekjes?',
        options: { ginger: { label: 'Gember' }, chocolate: { label: 'Chocola' }, none: { label: 'Geen' } },
      },
      milk: { heading: 'En de melk?', options: { fresh: { label: 'Vers' }, sour: { label: 'Zuur', sign: 'Zure melk' } } },
    },
    outcomes: {
      call_fire_brigade: { heading: 'Bel nu {emergency}' },
      call_plumber: { heading: 'Bel de loodgieter' },
      ask_aunt: { heading: 'Vraag je tante' },
      sleep_on: { heading: 'Slaap door' },
      drink_tea: { heading: 'Drink thee' },
      muddle: { heading: 'Er ging iets mis' },
    },
    sections: {
      what_to_do: { body: ['Blijf rustig.', 'Adem.'] },
      safety_net: { title: 'Wanneer hulp', parts: [{ title: 'Bel {emergency}:', items: ['Rook', 'Vuur'] }] },
      signs_emergency: { title: 'Bel {emergency} als:' },
      signs_today: { title: 'Bel vandaag {ooh_name} als:' },
      signs_gp: { title: 'Ga naar {gp} als:' },
    },
  },
};

export const gardenTexts: FlowTexts = {
  en: {
    ...frame,
    questions: {
      alarms: {
        heading: 'Is there danger?',
        help: 'Ask {gp} if you like.',
        options: {
          fire: { label: 'Fire' },
          flood: { label: 'Flood' },
          none: { label: 'None of these' },
          unsure: { label: 'I am not sure' },
        },
      },
      plot: { heading: 'What have you got?', options: { pond: { label: 'A pond' }, lawn: { label: 'A lawn' }, beds: { label: 'Beds' } } },
      fish: {
        heading: 'And the fish?',
        options: { pale: { label: 'Pale', sign: 'Pale fish' }, hungry: { label: 'Hungry' }, none: { label: 'None of these' } },
      },
      pests: {
        heading: 'What eats your plants?',
        options: {
          moles: { label: 'Moles' },
          slugs: { label: 'Slugs' },
          none: { label: 'Nothing' },
          unsure: { label: 'I am not sure', sign: 'I am not sure about this list' },
        },
      },
      weather: { heading: 'How is the weather?', options: { wet: { label: 'Wet' }, dry: { label: 'Dry' } } },
    },
    outcomes: {
      call_fire_brigade: { heading: 'Call {emergency}' },
      call_mole_catcher: { heading: 'Call the mole catcher today' },
      call_pond_keeper: { heading: 'See the pond keeper first' },
      call_gardener: { heading: 'See a gardener first' },
      water_it: { heading: 'Water it' },
      enjoy_it: { heading: 'Enjoy it' },
      look_again: { heading: 'Look again' },
    },
    sections: {
      run: { body: ['Run.'] },
      gardener: { items: ['Bring a plant.'] },
      water: { title: 'Water', body: ['In the evening.'] },
      alarms_again: { title: 'Call {emergency} if:' },
      pests_again: { title: 'Call {ooh_name} today if:' },
      rest_again: { title: 'See {gp} if:' },
      safety_net: { title: 'When to get help', body: ['When it burns.'] },
    },
  },
};
