import flow from '../../../flows/back-spasm/flow.ts';
import { MESSAGES } from '../ports.mjs';
import { SIGNED, WALKS, type Walk } from '../visit.ts';
import type { Scene } from './driver.ts';

const tap = (name: string) => `tap [data-action="${name}"]`;
const CONTINUE = 'tap form [data-action="continue"]';

/** The steps of a walk: choose, then Continue, as by keyboard. */
const walk = (steps: Walk): string[] => [
  tap('start'),
  ...steps.flatMap(([id, ...options]) => [
    `see fieldset[data-question="${id}"]`,
    ...options.map((option) => `key fieldset[data-question="${id}"] [data-option="${option}"]`),
    CONTINUE,
  ]),
];

/** The element of most scenes: a clinic with every channel that is open day and night. */
const CLINIC = {
  clinic: 'Test Clinic',
  city: 'Haarlem',
  region: 'NL',
  phone: '+31 23 000 00 00',
  whatsapp: '+31 6 00 00 00 00',
  sms: '+31 6 00 00 00 01',
  email: 'test@example.org',
  'booking-url': 'https://example.org/book',
  'privacy-url': 'https://example.org/privacy',
  'privacy-email': 'privacy@example.org',
  'feedback-email': 'feedback@example.org',
  'message-url': `http://127.0.0.1:${MESSAGES}/ok/faults`,
  hours: 'Mo-Su 00:00-24:00',
  'time-zone': 'Europe/Amsterdam',
  'ooh-phone': '023 000 00 11',
  accent: '#c2410c',
  scheme: 'light',
  side: 'left',
  offset: '24',
  'z-index': '500',
  report: 'steps outcome',
  lang: 'en',
};
/** Where the clinic opens next, whatever day it is today. */
const IN_THREE_DAYS = `${['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][(new Date().getDay() + 3) % 7]} 09:00-12:00`;
const reviewed = { 'reviewed-by': 'Dr Test', 'reviewed-on': flow.changed, 'reviewed-content': SIGNED };
const routine = ['open', ...walk(WALKS.routine)];
const message = [
  ...routine,
  'see [data-outcome="routine"] [data-action="continue"]',
  'tap [data-outcome="routine"] [data-action="continue"]',
  'see .channels',
  tap('message'),
  'see [name="name"]',
];

/** Walks that together meet every screen, control and text of a visitor, the most used first. */
export const SCENES: readonly Scene[] = [
  {
    name: 'the questions, the advice, the ways to reach the clinic',
    element: CLINIC,
    steps: [
      ...routine,
      'see [data-outcome="routine"]',
      'tap .summary [data-action="copy"]',
      'see .summary > .hint',
      tap('download'),
      tap('print'),
      'tap [data-outcome="routine"] [data-action="continue"]',
      'see .channels',
      'tap .channels [data-action="call"]',
      'tap .channels [data-action="book"]',
      tap('message'),
      'see [name="name"]',
      'tap form [data-action="back"]',
      'see .channels',
      'tap .step > .actions [data-action="back"]',
      'see [data-outcome="routine"]',
      'tap .header [data-action="call"]',
      'tap [data-outcome] > .actions [data-action="back"]',
      'see fieldset[data-question="locked"]',
    ],
  },
  {
    name: 'tapping, going back, changing, asking what is empty',
    element: { ...CLINIC, ...reviewed },
    steps: [
      'open',
      tap('start'),
      'see fieldset[data-question="emergency_body"]',
      CONTINUE,
      'point [data-option="unsure"]',
      'key [data-option="chest_breath"]',
      'key [data-option="none"]',
      CONTINUE,
      'see fieldset[data-question="emergency_nerve"]',
      'key [data-option="none"]',
      CONTINUE,
      'see .body',
      CONTINUE,
      'point .body label',
      'tap .body label',
      'see fieldset[data-question="today_signs"]',
      'tap form [data-action="back"]',
      'see fieldset[data-question="radiation"]',
      'tap [data-option="buttock"]',
      'see fieldset[data-question="today_signs"]',
      'key [data-option="fever_chills"]',
      CONTINUE,
      'see fieldset[data-question="today_combined"]',
      'tap .transcript [data-action="change"]',
      'see fieldset[data-question="emergency_body"]',
      'tap .footer [data-action="erase"]',
      'open',
      'see [data-screen="start"]',
      'tap .header [data-action="close"]',
      'open',
      'press .shell = Escape',
      'open',
      'detach',
      'see [data-screen="start"]',
      'api toggle',
    ],
  },
  {
    name: 'the card for an emergency, and changing the answer that led to it',
    element: CLINIC,
    steps: [
      'open',
      ...walk(WALKS.emergency),
      'see [data-outcome="emergency"]',
      'tap .because [data-action="change"]',
      'see #note',
      'tap .footer [data-action="about"]',
    ],
  },
  {
    name: 'the card for a doctor today',
    element: { ...CLINIC, 'ooh-phone': '' },
    steps: [
      'open',
      ...walk(WALKS.urgent_same_day),
      'see [data-outcome]',
      'tap .summary [data-action="copy"]',
      'see .summary > .hint',
      'tap .because [data-action="change"]',
      'see #note',
    ],
  },
  {
    name: 'the card for a doctor first, when one is not sure',
    element: CLINIC,
    steps: [
      'open',
      ...walk([
        ['emergency_body', 'none'],
        ['emergency_nerve', 'none'],
        ['radiation', 'back_only'],
        ['today_signs', 'none'],
        ['today_combined', 'none'],
        ['gp_background', 'unsure'],
      ]),
      'see [data-outcome]',
      'tap [data-outcome] [data-action="restart"]',
      'see [data-screen="start"]',
    ],
  },
  { name: 'the card for a doctor first', element: CLINIC, steps: ['open', ...walk(WALKS.gp_first), 'see [data-outcome]'] },
  { name: 'the card for people under 18', element: CLINIC, steps: ['open', tap('under-18'), 'see [data-outcome]'] },
  {
    name: 'reading instead of answering',
    element: CLINIC,
    steps: ['open', tap('read-all'), 'see .leaflet', 'tap .leaflet [data-action="back"]', 'see [data-screen="start"]'],
  },
  {
    name: 'About, in both languages',
    element: CLINIC,
    steps: [
      'open',
      'tap .footer [data-action="about"]',
      'see .about',
      'tap [data-action="language"]',
      'see [lang="nl"]',
      'tap [data-action="language"]',
      'see .about',
    ],
  },
  {
    name: 'About of a guide that was reviewed',
    element: { ...CLINIC, ...reviewed },
    steps: ['open', 'tap .footer [data-action="about"]', 'see .about'],
  },
  {
    name: 'a message that is not complete, then one that is sent',
    element: CLINIC,
    steps: [
      ...message,
      tap('send'),
      'see [aria-invalid="true"]',
      'type [name="name"] = Ann',
      'type [name="phone"] = 023',
      'type [name="email"] = ann@',
      tap('send'),
      'type [name="phone"] = 023 000 00 00',
      'type [name="email"] = ann@example.org',
      'type [name="best_time"] = morning',
      'type [name="message"] = Please call me.',
      tap('send'),
      'see [data-screen="sent"]',
      'tap .step [data-action="back"]',
      'see [data-outcome]',
    ],
  },
  {
    name: 'a message that does not arrive',
    element: { ...CLINIC, 'message-url': `http://127.0.0.1:${MESSAGES}/error/faults` },
    steps: [...message, 'type [name="name"] = Ann', 'type [name="phone"] = 023 000 00 00', tap('send'), 'see .note.danger'],
  },
  {
    name: 'a clinic that is closed now',
    element: { ...CLINIC, hours: IN_THREE_DAYS, 'time-zone': 'Pacific/Kiritimati' },
    steps: [...routine, 'see [data-outcome="routine"]', 'tap [data-outcome="routine"] [data-action="continue"]', 'see .channels'],
  },
  {
    name: 'a clinic that closes tonight',
    element: { ...CLINIC, hours: 'Mo-Su 00:00-23:58, 2020-01-01/2020-01-05 closed' },
    steps: [...routine, 'see [data-outcome="routine"]', 'tap [data-outcome="routine"] [data-action="continue"]', 'see .channels'],
  },
  {
    name: 'a clinic that can only be called',
    element: { clinic: 'Test Clinic', region: 'NL', phone: '+31 23 000 00 00', lang: 'en' },
    steps: [
      'open',
      ...walk(WALKS.routine),
      'see [data-outcome="routine"]',
      'tap [data-outcome="routine"] [data-action="continue"]',
      'see .channels',
    ],
  },
];
