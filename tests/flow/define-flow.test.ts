import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { defineFlow, type Flow } from '../../src/flow/flow.ts';
import { createFlowMachine } from '../../src/flow/machine.ts';
import { toyFlow } from './toy-flow.ts';

const head = {
  id: 'x',
  version: '1',
  status: 'draft',
  changed: '2026-01-01',
  nextReview: '2027-01-01',
  start: 'a',
  fallback: 'o',
} as const;
const sources = { book: { title: 'A book' } } as const;
const outcomes = { o: { urgency: 'gp_first', sections: [] } } as const;
const rest = { ...head, sources, outcomes };
const a = { kind: 'one', options: { yes: {}, no: {} }, next: [{ goTo: 'end' }] } as const;
const b = { ...a, options: { maybe: {} } } as const;

/** Sound, so that each error below is that of its own mistake. */
const sound = defineFlow({ ...rest, questions: { a, b } });

/** One mistake each. None may compile: the type check fails at a marked line that has no error. */
const mistakes: Readonly<Record<string, Flow>> = {
  'a channel to the clinic on an emergency': defineFlow({
    ...rest,
    questions: { a },
    // @ts-expect-error
    outcomes: { ...outcomes, e: { urgency: 'emergency', contact: 'open', sections: [] } },
  }),
  'a channel to the clinic where a doctor comes the same day': defineFlow({
    ...rest,
    questions: { a },
    // @ts-expect-error
    outcomes: { ...outcomes, e: { urgency: 'urgent_same_day', contact: 'after_gp', sections: [] } },
  }),
  // @ts-expect-error
  'a misspelt "safety"': defineFlow({ ...rest, questions: { a: { ...a, safty: true } } }),
  // @ts-expect-error
  'a misspelt "raises"': defineFlow({ ...rest, questions: { a: { ...a, options: { yes: { raise: 'emergency', sources: ['book'] } } } } }),
  'a misspelt "when" of an outcome': defineFlow({
    ...rest,
    questions: { a },
    // @ts-expect-error
    outcomes: { o: { urgency: 'gp_first', wen: { raised: 'emergency' }, sections: [] } },
  }),
  // @ts-expect-error
  'a start that is no question': defineFlow({ ...rest, questions: { a }, start: 'aa' }),
  // @ts-expect-error
  'a fallback that is no outcome': defineFlow({ ...rest, questions: { a }, fallback: 'oo' }),
  // @ts-expect-error
  'a rule that leads to no question': defineFlow({ ...rest, questions: { a: { ...a, next: [{ goTo: 'b' }] } } }),
  // @ts-expect-error
  'a rule that leads to an outcome': defineFlow({ ...rest, questions: { a: { ...a, next: [{ goTo: 'o' }] } } }),
  'a rule on a question that is not there': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, next: [{ when: { question: 'aa', chose: ['yes'] }, goTo: 'end' }, { goTo: 'end' }] } },
  }),
  'a rule on an option that is not there': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, next: [{ when: { question: 'a', chose: ['yess'] }, goTo: 'end' }, { goTo: 'end' }] } },
  }),
  'a rule on an option of another question': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, next: [{ when: { question: 'b', chose: ['no'] }, goTo: 'b' }, { goTo: 'b' }] }, b },
  }),
  'a rule on an unknown option inside "any"': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, next: [{ when: { any: [{ question: 'a', chose: ['yess'] }] }, goTo: 'end' }, { goTo: 'end' }] } },
  }),
  'a last rule that may not hold': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, next: [{ when: { raised: 'gp_first' }, goTo: 'end' }] } },
  }),
  // @ts-expect-error
  'a question without rules': defineFlow({ ...rest, questions: { a: { ...a, next: [] } } }),
  // @ts-expect-error
  'a rule behind the one that always holds': defineFlow({ ...rest, questions: { a: { ...a, next: [{ goTo: 'end' }, { goTo: 'a' }] } } }),
  // @ts-expect-error
  'a sign without a source': defineFlow({ ...rest, questions: { a: { ...a, options: { yes: { raises: 'emergency' } } } } }),
  'a source that is not listed': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, options: { yes: { raises: 'gp_first', sources: ['bok'] } } } },
  }),
  'a sign that raises routine': defineFlow({
    ...rest,
    // @ts-expect-error
    questions: { a: { ...a, options: { yes: { raises: 'routine', sources: ['book'] } } } },
  }),
  'a section for an unknown option': defineFlow({
    ...rest,
    questions: { a },
    // @ts-expect-error
    outcomes: { o: { urgency: 'gp_first', sections: [{ id: 's', when: { question: 'a', chose: ['yess'] } }] } },
  }),
  'an outcome for an unknown option': defineFlow({
    ...rest,
    questions: { a },
    // @ts-expect-error
    outcomes: { o: { urgency: 'gp_first', when: { question: 'a', chose: ['yess'] }, sections: [] } },
  }),
};

describe('a flow is plain data, so that any tool can read, draw and compare it', () => {
  test.each(Object.entries({ ...mistakes, sound, toyFlow, backSpasm: FLOWS['back-spasm'].flow }))('%s', (_, flow) => {
    expect(JSON.parse(JSON.stringify(flow))).toStrictEqual(flow);
  });

  test.each([toyFlow, FLOWS['back-spasm'].flow])('the machine of $id, with its guards and actions, is plain data too', (flow) => {
    const { config } = createFlowMachine(flow);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(Object.keys(config.states ?? {})).toStrictEqual([...Object.keys(flow.questions), 'end']);
  });
});
