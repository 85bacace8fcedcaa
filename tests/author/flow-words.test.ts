import { describe, expect, test } from 'vitest';
import { flowWords } from '../../src/author/flow-words.ts';
import type { Outcome } from '../../src/flow/flow.ts';
import { withOutcome } from '../flow/edit.ts';
import { smallFlow } from './small-flow.ts';

const WORDS = {
  title: 'Bicycle',
  'start.hello': 'Hello, cyclist',
  'start.disclaimer': 'No mechanic here',
  'questions.wheels.heading': 'How are the wheels?',
  'questions.wheels.options.round.label': 'Round',
  'questions.wheels.options.flat.label': 'Quite flat',
  'questions.brakes.heading': 'Brakes?',
  'questions.brakes.options.weak.label': '**Weak** brakes',
  'questions.brakes.options.weak.help': 'Squeeze them hard',
  'questions.brakes.options.unsure.label': 'I am not sure',
  'outcomes.ride.heading': 'You can ride',
  'sections.air.title': 'About air',
  'sections.air.body.0': 'Pump **up** both – front',
  'sections.air.items.0': 'Ask {gp}',
  'sections.air.parts.0.title': 'Then',
  'sections.air.parts.0.items.0': 'Ride on',
  'sections.list.title': 'Signs',
  closing: 'Ride well',
  after_gp: 'First them, then us',
};
const flow = (sections: Outcome['sections']) => withOutcome(smallFlow, 'ride', (old) => ({ ...old, sections }));
const count = (of = smallFlow, words: Readonly<Record<string, string>> = WORDS, lang = 'en') =>
  flowWords(of, lang, new Map(Object.entries(words)));
const card = (id: string, of = smallFlow, words?: Readonly<Record<string, string>>, lang?: string) =>
  count(of, words, lang).cards.find((each) => each.id === id)?.words;
const ride = (...sections: Outcome['sections']) => card('ride', flow(sections));

const [HEADING, AIR, TITLE, CLOSING] = [3, 2 + 4 + 2 + 1 + 2, 2, 2];

describe('the words in sight', () => {
  test('of the start screen are its own and those of its buttons', () => {
    expect(count().start, 'not what is folded away').toBe(2 + 1 + 2);
  });

  test('of a card are its heading, its sections and its closing words', () => {
    expect(ride({ id: 'air' })).toBe(HEADING + AIR + CLOSING);
    expect(card('pump')).toBe(TITLE + CLOSING + 4);
    expect(card('walk')).toBe(0);
  });

  test('of a section that other answers would bring are none, or its title where it is folded away', () => {
    const when = { question: 'bell', chose: ['silent'] };
    expect(ride({ id: 'air', when })).toBe(HEADING + CLOSING);
    expect(ride({ id: 'air', when, fold: 'more' })).toBe(HEADING + TITLE + CLOSING);
    expect(ride({ id: 'air', fold: 'more' })).toBe(HEADING + TITLE + CLOSING);
    expect(ride({ id: 'air', unless: when })).toBe(HEADING + AIR + CLOSING);
  });

  test('are those of the Netherlands', () => {
    expect(ride({ id: 'air', region: ['BE', 'NL'] })).toBe(HEADING + AIR + CLOSING);
    expect(ride({ id: 'air', region: 'BE' })).toBe(HEADING + CLOSING);
  });

  test('of a list of signs are each sign in words that stand alone, without its help', () => {
    expect(card('lost')).toBe(1 + 2 + CLOSING);
    expect(card('lost', smallFlow, { ...WORDS, 'questions.brakes.options.weak.sign': 'A weak brake in front' })).toBe(1 + 5 + CLOSING);
  });

  test('are counted with what is filled in: in the language, and in English for one that is not there', () => {
    const of = (text: string, lang: string) => card('walk', smallFlow, { 'outcomes.walk.heading': text }, lang);
    expect(of('Call {ooh}', 'en')).toBe(6); // the huisartsenspoedpost (GP out-of-hours centre)
    expect(of('Call {ooh}', 'nl')).toBe(3); // de huisartsenspoedpost
    expect(of('Call {ooh}', 'de')).toBe(6);
    expect(of('{emergency} {gp} {chosen}', 'en')).toBe(3);
  });

  test('of "Read everything" are its title, what this is not, and all sections: of a folded one its title', () => {
    expect(count(withOutcome(smallFlow, 'pump', (old) => ({ ...old, sections: [{ id: 'air' }] }))).leaflet).toBe(1 + 3 + (1 + 2) + AIR);
    expect(count().leaflet).toBe(1 + 3 + (1 + 2) + TITLE);
    const abroad = withOutcome(flow([{ id: 'air', region: 'BE' }]), 'pump', (old) => ({ ...old, sections: [] }));
    expect(count(abroad).leaflet).toBe(1 + 3 + (1 + 2));
  });
});
