import { TEXTS } from '../../../flows/index.ts';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { isNamed } from '../../../src/base/is-named.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { stub } from './stub.ts';

/** A flow to begin with: its structure is sound as it is, with one question of each kind, a card for each urgency, and words to be written. */
export function skeleton(languages: readonly string[], today: string): FlowFile {
  return { flow: flowFrom(today), texts: Object.fromEntries(languages.map((lang) => [lang, wordsIn(lang)])) };
}

const NET = { id: 'safety_net', parts: ['emergency', 'urgent_same_day', 'gp_first'], contents: true, keep: true } as const;

function flowFrom(today: string): Flow {
  const year = Number(today.slice(0, 4)) + 1;
  const sources = ['source'];
  return {
    id: 'my-guide',
    version: '0.1.0',
    status: 'draft',
    changed: today,
    nextReview: `${year}${today.slice(4, 8)}01`,
    sources: { source: { title: stub('en', 'source') } },
    start: 'start',
    questions: {
      start: { kind: 'one', options: { adult: {} }, next: [{ goTo: 'signs' }] },
      signs: {
        kind: 'many',
        safety: true,
        options: {
          sign_emergency: { raises: 'emergency', sources },
          sign_today: { raises: 'urgent_same_day', sources },
          sign_gp: { raises: 'gp_first', sources },
          none: { excludes: 'all' },
          unsure: { raises: 'urgent_same_day', excludes: 'none', sources },
        },
        // Whatever is asked behind it: an emergency ends here.
        next: [{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'end' }],
      },
    },
    outcomes: {
      emergency: { urgency: 'emergency', sections: [{ id: 'emergency_body', head: true, personal: true }] },
      urgent_same_day: { urgency: 'urgent_same_day', sections: [{ id: 'urgent_body', head: true, personal: true, keep: true }] },
      gp_first: { urgency: 'gp_first', contact: 'after_gp', sections: [{ id: 'gp_body', head: true, personal: true, keep: true }, NET] },
      routine: { urgency: 'routine', contact: 'open', sections: [{ id: 'routine_body', head: true, personal: true, keep: true }, NET] },
      incomplete: {
        urgency: 'gp_first',
        sections: [
          { id: 'incomplete_body', head: true, personal: true },
          { id: 'signs_emergency', signs: 'emergency', keep: true },
          { id: 'signs_today', signs: 'urgent_same_day', keep: true },
          { id: 'signs_gp', signs: 'gp_first', keep: true },
          NET,
        ],
      },
    },
    fallback: 'incomplete',
  };
}

/** What is said in every guide is taken from the shipped one; the rest is still to be written. */
function wordsIn(lang: string): object {
  const { start, about, outcomes, sections, questions, after_gp, closing } = isNamed(TEXTS, lang) ? TEXTS[lang] : TEXTS.en;
  const { danger, short_privacy, short_disclaimer, draft, more, disclaimer, privacy, other } = start;
  const { options } = questions.emergency_body;
  const sign = (what: 'signEmergency' | 'signToday' | 'signGp') => ({ label: stub(lang, what) });
  const body = (what: 'bodyEmergency' | 'bodyToday' | 'bodyGp' | 'bodyRoutine' | 'bodyIncomplete') => ({ body: [stub(lang, what)] });
  return {
    title: stub(lang, 'title'),
    launcher: stub(lang, 'launcher'),
    launcher_short: stub(lang, 'short'),
    start: {
      hello: stub(lang, 'hello'),
      fright: stub(lang, 'fright'),
      what: start.what,
      danger,
      short_privacy,
      short_disclaimer,
      for: stub(lang, 'for'),
      draft,
      more,
      disclaimer,
      privacy,
      other,
    },
    questions: {
      start: { heading: stub(lang, 'question'), options: { adult: { label: stub(lang, 'label') } } },
      signs: {
        heading: questions.emergency_body.heading,
        options: {
          sign_emergency: sign('signEmergency'),
          sign_today: sign('signToday'),
          sign_gp: sign('signGp'),
          none: { label: options.none.label },
          unsure: { label: options.unsure.label, sign: stub(lang, 'unsure') },
        },
      },
    },
    outcomes: {
      emergency: outcomes.emergency,
      urgent_same_day: outcomes.urgent_same_day,
      gp_first: outcomes.gp_first,
      routine: outcomes.routine,
      incomplete: outcomes.incomplete,
    },
    sections: {
      emergency_body: body('bodyEmergency'),
      urgent_body: body('bodyToday'),
      gp_body: body('bodyGp'),
      routine_body: body('bodyRoutine'),
      incomplete_body: body('bodyIncomplete'),
      signs_emergency: { title: sections.signs_emergency.title },
      signs_today: { title: sections.signs_today.title },
      signs_gp: { title: sections.signs_gp.title },
      safety_net: {
        title: sections.safety_net.title,
        parts: sections.safety_net.parts.map(({ title }) => ({ title, items: [stub(lang, 'bullet')] })),
      },
    },
    after_gp,
    closing,
    about: { ...about, body: [stub(lang, 'about')] },
  };
}
