import { FLOWS } from '../../flows/index.ts';
import { type FlowFile, writeFlowFile } from '../../src/author/flow-file.ts';
import type { Question } from '../../src/flow/flow.ts';

/** A file that a clinician may let fall on the workshop, and what the page then says. */
export interface OddFile {
  readonly what: string;
  readonly text: string;
  /** Where, and how it is mended: where it cannot be opened in the file, else among the problems. */
  readonly place: string;
  readonly says: string;
}

const SHIPPED: FlowFile = FLOWS['back-spasm'];
const { flow, texts } = SHIPPED;
const ALMOST = 1_750_000; // characters: almost as large as a file may be

/** The shipped flow with other questions. */
const asking = (questions: Readonly<Record<string, Question>>) => writeFlowFile({ ...SHIPPED, flow: { ...flow, questions } });
const inHeading = (heading: string) => writeFlowFile(SHIPPED).replace('Where do you feel the pain?', () => heading);
const locked = flow.questions.locked ?? { kind: 'one', options: {}, next: [] };

/** So many questions in a row, each with two answers. */
const row = (size: number, when: (at: number) => Partial<Question> = () => ({})): Readonly<Record<string, Question>> =>
  Object.fromEntries(
    Array.from({ length: size }, (_, at) => [
      `q${at}`,
      { kind: 'one', options: { a: {}, b: {} }, next: [{ goTo: at + 1 < size ? `q${at + 1}` : 'end' }], ...when(at) },
    ]),
  );
/** Questions of which the last asks what was answered to each of the others: no two walks are the same. */
function branching(size: number): Readonly<Record<string, Question>> {
  const asked = Array.from({ length: size - 1 }, (_, at) => ({ when: { question: `q${at}`, chose: ['a'] }, goTo: 'end' }));
  return row(size, (at) => (at + 1 < size ? {} : { next: [...asked, { goTo: 'end' }] }));
}

/** What cannot be opened. */
export const REFUSED: readonly OddFile[] = [
  {
    what: 'no JSON, on one endless line',
    text: `{"flow": "${'a'.repeat(ALMOST)}`,
    place: 'file',
    says: 'This is no JSON from line 1, column 10 on.',
  },
  { what: 'a picture', text: '\u0000\u0001PNG'.repeat(100_000), place: 'file', says: 'This is no JSON from line 1, column 1 on.' },
  { what: 'nothing but brackets', text: '['.repeat(ALMOST), place: '0.0.0', says: 'This lies more than 40 levels deep. Write it flatter.' },
  {
    what: '10,000 questions',
    text: JSON.stringify({ ...SHIPPED, flow: { ...flow, questions: row(10_000) } }),
    place: 'flow.questions',
    says: 'There are 10000 here. Write at most 500.',
  },
  {
    what: 'a text of two million letters',
    text: inHeading('a'.repeat(ALMOST)),
    place: 'texts.en.questions.radiation.heading',
    says: `This has ${ALMOST} characters. Write at most 4000.`,
  },
  {
    what: 'a name of two million letters',
    text: JSON.stringify({ ...SHIPPED, flow: { ...flow, ['a'.repeat(ALMOST)]: 1 } }),
    place: `flow.${'a'.repeat(60)}…`,
    says: `"${'a'.repeat(60)}…" means nothing here.`,
  },
  {
    what: 'three million letters',
    text: ' '.repeat(3_000_000),
    place: 'file',
    says: 'The file has 3000000 characters, and at most 2000000 are read.',
  },
];

/** What is opened, with a problem. */
export const OPENED: readonly OddFile[] = [
  {
    what: 'a loop',
    text: asking({ ...flow.questions, locked: { ...locked, next: [{ goTo: 'emergency_body' }] } }),
    place: 'flow.questions.locked.next.0',
    says: '"emergency_body" leads back to "locked". Write a question that comes later, or "end".',
  },
  {
    what: 'a dead end',
    text: asking({ ...flow.questions, locked: { ...locked, next: [] } }),
    place: 'flow.questions.locked.next',
    says: 'A question without rules is a dead end. Write where it leads.',
  },
  { what: 'no language', text: writeFlowFile({ ...SHIPPED, texts: {} }), place: 'texts', says: 'No language has words.' },
  {
    what: 'a language that lacks everything',
    text: writeFlowFile({ ...SHIPPED, texts: { ...texts, nl: {} } }),
    place: 'texts.nl.title',
    says: 'This has no words. Write them.',
  },
  {
    what: 'markup in a text',
    text: inHeading('<img src=x onerror=alert(1)>Where?'),
    place: 'texts.en.questions.radiation.heading',
    says: '"<img" would be shown as it is written.',
  },
  {
    what: 'more branches than can be proven',
    text: asking({ ...flow.questions, locked: { ...locked, next: [{ goTo: 'q0' }] }, ...branching(50) }),
    place: 'flow.questions.q',
    says: 'Too many ways lead on from here to prove each.',
  },
];
