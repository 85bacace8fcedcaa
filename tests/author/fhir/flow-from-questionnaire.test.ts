import { describe, expect, test } from 'vitest';
import { FLOW, TEXTS } from '../../../flows/index.ts';
import { flowFromQuestionnaire } from '../../../src/author/fhir/flow-from-questionnaire.ts';
import { OPTION_EXCLUSIVE, TRANSLATION } from '../../../src/author/fhir/questionnaire.ts';
import { questionnaireOf } from '../../../src/author/fhir/questionnaire-of.ts';
import { holds } from '../../../src/flow/condition.ts';
import { type Answer, END, type Flow } from '../../../src/flow/flow.ts';
import { checkStructure } from '../../../src/proof/check-structure.ts';
import { paths } from '../../../src/proof/paths.ts';
import { inEnglish } from '../../proof/in-english.ts';
import { BRANCHING } from './branching.ts';
import { itemsOf } from './form.ts';

const ENABLED_BY_EXPRESSION = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

function read(resource: unknown) {
  const made = flowFromQuestionnaire(JSON.parse(JSON.stringify(resource)));
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made;
}

/** The questions that a walk with these answers asks. */
function asked(flow: Flow, all: readonly Answer[]): readonly string[] {
  const answers: Answer[] = [];
  for (let at = flow.start; at !== END; ) {
    answers.push({ question: at, options: [], ...all.find(({ question }) => question === at) });
    at = flow.questions[at]?.next.find(({ when }) => holds(flow, when, answers))?.goTo ?? END;
  }
  return answers.map(({ question }) => question);
}

describe('a flow that went out comes back', () => {
  const back = read(questionnaireOf(FLOW, TEXTS).questionnaire);

  test('with the same questions, options and words in both languages', () => {
    const shape = ({ questions }: Flow) =>
      Object.entries(questions).map(([id, { kind, options }]) => [
        id,
        kind,
        Object.entries(options).map(([option, { excludes }]) => [option, excludes === 'all']),
      ]);
    expect(shape(back.flow)).toEqual(shape(FLOW));
    expect(back.flow).toMatchObject({ id: 'back-spasm', version: FLOW.version, changed: FLOW.changed, start: 'start', status: 'draft' });
    expect(back.texts.en).toMatchObject({ title: TEXTS.en.title, questions: { onset: { heading: TEXTS.en.questions.onset.heading } } });
    expect(back.texts.nl).toMatchObject({
      questions: { onset: { options: { gradual: { label: TEXTS.nl.questions.onset.options.gradual.label } } } },
    });
    expect(checkStructure(back.flow)).toEqual([]);
  });

  test('asking the same questions on every path', () => {
    for (const { answers } of paths(FLOW)) expect(asked(back.flow, answers)).toEqual(answers.map(({ question }) => question));
  });

  test('and what is lost is listed: the urgencies, what it says of itself, the notes, and every card with its pieces', () => {
    const { questionnaire } = questionnaireOf(FLOW, TEXTS);
    const notes = itemsOf(questionnaire.item).filter(
      ({ linkId, type, text }) => /^(note|outcome)\./.test(linkId) && (type === 'display' || text),
    );
    expect(back.left.map(({ place }) => place)).toEqual(['file', 'description', ...notes.map(({ linkId }) => linkId)]);
    expect(inEnglish(back.left[0]?.says)).toContain('"raises"');
  });

  test('what stands behind help: that of a question, and with it that of its options', () => {
    const { help, options } = TEXTS.en.questions.emergency_body;
    const read = back.texts.en as typeof TEXTS.en;
    expect(read.questions.emergency_body.help).toContain(help);
    expect(read.questions.emergency_body.help).toContain(options.chest_breath.help);
    expect(JSON.stringify(back.texts)).not.toContain('\\n');
  });

  test('branches that need more than rules can say are asked always, and listed', () => {
    const branches = read(questionnaireOf(BRANCHING, {}).questionnaire);
    const always = branches.left.filter(({ says }) => says.text.includes('rules cannot say')).map(({ place }) => place);
    expect(always).toEqual(['lift', 'signs', 'shoes']);
    expect(checkStructure(branches.flow)).toEqual([]);
  });
});

const choice = (linkId: string, more: object = {}) => ({
  linkId,
  type: 'choice',
  text: linkId,
  required: true,
  answerOption: [{ valueCoding: { code: 'a', display: 'A' } }, { valueCoding: { code: 'b', display: 'B' } }],
  ...more,
});
const form = (...item: readonly object[]) => ({ resourceType: 'Questionnaire', status: 'draft', language: 'en', item });
const when = (question: string, code: string, operator = '=') => ({ question, operator, answerCoding: { code } });

describe('a form of others', () => {
  test('an answer leads to its question, another past it', () => {
    const { flow, left } = read(form(choice('one'), choice('two', { enableWhen: [when('one', 'a')] }), choice('three')));
    expect(flow.questions.one?.next).toEqual([{ when: { question: 'one', chose: ['a'] }, goTo: 'two' }, { goTo: 'three' }]);
    expect(left).toHaveLength(1);
  });

  test('groups are flattened, and their conditions hold for what is in them', () => {
    const group = { linkId: 'g', type: 'group', text: 'More', enableWhen: [when('one', 'b')], item: [choice('two')] };
    const { flow, left } = read(form(choice('one'), group));
    expect(flow.questions.one?.next).toEqual([{ when: { question: 'one', chose: ['b'] }, goTo: 'two' }, { goTo: 'end' }]);
    expect(inEnglish(left)).toContainEqual({ place: 'g', says: expect.stringContaining('group') });
  });

  test('yes and no, and words as answers', () => {
    const words = { linkId: 'w', type: 'choice', text: 'W', answerOption: [{ valueString: 'Left' }, { valueString: 'Right' }] };
    const { flow, texts } = read(
      form({ linkId: 'q', type: 'boolean', text: 'Q' }, { ...words, enableWhen: [{ question: 'q', operator: '=', answerBoolean: true }] }),
    );
    expect(flow.questions.q?.next[0]).toEqual({ when: { question: 'q', chose: ['true'] }, goTo: 'w' });
    expect(texts.en).toMatchObject({ questions: { w: { options: { left: { label: 'Left' } } } } });
  });

  test.each([
    ['a text to type', { linkId: 'x', type: 'string', text: 'Name?' }, 'type "string"'],
    ['a list elsewhere', { linkId: 'x', type: 'choice', answerValueSet: 'http://example.org/list' }, 'answerValueSet'],
    ['no answers', { linkId: 'x', type: 'choice' }, 'no answers'],
    ['a text', { linkId: 'x', type: 'display', text: 'Hello' }, 'asks nothing'],
    ['own words', choice('x', { type: 'open-choice' }), 'own words'],
    ['an age', choice('x', { enableWhen: [{ question: 'one', operator: '>', answerInteger: 3 }] }), '"one"'],
    ['a question that comes later', choice('x', { enableWhen: [when('y', 'a')] }), '"y"'],
    ['itself', choice('x', { enableWhen: [when('x', 'a')] }), '"x"'],
    ['a question that is not there', choice('x', { enableWhen: [when('constructor', 'a')] }), '"constructor"'],
  ])('%s is listed with its linkId', (_, item, says) => {
    const { left, flow } = read(form(choice('one'), item, choice('y', { enableWhen: [when('x', 'a')] })));
    expect(inEnglish(left)).toContainEqual({ place: 'x', says: expect.stringContaining(says) });
    expect(checkStructure(flow)).toEqual([]);
  });

  const EXTENSIONS = 'http://hl7.org/fhir/StructureDefinition/questionnaire-';
  test.each([
    ['that may be left open', choice('x', { required: false }), 'item.required', 'each must be answered'],
    ['with an answer chosen beforehand', choice('x', { initial: [{ valueCoding: { code: 'a' } }] }), 'x', 'beforehand'],
    ['that forms do not show', choice('x', { extension: [{ url: `${EXTENSIONS}hidden`, valueBoolean: true }] }), 'x', 'do not show it'],
    ['that something modifies', choice('x', { modifierExtension: [{ url: 'urn:x' }] }), 'x', 'modifierExtension'],
    ['that an expression enables', choice('x', { extension: [{ url: ENABLED_BY_EXPRESSION }] }), 'x', 'enableWhenExpression'],
    ['in a group that repeats', { linkId: 'x', type: 'group', repeats: true, item: [choice('z')] }, 'x', 'asked once'],
    ['that stands twice', choice('one'), 'one', 'twice'],
    ['with an answer without words', choice('x', { answerOption: [{ valueString: 'A' }, { valueReference: {} }] }), 'x', 'left out'],
    ['with a very long text', choice('x', { text: 'x'.repeat(5000) }), 'x', 'beginning'],
  ])('a question %s is taken, and what it loses is listed', (_, item, place, says) => {
    const { left, flow } = read(form(choice('one'), item));
    expect(inEnglish(left)).toContainEqual({ place, says: expect.stringContaining(says) });
    expect(Object.keys(flow.questions)).toHaveLength(2);
  });

  test.each([
    ['who owns its words', { copyright: '© Somebody' }, 'copyright'],
    ['what it is for', { purpose: 'Research' }, 'purpose'],
    ['a version of another kind', { version: '2019-01' }, 'version'],
    ['that it is retired', { status: 'retired' }, 'status'],
    ['rules of its own', { implicitRules: 'urn:x' }, 'implicitRules'],
    ['no language', { language: undefined }, 'language'],
  ])('%s is listed', (_, more, place) => {
    expect(read({ ...form(choice('one')), ...more }).left.map((each) => each.place)).toEqual(['file', place]);
  });

  test('words in a kind of a language that the widget speaks are in that language; words of another keep its tag', () => {
    const said = (lang: string, valueString: string) => ({
      url: TRANSLATION,
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString },
      ],
    });
    const plain = { valueString: 'Left', _valueString: { extension: [said('fi', 'Vasen')] } };
    const { texts } = read({
      ...form(choice('one', { _text: { extension: [said('nl-BE', 'Een')] }, answerOption: [plain, { valueString: 'Right' }] })),
      language: 'en-US',
    });
    expect(Object.keys(texts)).toEqual(['en', 'nl', 'fi']);
    expect(texts.nl).toEqual({ questions: { one: { heading: 'Een', options: {} } } });
    expect(texts.fi).toEqual({ questions: { one: { options: { left: { label: 'Vasen' } } } } });
  });

  test('that an answer goes with no other means nothing where there is one answer', () => {
    const none = { extension: [{ url: OPTION_EXCLUSIVE, valueBoolean: true }], valueString: 'None' };
    const { flow } = read(form(choice('one', { answerOption: [none] }), choice('two', { answerOption: [none], repeats: true })));
    expect(flow.questions.one?.options).toEqual({ none: {} });
    expect(flow.questions.two?.options).toEqual({ none: { excludes: 'all' } });
  });

  test('two questions that wait for each other are both asked', () => {
    const { flow } = read(
      form(choice('one'), choice('two', { enableWhen: [when('three', 'a')] }), choice('three', { enableWhen: [when('two', 'a')] })),
    );
    expect(asked(flow, [{ question: 'two', options: ['a'] }])).toEqual(['one', 'two', 'three']);
  });

  test('names that mean something to JavaScript or to a flow become other ids, and markup stays text', () => {
    const { flow, texts } = read(
      form(
        choice('__proto__'),
        choice('end'),
        choice('constructor'),
        choice('1.2', { text: '<img src=x onerror=alert(1)>' }),
        choice('1-2'),
      ),
    );
    expect(Object.keys(flow.questions)).toEqual(['proto', 'q_end', 'q_constructor', 'q_1_2', 'q_1_2_2']);
    expect(texts.en).toMatchObject({ questions: { q_1_2: { heading: '<img src=x onerror=alert(1)>' } } });
  });
});

describe('no flow, one sentence', () => {
  const nested = (depth: number) => {
    let item: object = choice('deep');
    for (let level = 0; level < depth; level++) item = { linkId: `g${level}`, type: 'group', item: [item] };
    return form(item);
  };
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Questionnaire'],
    ['a number', 5],
    ['a list', [form(choice('one'))]],
    ['another resource', { resourceType: 'Patient' }],
    ['no items', { resourceType: 'Questionnaire' }],
    ['items that are no list', { resourceType: 'Questionnaire', item: { length: 3 } }],
    ['items that are nothing', { resourceType: 'Questionnaire', item: [null, 3, 'x', [], {}] }],
    ['nothing to choose', form({ linkId: 'x', type: 'string' })],
    ['10,000 questions', form(...Array.from({ length: 10_000 }, (_, index) => choice(`q${index}`)))],
    ['10,000 texts', form(...Array.from({ length: 10_000 }, (_, index) => ({ linkId: `t${index}`, type: 'display' })))],
    ['groups in groups without end', nested(50_000)],
    ['what it inherits', Object.create({ resourceType: 'Questionnaire', item: [choice('one')] })],
  ])('%s', (_, resource) => {
    expect(inEnglish(flowFromQuestionnaire(resource))).toEqual({
      problems: [{ place: expect.stringMatching(/^(file|item|resourceType)$/), says: expect.stringMatching(/^[A-Z].*\.$/) }],
    });
  });

  test('as many questions as a flow may hold, each depending on all before it, are read', () => {
    const items = Array.from({ length: 500 }, (_, index) =>
      choice(`q${index}`, {
        enableWhen: Array.from({ length: index }, (_, before) => when(`q${before}`, 'a', before % 2 ? '!=' : '=')),
        enableBehavior: index % 2 ? 'all' : 'any',
      }),
    );
    expect(Object.keys(read(form(...items)).flow.questions)).toHaveLength(500);
  });
});
