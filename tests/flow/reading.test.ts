import { describe, expect, test } from 'vitest';
import { readOnTheWay, wordsToAnswer } from '../../src/flow/reading.ts';
import { withRule, withRules } from './edit.ts';
import { gardenFlow } from './garden-flow.ts';
import { toyFlow } from './toy-flow.ts';

const WORDS: Readonly<Record<string, string>> = {
  'questions.awake.heading': 'Are you awake?',
  'questions.kettle.intro': 'Look at it.',
  'questions.kettle.heading': 'What does the kettle do?',
  'questions.kettle.help': 'Nobody needs to read all of this.',
  'questions.kettle.options.smoke.label': '**It smokes** – or burns',
  'questions.kettle.options.smoke.help': 'Black or white.',
  'questions.kettle.options.none.label': 'None',
  'questions.biscuits.heading': 'Which biscuits?',
  'questions.biscuits.options.ginger.label': 'Ginger',
  'questions.biscuits.options.ginger.reply': 'Hot.',
  'questions.biscuits.options.chocolate.reply': 'Ah, the sweet ones.',
  'questions.milk.heading': 'And the milk?',
};
const ways = (flow = toyFlow, words = WORDS) => readOnTheWay(flow, (key) => words[key]);
const ids = (flow = toyFlow, words = WORDS) => ways(flow, words).map(({ id }) => id);

describe('what is read on the way', () => {
  test('is intro, heading and labels of each question after the start, and the longest word back; no help', () => {
    expect(ways()).toStrictEqual([
      { id: 'kettle', intro: 3, heading: 5, labels: 5, reply: 0 },
      { id: 'biscuits', intro: 0, heading: 2, labels: 1, reply: 4 },
      { id: 'milk', intro: 0, heading: 3, labels: 0, reply: 0 },
    ]);
    expect(ways().map(wordsToAnswer)).toStrictEqual([13, 3, 3]);
  });

  test('is that of the wordiest way', () => {
    const pond = { 'questions.fish.heading': 'How are the fish?', 'questions.weather.heading': 'Wet?' };
    expect(ids(gardenFlow, pond)).toStrictEqual(['plot', 'fish', 'pests', 'weather']);
    const shortCut = withRules(toyFlow, 'kettle', (rules) => [{ when: { question: 'kettle', chose: ['none'] }, goTo: 'milk' }, ...rules]);
    expect(ids(shortCut)).toStrictEqual(['kettle', 'biscuits', 'milk']);
  });

  test('leaves out what only a sign leads to', () => {
    const toMilk = withRule(toyFlow, 'kettle', -1, () => ({ goTo: 'milk' }));
    const wordy = { ...WORDS, 'questions.biscuits.intro': 'Only after smoke there is this to read.' };
    for (const when of [
      { raised: 'emergency' },
      { question: 'kettle', chose: ['smoke'] },
      { any: [{ raised: 'gp_first' }, { question: 'kettle', chose: ['smoke', 'drip'] }] },
    ] as const) {
      expect(
        ids(
          withRule(toMilk, 'kettle', 0, () => ({ when, goTo: 'biscuits' })),
          wordy,
        ),
      ).toStrictEqual(['kettle', 'milk']);
    }
    const some = withRule(toMilk, 'kettle', 0, () => ({ when: { question: 'kettle', chose: ['smoke', 'none'] }, goTo: 'biscuits' }));
    expect(ids(some, wordy)).toStrictEqual(['kettle', 'biscuits', 'milk']);
  });

  test('ends where a flow turns in a circle or leads nowhere', () => {
    expect(ids(withRule(toyFlow, 'milk', 0, () => ({ goTo: 'kettle' })))).toStrictEqual(['kettle', 'biscuits', 'milk']);
    expect(ids(withRule(toyFlow, 'milk', 0, () => ({ goTo: 'constructor' })))).toStrictEqual(['kettle', 'biscuits', 'milk']);
    expect(ids({ ...toyFlow, start: 'nothing' })).toStrictEqual([]);
  });
});
