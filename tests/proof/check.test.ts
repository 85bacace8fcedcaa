import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import type { Flow, Outcome, Rule, Section, Urgency } from '../../src/flow/flow.ts';
import { checkFlow } from '../../src/proof/check.ts';
import type { FlowTexts } from '../../src/proof/check-texts.ts';
import { inWords } from '../../src/proof/message.ts';
import { answersText, type Problem, type ProblemId } from '../../src/proof/problem.ts';
import { answers } from '../flow/answers.ts';
import {
  withOption,
  withOutcome,
  without,
  withoutOption,
  withoutOutcome,
  withQuestion,
  withRule,
  withRules,
  withText,
  withTexts,
} from '../flow/edit.ts';
import { gardenFlow as garden } from '../flow/garden-flow.ts';
import { gardenTexts, toyWithCards as toy, toyTexts } from '../flow/toy-texts.ts';
import { inEnglish } from './in-english.ts';

const { flow: backSpasm, texts } = FLOWS['back-spasm'];

describe('nothing is wrong with', () => {
  test.each<[string, Flow, FlowTexts]>([
    ['back-spasm, in English and Dutch', backSpasm, texts],
    ['back-spasm without its wording', backSpasm, {}],
    ['the toy flow', toy, toyTexts],
    ['the garden flow', garden, gardenTexts],
  ])('%s', (_, flow, wording) => {
    expect(checkFlow(flow, wording)).toStrictEqual([]);
  });
});

interface Defect {
  readonly flow?: Flow;
  readonly texts?: FlowTexts;
  readonly place: string;
  readonly message: string;
  /** The shortest answers that get there. */
  readonly after?: readonly string[];
}

const goTo = (target: string) => (): Rule => ({ goTo: target });
const offering = (urgency: Urgency): Outcome => ({ urgency, contact: 'open', sections: [{ id: 'run' }, { id: 'safety_net' }] });

/** So many options, each asked for by itself, make more than a thousand different answers. */
const MANY = Array.from({ length: 11 }, (_, index) => `pest_${index}`);

/** One defect for each kind of problem. The compiler asks for a new line here when there is a new kind. */
const DEFECTS: Readonly<Record<ProblemId, Defect>> = {
  'reserved-id': {
    flow: { ...garden, questions: { ...garden.questions, end: { kind: 'one', options: { over: {} }, next: [{ goTo: 'end' }] } } },
    place: 'questions.end',
    message: '"end" is where every walk ends. Write another id for this question.',
  },
  'out-of-scope': {
    flow: withRule(garden, 'pests', 1, (rule) => ({ ...rule, outOfScope: true })),
    place: 'questions.pests.next.1',
    message: 'Only the first question can tell that somebody is out of scope. Leave out "outOfScope".',
    after: ['alarms=none', 'plot=lawn', 'pests=none'],
  },
  'unknown-target': {
    flow: withRule(garden, 'fish', 0, goTo('pest')),
    place: 'questions.fish.next.0',
    message: '"pest" is no question. Write a question id or "end".',
  },
  'unknown-question': {
    flow: withRule(garden, 'plot', 0, (rule) => ({ ...rule, when: { any: [{ question: 'plots', chose: ['pond'] }] } })),
    place: 'questions.plot.next.0',
    message: '"plots" is no question. Write the id of a question.',
  },
  'unknown-option': {
    flow: withRule(garden, 'plot', 0, (rule) => ({ ...rule, when: { question: 'plot', chose: ['pond', 'pool'] } })),
    place: 'questions.plot.next.0',
    message: '"plot" has no option "pool". Write one of: pond, lawn, beds.',
  },
  'unknown-source': {
    flow: withOption(garden, 'fish', 'pale', (option) => ({ ...option, sources: ['neighbour', 'angler'] })),
    place: 'questions.fish.options.pale',
    message: '"angler" is no source. Add it to "sources" of the flow.',
  },
  'no-option': {
    flow: withQuestion(garden, 'weather', (question) => ({ ...question, options: {} })),
    place: 'questions.weather.options',
    message: 'A question without options cannot be answered. Write them.',
  },
  'no-rule': {
    flow: withRules(garden, 'weather', () => []),
    place: 'questions.weather.next',
    message: 'A question without rules is a dead end. Write where it leads.',
  },
  'no-last-rule': {
    flow: withRule(garden, 'pests', 1, (rule) => ({ ...rule, when: { question: 'pests', chose: ['none', 'unsure'] } })),
    place: 'questions.pests.next',
    message: 'No rule holds always. Write a last rule without "when".',
  },
  'rule-never-fires': {
    flow: withRule(garden, 'plot', 0, (rule) => ({ ...rule, when: { raised: 'emergency' } })),
    place: 'questions.plot.next.0',
    message: 'No answers make this rule hold. Correct its "when", or leave it out.',
  },
  'unreachable-question': {
    flow: withRule(garden, 'pests', 0, goTo('end')),
    place: 'questions.weather',
    message: 'No rule leads here. Write a rule that does, or leave the question out.',
  },
  loop: {
    flow: withRule(garden, 'weather', 0, goTo('weather')),
    place: 'questions.weather.next.0',
    message: '"weather" leads back to "weather". Write a question that comes later, or "end".',
  },
  'condition-too-early': {
    flow: withRules(garden, 'pests', (next) => [{ when: { question: 'weather', chose: ['dry'] }, goTo: 'end' }, ...next]),
    place: 'questions.pests.next.0',
    message: '"weather" has not been asked here. Choose a question that comes before.',
    // Not by the pond, which is the first option, and a detour.
    after: ['alarms=none', 'plot=lawn'],
  },
  'early-end': {
    flow: withOption(garden, 'weather', 'dry', () => ({ raises: 'gp_first', sources: ['almanac'] })),
    place: 'questions.pests',
    message: 'The flow ends at "routine" while "weather" could still raise "gp_first". Lead there first, or move that question further up.',
    after: ['alarms=none', 'plot=lawn', 'pests=none'],
  },
  'option-role': {
    flow: withOption(garden, 'alarms', 'none', (option) => ({ ...option, raises: 'gp_first', sources: ['almanac'] })),
    place: 'questions.alarms.options.none',
    message: '"None of these" raises nothing. Leave out "raises".',
  },
  'safety-list': {
    flow: withOption(garden, 'pests', 'slugs', () => ({})),
    place: 'questions.pests',
    message: '"slugs" on a list of warning signs raises nothing. Write the urgency that it raises.',
  },
  'missing-outcome': {
    flow: withoutOutcome(garden, 'call_gardener'),
    place: 'outcomes',
    message: 'No outcome has the urgency "gp_first". Write one.',
    after: ['alarms=none', 'plot=lawn', 'pests=unsure'],
  },
  'unreachable-outcome': {
    flow: withOutcome(garden, 'water_it', (outcome) => ({ ...outcome, when: { question: 'plot', chose: [] } })),
    place: 'outcomes.water_it',
    message: 'No walk ends here. Correct its "when" or leave it out.',
  },
  fallback: {
    flow: withQuestion(garden, 'fish', (fish) => ({
      ...fish,
      safety: true,
      options: { ...fish.options, unsure: { raises: 'gp_first', excludes: 'none', sources: ['almanac'] } },
    })),
    place: 'fallback',
    message: 'A walk ends on the fallback: alarms=none > plot=lawn > pests=none. Ask every list of warning signs on the way.',
    after: ['alarms=none', 'plot=lawn', 'pests=none'],
  },
  'contact-on-urgent': {
    flow: withOutcome(garden, 'call_fire_brigade', () => offering('emergency')),
    place: 'outcomes.call_fire_brigade',
    message: 'Beside urgent advice no clinic may be offered. Leave out "contact".',
  },
  'missing-net': {
    flow: withOutcome(garden, 'enjoy_it', (outcome) => ({ ...outcome, sections: [{ id: 'gardener' }] })),
    place: 'outcomes.enjoy_it',
    message: 'Every card but the urgent ones says when to get help after all. Add the section "safety_net", or a list of every sign.',
  },
  'help-list': {
    texts: withText(gardenTexts, 'en', 'sections.pests_again.title', () => 'Call {emergency} now if:'),
    place: 'en.sections.pests_again.title',
    message:
      'The flow says that this is "urgent_same_day". Write {emergency} above what is one, {ooh_name} above what is for today, and neither above what is for the GP.',
  },
  mention: {
    flow: withOutcome(garden, 'enjoy_it', (outcome) => ({ ...outcome, sections: [...outcome.sections, { id: 'run', mentions: 'water' }] })),
    place: 'outcomes.enjoy_it.sections.run',
    message: 'What is mentioned must always stand on the same card. Write its id.',
  },
  'missing-source': {
    flow: withOption(garden, 'pests', 'moles', (option) => without(option, 'sources')),
    place: 'questions.pests.options.moles',
    message: 'What raises an urgency rests on a source. Choose one (in the file: "sources").',
  },
  'missing-version': { flow: { ...garden, version: '2.3' }, place: 'version', message: 'Write a version such as 1.2.0.' },
  'missing-review': {
    flow: { ...garden, nextReview: '2026-02-01' },
    place: 'nextReview',
    message: 'Write a date after "changed" by which the flow is reviewed again.',
  },
  'missing-text': {
    texts: withText(gardenTexts, 'en', 'questions.fish.options.pale.sign', () => undefined),
    place: 'en.questions.fish.options.pale.sign',
    message: 'This has no words. Write them.',
  },
  'misplaced-reply': {
    texts: withText(gardenTexts, 'en', 'questions.fish.options.pale.reply', () => 'Poor fish.'),
    place: 'en.questions.fish.options.pale.reply',
    message: 'This option raises an urgency: what comes next is advice. Leave the reply out.',
  },
  'extra-text': {
    texts: withText(gardenTexts, 'en', 'questions.fish.hint', () => 'Count them.'),
    place: 'en.questions.fish.hint',
    message: 'Nothing in the flow shows this. Correct the key, or leave it out.',
  },
  'text-shape': {
    flow: toy,
    texts: withText(toyTexts, 'nl', 'questions.kettle.options.smoke.help', () => undefined),
    place: 'nl.questions.kettle.options.smoke.help',
    message: '"nl" lacks what another language says here. Write it.',
  },
  'long-text': {
    texts: withText(gardenTexts, 'en', 'launcher_short', () => 'Is your garden unwell?!'),
    place: 'en.launcher_short',
    message: '23 characters do not fit on one line of a phone. Write at most 22.',
  },
  markup: {
    texts: withText(gardenTexts, 'en', 'about.title', () => 'Over <b>deze</b> gids'),
    place: 'en.about.title',
    message: '"<b" would be shown as it is written. Write words without tags; **two stars** make strong.',
  },
  'too-large': {
    flow: withQuestion(garden, 'pests', (question) => ({
      ...question,
      options: { ...question.options, ...Object.fromEntries(MANY.map((id) => [id, { raises: 'gp_first', sources: ['almanac'] }])) },
      next: [...MANY.map((id) => ({ when: { question: 'pests', chose: [id] }, goTo: 'end' })), ...question.next],
    })),
    place: 'questions.pests.options',
    message: 'Too many ways lead on from here to prove each. Write fewer conditions that tell answers apart, or divide the flow.',
  },
  placeholder: {
    flow: toy,
    texts: withText(toyTexts, 'nl', 'questions.kettle.intro', () => 'Kijk even.'),
    place: 'nl.questions.kettle.intro',
    message: 'Here "en" fills in "clinic". Write the same placeholders.',
  },
};

const problemsOf = ({ flow = garden, texts: wording = {} }: Pick<Defect, 'flow' | 'texts'>) =>
  checkFlow(flow, wording).map((problem) => ({ ...problem, message: inWords(problem.message) }));

describe('each kind of problem is found, with its place, what to write and the shortest answers', () => {
  test.each(Object.entries(DEFECTS))('%s', (id, { place, message, after, ...defect }) => {
    const found = problemsOf(defect).filter((problem) => problem.id === id);
    expect(found).toStrictEqual([{ id, place, message, ...(after && { answers: answers(...after) }) }]);
  });

  test('the message ends on a sentence that says what to do', () => {
    const messages = Object.values(DEFECTS).flatMap((defect) => problemsOf(defect).map((problem) => problem.message));
    expect(messages.length).toBeGreaterThan(Object.keys(DEFECTS).length);
    expect(messages.filter((message) => !/(^|\. |: )(Write|Add|Choose|Lead|Ask|Correct|Leave|Rename) .*\.$/.test(message))).toStrictEqual(
      [],
    );
  });
});

const found = (flow: Flow, wording: FlowTexts = {}) => checkFlow(flow, wording).map(({ id, place }) => `${id} ${place}`);
const messagesAt = (flow: Flow, place: string, id: ProblemId) =>
  checkFlow(flow, {})
    .filter((problem: Problem) => problem.place === place && problem.id === id)
    .map((problem) => inWords(problem.message));

describe('structure', () => {
  test('a start that is no question', () => {
    const lost: Flow = { ...garden, start: 'alarm' };
    expect(messagesAt(lost, 'start', 'unknown-target')).toStrictEqual(['"alarm" is no question. Write the id of the first question.']);
  });

  test('an inherited name is no question, no option and no source', () => {
    expect(found(withRule(garden, 'fish', 0, goTo('constructor')))).toContain('unknown-target questions.fish.next.0');
    expect(found({ ...garden, start: '__proto__' })).toContain('unknown-target start');
    expect(found(withOption(garden, 'fish', 'pale', (option) => ({ ...option, sources: ['toString'] })))).toContain(
      'unknown-source questions.fish.options.pale',
    );
    expect(found(withRule(garden, 'plot', 0, (rule) => ({ ...rule, when: { question: 'plot', chose: ['constructor'] } })))).toContain(
      'unknown-option questions.plot.next.0',
    );
    expect(found({ ...garden, fallback: 'constructor' })).toContain('fallback fallback');
  });

  test('a rule behind one that holds always', () => {
    const twice = withRules(garden, 'weather', (next) => [...next, ...next]);
    expect(messagesAt(twice, 'questions.weather.next.1', 'rule-never-fires')).toContain(
      'The rule before it holds always. Leave one of them out.',
    );
  });

  test('every rule on a loop is named', () => {
    const loop = withRule(garden, 'weather', 0, goTo('plot'));
    expect(found(loop).filter((problem) => problem.startsWith('loop'))).toStrictEqual([
      'loop questions.plot.next.0',
      'loop questions.plot.next.1',
      'loop questions.fish.next.0',
      'loop questions.pests.next.0',
      'loop questions.weather.next.0',
    ]);
  });

  test('what a section asks for must exist too, but may be asked late or never', () => {
    const section = (question: string, option: string) =>
      withOutcome(garden, 'look_again', (outcome) => ({
        ...outcome,
        sections: [...outcome.sections, { id: 'run', unless: { question, chose: [option] } }],
      }));
    expect(found(section('plot', 'pool'))).toStrictEqual(['unknown-option outcomes.look_again.sections.run.unless']);
    expect(found(section('plots', 'pond'))).toStrictEqual(['unknown-question outcomes.look_again.sections.run.unless']);
    expect(found(section('weather', 'wet'))).toStrictEqual([]);
  });
});

describe('options', () => {
  test.each<[string, Flow, string, ProblemId, string]>([
    [
      '"none" that excludes nothing',
      withOption(garden, 'fish', 'none', () => ({})),
      'questions.fish.options.none',
      'option-role',
      '"none" must rule out every other option. Write excludes: "all".',
    ],
    [
      '"unsure" that rules out every sign',
      withOption(garden, 'alarms', 'unsure', (option) => ({ ...option, excludes: 'all' })),
      'questions.alarms.options.unsure',
      'option-role',
      '"unsure" rules out only "none". Write excludes: "none".',
    ],
    [
      'a single choice that excludes',
      withOption(garden, 'weather', 'wet', () => ({ excludes: 'none' })),
      'questions.weather.options.wet',
      'option-role',
      'A single choice excludes by itself. Leave out "excludes".',
    ],
    [
      'another option that excludes',
      withOption(garden, 'fish', 'hungry', () => ({ excludes: 'none' })),
      'questions.fish.options.hungry',
      'option-role',
      'An option that excludes is called "none" or "unsure". Rename "hungry".',
    ],
    [
      'a list of signs that takes one answer',
      withQuestion(garden, 'alarms', (list) => ({ ...list, kind: 'one' })),
      'questions.alarms',
      'safety-list',
      'A list of warning signs takes many answers. Let it take more than one (in the file: kind "many").',
    ],
    [
      'a list of signs without "none of these"',
      withoutOption(garden, 'alarms', 'none'),
      'questions.alarms',
      'safety-list',
      'A list of warning signs needs one "none of these". Write an option "none".',
    ],
    [
      'a list of signs without "I am not sure"',
      withoutOption(garden, 'alarms', 'unsure'),
      'questions.alarms',
      'safety-list',
      'A list of warning signs needs an "I am not sure". Write an option "unsure".',
    ],
    [
      'an empty list of sources',
      withOption(garden, 'pests', 'moles', (option) => ({ ...option, sources: [] })),
      'questions.pests.options.moles',
      'missing-source',
      'What raises an urgency rests on a source. Choose one (in the file: "sources").',
    ],
  ])('%s', (_, flow, place, id, message) => {
    expect(messagesAt(flow, place, id)).toContain(message);
  });
});

describe('cards and sign-off', () => {
  const net = 'Every card but the urgent ones says when to get help after all. Add the section "safety_net", or a list of every sign.';

  test.each<[string, Flow, string, ProblemId, string]>([
    [
      'a doctor-first card that offers the clinic at once',
      withOutcome(garden, 'call_gardener', () => offering('gp_first')),
      'outcomes.call_gardener',
      'contact-on-urgent',
      'The doctor comes first here. Write contact: "after_gp".',
    ],
    [
      'a same-day card that offers the clinic',
      withOutcome(garden, 'call_mole_catcher', () => offering('urgent_same_day')),
      'outcomes.call_mole_catcher',
      'contact-on-urgent',
      'Beside urgent advice no clinic may be offered. Leave out "contact".',
    ],
    [
      'a card that says nothing',
      withOutcome(garden, 'call_mole_catcher', (outcome) => ({ ...outcome, sections: [] })),
      'outcomes.call_mole_catcher',
      'missing-net',
      'A card without a section says nothing. Write what to do.',
    ],
    [
      'a safety net for some only',
      withOutcome(garden, 'enjoy_it', (outcome) => ({
        ...outcome,
        sections: [{ id: 'safety_net', when: { question: 'weather', chose: ['wet'] } }],
      })),
      'outcomes.enjoy_it',
      'missing-net',
      net,
    ],
    [
      'a fallback that is no outcome',
      { ...garden, fallback: 'look_twice' },
      'fallback',
      'fallback',
      'Answers that cannot be understood end on a "gp_first" card. Write the id of such an outcome.',
    ],
    [
      'a fallback that is milder',
      { ...garden, fallback: 'enjoy_it' },
      'fallback',
      'fallback',
      'Answers that cannot be understood end on a "gp_first" card. Write the id of such an outcome.',
    ],
    [
      'a date that is none',
      { ...garden, changed: '2026-13-01' },
      'changed',
      'missing-review',
      'Write the date of the last change as year-month-day.',
    ],
    [
      'a date written another way',
      { ...garden, changed: '1 February 2026' },
      'changed',
      'missing-review',
      'Write the date of the last change as year-month-day.',
    ],
    [
      'a next review that is no date',
      { ...garden, nextReview: 'soon' },
      'nextReview',
      'missing-review',
      'Write a date after "changed" by which the flow is reviewed again.',
    ],
    [
      'an active flow that nobody signed',
      without(garden, 'review'),
      'review',
      'missing-review',
      'An active flow says who signed it off, and when. Write "review", or status "draft".',
    ],
  ])('%s', (_, flow, place, id, message) => {
    expect(messagesAt(flow, place, id)).toContain(message);
  });

  test('a draft needs no signature', () => {
    expect(found({ ...without(garden, 'review'), status: 'draft' })).toStrictEqual([]);
  });
});

describe('wording', () => {
  const wording = (edited: FlowTexts) => found(toy, edited);

  test('an empty text is a missing one', () => {
    expect(wording(withText(toyTexts, 'en', 'questions.milk.heading', () => ''))).toStrictEqual(['missing-text en.questions.milk.heading']);
  });

  test('a text that is no text is a missing one', () => {
    expect(wording(withText(toyTexts, 'en', 'questions.milk.heading', () => 4))).toStrictEqual(['missing-text en.questions.milk.heading']);
  });

  test('a section without words', () => {
    expect(wording(withTexts(toyTexts, 'sections.what_to_do', () => undefined))).toStrictEqual([
      'missing-text en.sections.what_to_do',
      'missing-text nl.sections.what_to_do',
    ]);
  });

  test('a section that may be folded away, or that lists signs, needs a title', () => {
    for (const id of ['water', 'alarms_again']) {
      const untitled = withText(gardenTexts, 'en', `sections.${id}.title`, () => undefined);
      expect(found(garden, untitled)).toContain(`missing-text en.sections.${id}.title`);
    }
    expect(
      found(
        garden,
        withText(gardenTexts, 'en', 'sections.safety_net.title', () => undefined),
      ),
    ).toStrictEqual([]);
  });

  test('a text under an id that the flow does not have', () => {
    for (const key of ['questions.spoon', 'questions.milk.options.goat', 'outcomes.drink_coffee', 'sections.sugar', 'start.goodbye']) {
      expect(wording(withTexts(toyTexts, key, () => ({ label: 'More' })))).toStrictEqual([
        `extra-text en.${key}.label`,
        `extra-text nl.${key}.label`,
      ]);
    }
  });

  test('words that stand alone belong to a sign only', () => {
    expect(wording(withTexts(toyTexts, 'questions.milk.options.fresh.sign', () => 'Fresh milk'))).toStrictEqual([
      'extra-text en.questions.milk.options.fresh.sign',
      'extra-text nl.questions.milk.options.fresh.sign',
    ]);
  });

  test('a word back after an answer that raises nothing', () => {
    expect(wording(withTexts(toyTexts, 'questions.milk.options.fresh.reply', () => 'Lovely.'))).toStrictEqual([]);
    expect(wording(withTexts(toyTexts, 'questions.biscuits.options.none.reply', () => 'Fine.'))).toStrictEqual([]);
    expect(wording(withText(toyTexts, 'en', 'questions.milk.options.fresh.reply', () => 'Lovely.'))).toStrictEqual([
      'text-shape nl.questions.milk.options.fresh.reply',
    ]);
  });

  test.each([
    ['awake.options.yes', 'The start screen shows no word back. Leave the reply out.'],
    [
      'kettle.options.none',
      'On a list of warning signs every word back, after "none" as well, says something about a sign. Leave the reply out.',
    ],
    ['milk.options.sour', 'This option raises an urgency: what comes next is advice. Leave the reply out.'],
  ])('no word back in %s', (option, message) => {
    const place = `questions.${option}.reply`;
    const problems = checkFlow(
      toy,
      withTexts(toyTexts, place, () => 'Good.'),
    );
    expect(inEnglish(problems)).toStrictEqual(['en', 'nl'].map((lang) => ({ id: 'misplaced-reply', place: `${lang}.${place}`, message })));
  });

  test('no word back where no option has one', () => {
    for (const key of ['questions.milk.reply', 'questions.milk.options.goat.reply', 'outcomes.drink_tea.reply']) {
      const odd = key.includes('goat')
        ? withTexts(toyTexts, 'questions.milk.options.goat', () => ({ reply: 'Meh.' }))
        : withTexts(toyTexts, key, () => 'Meh.');
      expect(wording(odd)).toStrictEqual([`extra-text en.${key}`, `extra-text nl.${key}`]);
    }
  });

  test('an item that one language lacks, whichever it is', () => {
    const place = 'sections.safety_net.parts.0.items.1';
    expect(wording(withText(toyTexts, 'nl', place, () => undefined))).toStrictEqual([`text-shape nl.${place}`]);
    expect(wording(withText(toyTexts, 'en', place, () => undefined))).toStrictEqual([`text-shape en.${place}`]);
  });

  test('a placeholder that is never filled in is named, with those that are', () => {
    const misspelt = withTexts(toyTexts, 'questions.kettle.intro', () => 'Look at it, {clinc} waits.');
    const problems = checkFlow(toy, misspelt);
    expect(problems.map(({ place }) => place)).toStrictEqual(['en.questions.kettle.intro', 'nl.questions.kettle.intro']);
    expect(inEnglish(problems[0]?.message)).toBe(
      '"{clinc}" is not filled in here. Write one of: emergency, gp, ooh, ooh_name, hospital, clinic, place.',
    );
  });

  /** The toy flow with its safety net so on every card. */
  const netWith = (more: Partial<Section>): Flow => ({
    ...toy,
    outcomes: Object.fromEntries(
      Object.entries(toy.outcomes).map(([id, { sections, ...rest }]) => [
        id,
        { ...rest, sections: sections.map((section) => (section.id === 'safety_net' ? { ...section, ...more } : section)) },
      ]),
    ),
  });
  const both = (kind: string, place: string) => [`${kind} en.${place}`, `${kind} nl.${place}`];

  test.each([
    ['chosen', netWith({ personal: true }), 'sections.safety_net.title', []],
    ['chosen', toy, 'sections.safety_net.title', ['sections.safety_net.title']],
    ['chosen', toy, 'questions.kettle.intro', ['questions.kettle.intro']],
    ['ooh_phone', netWith({ call: 'ooh' }), 'sections.safety_net.title', []],
    ['ooh_phone', toy, 'sections.safety_net.title', ['sections.safety_net.title']],
    ['date', toy, 'about.next_review', []],
    ['date', toy, 'about.version', []],
    ['date', toy, 'sections.safety_net.title', ['sections.safety_net.title']],
    ['date', toy, 'about.title', ['about.title']],
    ['version', toy, 'outcomes.drink_tea.heading', ['outcomes.drink_tea.heading']],
    ['reviewers', toy, 'about.reviewed', []],
    ['reviewers', toy, 'about.not_reviewed', ['about.not_reviewed']],
    ['content', toy, 'closing', ['closing']],
    ['clinic', toy, 'launcher', ['launcher']],
    ['gp', toy, 'launcher_short', ['launcher_short']],
    ['clinic', toy, 'closing', []],
  ] as const)('{%s} is filled in where the widget knows it, and nowhere else', (name, flow, place, expected) => {
    const texts = withTexts(toyTexts, place, (text) => `${text} {${name}}`);
    expect(found(flow, texts)).toStrictEqual(expected.flatMap((at) => both('placeholder', at)).sort());
  });

  test('a part has a title, and so do bullets that a visitor keeps', () => {
    const part = 'sections.safety_net.parts.0.title';
    expect(wording(withTexts(toyTexts, part, () => undefined))).toStrictEqual(both('missing-text', part));
    const bullets = withTexts(toyTexts, 'sections.what_to_do', () => ({ items: ['Stay calm.'] }));
    expect(wording(bullets)).toStrictEqual([]);
    const kept: Flow = {
      ...toy,
      outcomes: Object.fromEntries(
        Object.entries(toy.outcomes).map(([id, { sections, ...rest }]) => [
          id,
          { ...rest, sections: sections.map((section) => ({ ...section, keep: true as const })) },
        ]),
      ),
    };
    expect(found(kept, bullets)).toStrictEqual(both('missing-text', 'sections.what_to_do.title'));
    expect(found(kept, toyTexts)).toStrictEqual([]);
  });

  test('placeholders may stand in another order, and more than once', () => {
    const turned = withText(toyTexts, 'nl', 'about.reviewed', () => 'Op {date}, {date}, door {reviewers}.');
    expect(wording(turned)).toStrictEqual([]);
  });

  test('one language alone is compared with none', () => {
    expect(found(garden, gardenTexts)).toStrictEqual([]);
    expect(found(garden, {})).toStrictEqual([]);
  });
});

test('answers are shown as a person reads them', () => {
  expect(answersText(answers('alarms=none', 'pests=moles,slugs'))).toBe('alarms=none > pests=moles+slugs');
  expect(answersText([])).toBe('(start)');
});
