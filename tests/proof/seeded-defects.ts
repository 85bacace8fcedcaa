import type { Condition, Flow, Option, Outcome, Rule, Section, Urgency } from '../../src/flow/flow.ts';
import type { FlowTexts } from '../../src/proof/check-texts.ts';
import type { ProblemId } from '../../src/proof/problem.ts';
import {
  withOption,
  withOutcome,
  without,
  withoutOption,
  withoutOutcome,
  withoutQuestion,
  withQuestion,
  withRule,
  withRules,
  withText,
  withTexts,
} from '../flow/edit.ts';

export interface Shipped {
  readonly flow: Flow;
  readonly texts: FlowTexts;
}
type PropertyId = 'monotone' | 'routine-needs-none' | 'emergency-at-once' | 'no-channel-on-urgent' | 'every-walk-ends' | 'because-is-true';
/** In falling strength: the first two know any flow, the last two only this one. */
export type Net = ProblemId | PropertyId | 'urgency-table' | 'paths.txt';

export interface Defect {
  readonly name: string;
  readonly mutate: (shipped: Shipped) => Shipped;
  readonly caughtBy: Net;
}

// How the defects are written.

const inFlow =
  (edit: (flow: Flow) => Flow) =>
  ({ flow, texts }: Shipped): Shipped => ({ flow: edit(flow), texts });
const inTexts =
  (edit: (texts: FlowTexts) => FlowTexts) =>
  ({ flow, texts }: Shipped): Shipped => ({ flow, texts: edit(texts) });
const inBoth =
  (edit: (flow: Flow) => Flow, word: (texts: FlowTexts) => FlowTexts) =>
  ({ flow, texts }: Shipped): Shipped => ({ flow: edit(flow), texts: word(texts) });

const rule = (question: string, index: number, edit: (old: Rule) => Rule) => inFlow((flow) => withRule(flow, question, index, edit));
const rules = (question: string, edit: (old: readonly Rule[]) => readonly Rule[]) => inFlow((flow) => withRules(flow, question, edit));
const dropRule = (question: string) => rules(question, (next) => next.slice(1));
const goTo = (question: string, target: string) => rule(question, -1, () => ({ goTo: target }));
const when = (question: string, condition: Condition) => rule(question, 0, (old) => ({ ...old, when: condition }));
const chose = (question: string, ...options: string[]): Condition => ({ question, chose: options });
const addRule = (question: string, condition: Condition, target: string) =>
  rules(question, (next) => [...next.slice(0, -1), { when: condition, goTo: target }, ...next.slice(-1)]);

/** The flow with the last rule of each of these questions leading to the next of them. */
const reordered = (flow: Flow, ...questions: readonly string[]): Flow =>
  questions.reduce((sofar, id, at) => {
    const target = questions[at + 1];
    return target === undefined ? sofar : withRule(sofar, id, -1, () => ({ goTo: target }));
  }, flow);

const option = (question: string, id: string, edit: (old: Option) => Option) => inFlow((flow) => withOption(flow, question, id, edit));
const raise = (question: string, id: string, urgency: Exclude<Urgency, 'routine'>) =>
  option(question, id, (old) => ({ sources: ['kngf'], ...old, raises: urgency }));
const raiseNothing = (question: string, id: string) => option(question, id, (old) => without(old, 'raises'));

const card = (id: string, edit: (old: Outcome) => Outcome) => inFlow((flow) => withOutcome(flow, id, edit));
const sections = (id: string, edit: (old: readonly Section[]) => readonly Section[]) =>
  card(id, (old) => ({ ...old, sections: edit(old.sections) }));
const urgency = (id: string, to: Urgency) => card(id, (old) => ({ ...old, urgency: to }));

const say = (lang: string, key: string, text: string | undefined) => inTexts((texts) => withText(texts, lang, key, () => text));
const replace = (lang: string, key: string, from: string, to: string) =>
  inTexts((texts) => withText(texts, lang, key, (old) => String(old).replace(from, to)));
const rename = (lang: string, key: string, to: string) =>
  inTexts((texts) => {
    const parent = key.split('.').slice(0, -1).join('.');
    let moved: unknown;
    const taken = withText(texts, lang, key, (old) => {
      moved = old;
      return undefined;
    });
    return withText(taken, lang, `${parent}.${to}`, () => moved);
  });

export const DEFECTS: readonly Defect[] = [
  // Rules
  { name: 'an emergency sign of the body no longer ends the walk', mutate: dropRule('emergency_body'), caughtBy: 'emergency-at-once' },
  { name: 'an emergency sign of the nerves no longer ends the walk', mutate: dropRule('emergency_nerve'), caughtBy: 'emergency-at-once' },
  { name: 'pain in both legs no longer ends the walk', mutate: dropRule('radiation'), caughtBy: 'emergency-at-once' },
  { name: 'people under 18 go on', mutate: dropRule('start'), caughtBy: 'urgency-table' },
  { name: 'people with a sign for today go on', mutate: dropRule('today_combined'), caughtBy: 'urgency-table' },
  { name: 'people with a sign for the GP go on', mutate: dropRule('gp_background'), caughtBy: 'urgency-table' },
  { name: 'pain for long no longer ends the walk', mutate: dropRule('duration'), caughtBy: 'urgency-table' },
  { name: 'a question leads nowhere', mutate: rules('locked', () => []), caughtBy: 'no-rule' },
  { name: 'a target is misspelt', mutate: goTo('onset', 'duratoin'), caughtBy: 'unknown-target' },
  { name: 'the start is misspelt', mutate: inFlow((flow) => ({ ...flow, start: 'begin' })), caughtBy: 'unknown-target' },
  {
    name: 'two targets are swapped, so that the place of the pain is asked before the second emergency list',
    mutate: inFlow((flow) => reordered(flow, 'emergency_body', 'radiation', 'emergency_nerve', 'today_signs')),
    caughtBy: 'urgency-table',
  },
  {
    name: 'a list for today is asked before the second emergency list',
    mutate: inFlow((flow) => reordered(flow, 'emergency_body', 'today_signs', 'emergency_nerve', 'radiation', 'today_combined')),
    caughtBy: 'urgency-table',
  },
  { name: 'the second emergency list is skipped', mutate: goTo('emergency_body', 'radiation'), caughtBy: 'unreachable-question' },
  { name: 'the last safety list is skipped', mutate: goTo('today_combined', 'onset'), caughtBy: 'unreachable-question' },
  {
    name: 'whoever has pain in the back only skips the signs for today',
    mutate: addRule('radiation', chose('radiation', 'back_only'), 'gp_background'),
    caughtBy: 'fallback',
  },
  {
    name: 'whoever is not sure about the first list skips the second',
    mutate: addRule('emergency_body', chose('emergency_body', 'unsure'), 'radiation'),
    caughtBy: 'early-end',
  },
  {
    name: 'the last rule holds sometimes',
    mutate: rule('onset', -1, (old) => ({ ...old, when: { raised: 'gp_first' } })),
    caughtBy: 'no-last-rule',
  },
  { name: 'the rules stand in another order', mutate: rules('emergency_nerve', (next) => [...next].reverse()), caughtBy: 'no-last-rule' },
  { name: 'a rule stands twice', mutate: rules('onset', (next) => [...next, ...next]), caughtBy: 'rule-never-fires' },
  { name: 'the first question ends on the other option', mutate: when('start', chose('start', 'adult')), caughtBy: 'fallback' },
  { name: 'a rule asks for a misspelt option', mutate: when('start', chose('start', 'under18')), caughtBy: 'unknown-option' },
  {
    name: 'a rule asks for an option of another question',
    mutate: when('radiation', chose('radiation', 'saddle_numb')),
    caughtBy: 'unknown-option',
  },
  { name: 'a rule asks for an unknown question', mutate: when('radiation', chose('radiating', 'both_legs')), caughtBy: 'unknown-question' },
  {
    name: 'a rule asks for a question that comes later',
    mutate: when('gp_background', chose('duration', 'over_6w')),
    caughtBy: 'condition-too-early',
  },
  { name: 'the last question leads back', mutate: goTo('locked', 'stiffness'), caughtBy: 'loop' },
  { name: 'a question leads to itself', mutate: addRule('trigger', chose('trigger', 'unknown'), 'trigger'), caughtBy: 'every-walk-ends' },
  { name: 'no rule leads to a question', mutate: goTo('trigger', 'locked'), caughtBy: 'unreachable-question' },

  // Ends
  {
    name: 'the end for today comes one question sooner',
    mutate: addRule('today_signs', { raised: 'urgent_same_day' }, 'end'),
    caughtBy: 'urgency-table',
  },
  {
    name: 'the end for the GP comes one question sooner',
    mutate: addRule('today_combined', { raised: 'gp_first' }, 'end'),
    caughtBy: 'urgency-table',
  },
  {
    name: 'the end for the GP comes two questions sooner',
    mutate: addRule('today_signs', { raised: 'gp_first' }, 'end'),
    caughtBy: 'early-end',
  },
  { name: 'pain elsewhere ends the walk', mutate: addRule('radiation', { raised: 'gp_first' }, 'end'), caughtBy: 'early-end' },
  {
    name: 'doubt about the first list ends the walk',
    mutate: when('emergency_body', { raised: 'urgent_same_day' }),
    caughtBy: 'early-end',
  },
  {
    name: 'doubt about the second list ends the walk',
    mutate: when('emergency_nerve', { raised: 'urgent_same_day' }),
    caughtBy: 'monotone',
  },
  { name: 'pain in the upper back ends the walk', mutate: when('radiation', { raised: 'urgent_same_day' }), caughtBy: 'urgency-table' },
  {
    name: 'the end for today asks for more than its list can raise',
    mutate: when('today_combined', { raised: 'emergency' }),
    caughtBy: 'rule-never-fires',
  },
  { name: 'under 18 is no longer out of scope', mutate: rule('start', 0, (old) => without(old, 'outOfScope')), caughtBy: 'early-end' },
  {
    name: 'pain elsewhere is out of scope',
    mutate: rules('radiation', (next) => [{ when: chose('radiation', 'elsewhere'), goTo: 'end', outOfScope: true }, ...next]),
    caughtBy: 'out-of-scope',
  },
  {
    name: 'doubt is out of scope',
    mutate: rules('emergency_body', (next) => [{ when: chose('emergency_body', 'unsure'), goTo: 'end', outOfScope: true }, ...next]),
    caughtBy: 'out-of-scope',
  },

  {
    name: 'the last end is out of scope',
    mutate: rule('locked', -1, (old) => ({ ...old, outOfScope: true })),
    caughtBy: 'out-of-scope',
  },
  {
    name: 'a section names its options in another order',
    mutate: sections('routine', (all) =>
      all.map((each) => (each.id === 'para_buttock_thigh' ? { ...each, when: chose('radiation', 'thigh', 'buttock') } : each)),
    ),
    caughtBy: 'paths.txt',
  },

  // What options raise
  { name: 'chest pain is for today', mutate: raise('emergency_body', 'chest_breath', 'urgent_same_day'), caughtBy: 'urgency-table' },
  { name: 'an accident is for the GP', mutate: raise('emergency_body', 'serious_accident', 'gp_first'), caughtBy: 'urgency-table' },
  {
    name: 'trouble with peeing is for today',
    mutate: raise('emergency_nerve', 'bladder_new', 'urgent_same_day'),
    caughtBy: 'urgency-table',
  },
  { name: 'a numb saddle is for the GP', mutate: raise('emergency_nerve', 'saddle_numb', 'gp_first'), caughtBy: 'urgency-table' },
  { name: 'pain in both legs is for today', mutate: raise('radiation', 'both_legs', 'urgent_same_day'), caughtBy: 'rule-never-fires' },
  { name: 'pain in the upper back is for the GP', mutate: raise('radiation', 'upper_back', 'gp_first'), caughtBy: 'urgency-table' },
  { name: 'fever is for the GP', mutate: raise('today_signs', 'fever_chills', 'gp_first'), caughtBy: 'urgency-table' },
  { name: 'cancer and worse is for the GP', mutate: raise('today_combined', 'cancer_worse', 'gp_first'), caughtBy: 'urgency-table' },
  { name: 'fever is an emergency', mutate: raise('today_signs', 'fever_chills', 'emergency'), caughtBy: 'emergency-at-once' },
  { name: 'weight loss is for today', mutate: raise('gp_background', 'weight_loss', 'urgent_same_day'), caughtBy: 'urgency-table' },
  { name: 'weight loss raises nothing', mutate: raiseNothing('gp_background', 'weight_loss'), caughtBy: 'safety-list' },
  { name: 'an accident at work raises nothing', mutate: raiseNothing('trigger', 'accident'), caughtBy: 'rule-never-fires' },
  { name: 'pain for six weeks raises nothing', mutate: raiseNothing('duration', 'over_6w'), caughtBy: 'extra-text' },
  {
    name: 'pain for six weeks raises nothing, nor do the lists name it',
    mutate: inBoth(
      (flow) => withOption(flow, 'duration', 'over_6w', (old) => without(old, 'raises')),
      (texts) => withTexts(texts, 'questions.duration.options.over_6w.sign', () => undefined),
    ),
    caughtBy: 'paths.txt',
  },
  { name: 'doubt about the emergency list raises nothing', mutate: raiseNothing('emergency_body', 'unsure'), caughtBy: 'safety-list' },
  {
    name: 'doubt about the emergency list is for the GP',
    mutate: raise('emergency_body', 'unsure', 'gp_first'),
    caughtBy: 'urgency-table',
  },
  { name: '"none of these" raises something', mutate: raise('today_signs', 'none', 'gp_first'), caughtBy: 'option-role' },
  { name: 'a harmless option raises something', mutate: raise('onset', 'gradual', 'gp_first'), caughtBy: 'missing-text' },
  {
    name: 'a sign is left out, its words too',
    mutate: inBoth(
      (flow) => withoutOption(flow, 'today_signs', 'sexual_change'),
      (texts) => withTexts(texts, 'questions.today_signs.options.sexual_change', () => undefined),
    ),
    caughtBy: 'paths.txt',
  },
  {
    name: 'two options change places',
    mutate: inFlow((flow) =>
      withQuestion(flow, 'onset', (old) => ({ ...old, options: Object.fromEntries(Object.entries(old.options).reverse()) })),
    ),
    caughtBy: 'paths.txt',
  },
  {
    name: 'a whole safety list is left out, its words too',
    mutate: inBoth(
      (flow) => withRule(withoutQuestion(flow, 'gp_background'), 'today_combined', -1, () => ({ goTo: 'onset' })),
      (texts) => withTexts(texts, 'questions.gp_background', () => undefined),
    ),
    caughtBy: 'unknown-question',
  },

  // What options exclude, and kinds
  { name: '"none of these" goes with a sign', mutate: option('today_signs', 'none', () => ({})), caughtBy: 'option-role' },
  {
    name: 'doubt rules out every sign',
    mutate: option('today_signs', 'unsure', (old) => ({ ...old, excludes: 'all' })),
    caughtBy: 'option-role',
  },
  { name: 'doubt rules out nothing', mutate: option('today_signs', 'unsure', (old) => without(old, 'excludes')), caughtBy: 'option-role' },
  {
    name: 'a sign rules out the others',
    mutate: option('today_signs', 'leg_vessel', (old) => ({ ...old, excludes: 'all' })),
    caughtBy: 'option-role',
  },
  {
    name: '"I am not sure" is left out',
    mutate: inFlow((flow) => withoutOption(flow, 'gp_background', 'unsure')),
    caughtBy: 'safety-list',
  },
  { name: '"none of these" is left out', mutate: inFlow((flow) => withoutOption(flow, 'gp_background', 'none')), caughtBy: 'safety-list' },
  {
    name: 'a list of signs is an ordinary list',
    mutate: inFlow((flow) => withQuestion(flow, 'gp_background', (old) => without(old, 'safety'))),
    caughtBy: 'missing-text',
  },
  {
    name: 'an ordinary list is one of signs',
    mutate: inFlow((flow) => withQuestion(flow, 'stiffness', (old) => ({ ...old, safety: true }))),
    caughtBy: 'safety-list',
  },
  {
    name: 'a list of signs takes one answer',
    mutate: inFlow((flow) => withQuestion(flow, 'emergency_body', (old) => ({ ...old, kind: 'one' }))),
    caughtBy: 'safety-list',
  },
  {
    name: 'a single choice takes many answers',
    mutate: inFlow((flow) => withQuestion(flow, 'onset', (old) => ({ ...old, kind: 'many' }))),
    caughtBy: 'paths.txt',
  },

  // Outcomes
  { name: 'the emergency card is gone', mutate: inFlow((flow) => withoutOutcome(flow, 'emergency')), caughtBy: 'missing-outcome' },
  { name: 'the general GP card is gone', mutate: inFlow((flow) => withoutOutcome(flow, 'gp_first')), caughtBy: 'missing-outcome' },
  {
    name: 'the card for people under 18 is gone, its words too',
    mutate: inBoth(
      (flow) => withoutOutcome(flow, 'under_18'),
      (texts) =>
        withTexts(
          withTexts(texts, 'outcomes.under_18', () => undefined),
          'sections.under_18_body',
          () => undefined,
        ),
    ),
    caughtBy: 'urgency-table',
  },
  { name: 'the fallback is gone', mutate: inFlow((flow) => withoutOutcome(flow, 'incomplete')), caughtBy: 'fallback' },
  {
    name: 'the two urgent cards are swapped',
    mutate: ({ flow, texts }) => urgency('emergency', 'urgent_same_day')(urgency('urgent_same_day', 'emergency')({ flow, texts })),
    caughtBy: 'urgency-table',
  },
  { name: 'the routine card is for the GP', mutate: urgency('routine', 'gp_first'), caughtBy: 'missing-outcome' },
  {
    name: 'the card for people under 18 is for everybody',
    mutate: card('under_18', (old) => without(old, 'when')),
    caughtBy: 'unreachable-outcome',
  },
  {
    name: 'the card for people under 18 is for adults',
    mutate: card('under_18', (old) => ({ ...old, when: chose('start', 'adult') })),
    caughtBy: 'urgency-table',
  },
  {
    name: 'the card for people under 18 is for nobody',
    mutate: card('under_18', (old) => ({ ...old, when: chose('locked', 'locked') })),
    caughtBy: 'unreachable-outcome',
  },
  {
    name: 'the same-day card offers the clinic',
    mutate: card('urgent_same_day', (old) => ({ ...old, contact: 'open' })),
    caughtBy: 'no-channel-on-urgent',
  },
  {
    name: 'the emergency card offers the clinic',
    mutate: card('emergency', (old) => ({ ...old, contact: 'open' })),
    caughtBy: 'contact-on-urgent',
  },
  { name: 'the fallback is routine', mutate: inFlow((flow) => ({ ...flow, fallback: 'routine' })), caughtBy: 'fallback' },
  { name: 'the fallback is the general GP card', mutate: inFlow((flow) => ({ ...flow, fallback: 'gp_first' })), caughtBy: 'fallback' },
  {
    name: 'the routine card has no safety net',
    mutate: sections('routine', (all) => all.filter(({ id }) => id !== 'safety_net')),
    caughtBy: 'missing-net',
  },
  {
    name: 'the safety net is for some',
    mutate: sections('gp_first', (all) =>
      all.map((each) => (each.id === 'safety_net' ? { ...each, when: chose('trigger', 'accident') } : each)),
    ),
    caughtBy: 'missing-net',
  },
  {
    name: 'a list of what is for 112 looks as if it can wait',
    mutate: sections('routine', (all) =>
      all.map((each) => (each.id === 'safety_net' ? { ...each, parts: ['gp_first', 'urgent_same_day', 'emergency'] } : each)),
    ),
    caughtBy: 'help-list',
  },
  {
    name: 'a list of when to get help has no urgency',
    mutate: sections('urgent_same_day', (all) => all.map((each) => (each.id === 'urgent_worse' ? without(each, 'parts') : each))),
    caughtBy: 'help-list',
  },
  {
    name: 'signs for today stand under the number for emergencies',
    mutate: say('nl', 'sections.signs_today.title', 'Bel nu {emergency} als iets hiervan voor jou klopt:'),
    caughtBy: 'help-list',
  },
  {
    name: 'the leaflet lacks the signs for today',
    mutate: sections('incomplete', (all) => all.filter(({ signs }) => signs !== 'urgent_same_day')),
    caughtBy: 'fallback',
  },
  {
    name: 'people under 18 are told fewer signs',
    mutate: sections('under_18', (all) => all.filter(({ signs }) => signs !== 'gp_first')),
    caughtBy: 'missing-net',
  },
  {
    name: 'the same-day card speaks of the clinic',
    mutate: sections('urgent_same_day', (all) => [...all, { id: 'visit', clinic: true }]),
    caughtBy: 'contact-on-urgent',
  },
  {
    name: 'the words no longer name the section that they link to',
    mutate: say('en', 'sections.routine_body.body.0', 'A list never covers everything.'),
    caughtBy: 'mention',
  },
  {
    name: 'a shared title is missing',
    mutate: inTexts((texts) => withTexts(texts, 'sections.other_ways', () => undefined)),
    caughtBy: 'missing-text',
  },
  { name: 'the emergency card is empty', mutate: sections('emergency', () => []), caughtBy: 'missing-net' },
  {
    name: 'a section asks for a misspelt option',
    mutate: sections('emergency', (all) => [...all, { id: 'emergency_wait', when: chose('emergency_body', 'accident') }]),
    caughtBy: 'unknown-option',
  },
  {
    name: 'a section is misspelt',
    mutate: sections('routine', (all) => all.map((each) => (each.id === 'visit' ? { ...each, id: 'visits' } : each))),
    caughtBy: 'missing-text',
  },
  {
    name: 'a section is left out',
    mutate: sections('urgent_same_day', (all) => all.filter(({ id }) => id !== 'urgent_body')),
    caughtBy: 'extra-text',
  },

  // Sources and sign-off
  {
    name: 'a sign rests on nothing',
    mutate: option('emergency_body', 'chest_breath', (old) => without(old, 'sources')),
    caughtBy: 'missing-source',
  },
  {
    name: 'a sign rests on an unknown source',
    mutate: option('emergency_body', 'chest_breath', (old) => ({ ...old, sources: ['nhs'] })),
    caughtBy: 'unknown-source',
  },
  {
    name: 'a source is left out',
    mutate: inFlow((flow) => ({ ...flow, sources: without(flow.sources, 'girft') })),
    caughtBy: 'unknown-source',
  },
  { name: 'the version is half a version', mutate: inFlow((flow) => ({ ...flow, version: '0.1' })), caughtBy: 'missing-version' },
  { name: 'the version is another', mutate: inFlow((flow) => ({ ...flow, version: '9.9.9' })), caughtBy: 'paths.txt' },
  { name: 'the date of the change is missing', mutate: inFlow((flow) => ({ ...flow, changed: '' })), caughtBy: 'missing-review' },
  {
    name: 'the next review lies before the change',
    mutate: inFlow((flow) => ({ ...flow, nextReview: '2025-05-23' })),
    caughtBy: 'missing-review',
  },
  { name: 'the flow is active and unsigned', mutate: inFlow((flow) => ({ ...flow, status: 'active' })), caughtBy: 'missing-review' },

  // Wording
  {
    name: 'an option is renamed in Dutch',
    mutate: rename('nl', 'questions.today_signs.options.leg_vessel', 'leg_vein'),
    caughtBy: 'missing-text',
  },
  {
    name: 'an option is renamed in the flow',
    mutate: inFlow((flow) => withQuestion(flow, 'onset', (old) => ({ ...old, options: { ...without(old.options, 'gradual'), slow: {} } }))),
    caughtBy: 'unknown-option',
  },
  { name: 'a heading is missing in Dutch', mutate: say('nl', 'outcomes.emergency.heading', undefined), caughtBy: 'missing-text' },
  {
    name: 'a label is empty in English',
    mutate: say('en', 'questions.emergency_nerve.options.bladder_new.label', ''),
    caughtBy: 'missing-text',
  },
  {
    name: 'the words of a sign are missing',
    mutate: inTexts((texts) => withTexts(texts, 'questions.radiation.options.both_legs.sign', () => undefined)),
    caughtBy: 'missing-text',
  },
  {
    name: 'a folded section has no title',
    mutate: inTexts((texts) => withTexts(texts, 'sections.para_leg.title', () => undefined)),
    caughtBy: 'missing-text',
  },
  {
    name: 'a label is left over',
    mutate: inTexts((texts) => withTexts(texts, 'questions.locked.options.sometimes', () => ({ label: 'x' }))),
    caughtBy: 'extra-text',
  },
  {
    name: 'a help is misspelt in both languages',
    mutate: inTexts((texts) => withTexts(texts, 'questions.radiation.hlep', () => 'x')),
    caughtBy: 'extra-text',
  },
  {
    name: 'a help is missing in Dutch',
    mutate: say('nl', 'questions.emergency_nerve.options.bowel_new.help', undefined),
    caughtBy: 'text-shape',
  },
  {
    name: 'a sign gets a friendly word back',
    mutate: inTexts((texts) => withTexts(texts, 'questions.radiation.options.both_legs.reply', () => 'x')),
    caughtBy: 'misplaced-reply',
  },
  {
    name: '"none of these" on a list of signs gets a soothing word back',
    mutate: inTexts((texts) => withTexts(texts, 'questions.today_signs.options.none.reply', () => 'x')),
    caughtBy: 'misplaced-reply',
  },
  {
    name: 'doubt about a sign gets a word back',
    mutate: inTexts((texts) => withTexts(texts, 'questions.emergency_body.options.unsure.reply', () => 'x')),
    caughtBy: 'misplaced-reply',
  },
  {
    name: 'the start gets a word back',
    mutate: inTexts((texts) => withTexts(texts, 'questions.start.options.adult.reply', () => 'x')),
    caughtBy: 'misplaced-reply',
  },
  {
    name: 'a word back stands in English alone',
    mutate: inTexts((texts) =>
      withText(
        withTexts(texts, 'questions.onset.options.gradual.reply', () => 'x'),
        'nl',
        'questions.onset.options.gradual.reply',
        () => undefined,
      ),
    ),
    caughtBy: 'text-shape',
  },
  {
    name: 'a list of signs is shorter in Dutch',
    mutate: say('nl', 'sections.urgent_worse.parts.0.items.6', undefined),
    caughtBy: 'text-shape',
  },
  {
    name: 'a list of signs is shorter in English',
    mutate: say('en', 'sections.safety_net.parts.0.items.1', undefined),
    caughtBy: 'text-shape',
  },
  {
    name: 'the emergency number is lost in Dutch',
    mutate: replace('nl', 'outcomes.emergency.heading', '{emergency}', '112'),
    caughtBy: 'placeholder',
  },
  {
    name: 'a placeholder is misspelt in both',
    mutate: inTexts((texts) => withTexts(texts, 'outcomes.gp_first.heading', () => 'See your {doctor} first')),
    caughtBy: 'placeholder',
  },
];

/** Edits that leave every screen, every walk and every card as they are, and why. */
export const HARMLESS: readonly (Omit<Defect, 'caughtBy'> & { readonly why: string })[] = [
  {
    name: 'the sources of a sign stand in another order',
    mutate: option('emergency_body', 'serious_accident', (old) => ({ ...old, sources: [...(old.sources ?? [])].reverse() })),
    why: 'About lists the sources in the order of the flow.',
  },
  {
    name: 'a condition stands alone in "any"',
    mutate: when('gp_background', { any: [{ raised: 'gp_first' }] }),
    why: 'Any of one is that one.',
  },
  {
    name: 'a rule names the emergency signs instead of their urgency',
    mutate: when('emergency_body', chose('emergency_body', 'chest_breath', 'tearing_pulsing', 'faint_pale_confused', 'serious_accident')),
    why: 'Nothing before this list raises an emergency, and on it these do.',
  },
  {
    name: 'a language has its texts in another order',
    mutate: inTexts((texts) => ({ ...texts, nl: Object.fromEntries(Object.entries(texts.nl ?? {}).reverse()) })),
    why: 'Texts are found by their keys.',
  },
];
