import type { Flow, Option, Outcome, Question, Rule } from '../../src/flow/flow.ts';
import type { FlowTexts } from '../../src/proof/check-texts.ts';

// Small edits of a flow and its wording, each a copy. One that finds nothing to edit throws, so that no test passes
// because its defect was never made.

/** The flow with one question changed. */
export function withQuestion(flow: Flow, id: string, change: (question: Question) => Question): Flow {
  return { ...flow, questions: changed(flow.questions, id, change) };
}

export function withoutQuestion(flow: Flow, id: string): Flow {
  return { ...flow, questions: left(flow.questions, id) };
}

export function withOption(flow: Flow, question: string, id: string, change: (option: Option) => Option): Flow {
  return withQuestion(flow, question, (asked) => ({ ...asked, options: changed(asked.options, id, change) }));
}

export function withoutOption(flow: Flow, question: string, id: string): Flow {
  return withQuestion(flow, question, (asked) => ({ ...asked, options: left(asked.options, id) }));
}

export function withRules(flow: Flow, question: string, change: (next: readonly Rule[]) => readonly Rule[]): Flow {
  return withQuestion(flow, question, (asked) => ({ ...asked, next: change(asked.next) }));
}

/** The flow with rule number `index` of a question changed; negative counts from the last. */
export function withRule(flow: Flow, question: string, index: number, change: (rule: Rule) => Rule): Flow {
  return withRules(flow, question, (next) => {
    const rule = next.at(index);
    if (!rule) throw new Error(`"${question}" has no rule ${index}.`);
    return next.map((each) => (each === rule ? change(each) : each));
  });
}

export function withOutcome(flow: Flow, id: string, change: (outcome: Outcome) => Outcome): Flow {
  return { ...flow, outcomes: changed(flow.outcomes, id, change) };
}

export function withoutOutcome(flow: Flow, id: string): Flow {
  return { ...flow, outcomes: left(flow.outcomes, id) };
}

/** The object without `key`. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  if (!Object.hasOwn(object, key)) throw new Error(`There is no "${String(key)}" to leave out.`);
  const { [key]: _, ...rest } = object;
  return rest;
}

/** The wording with what stands under the dotted `key` of one language changed; `undefined` leaves it out. */
export function withText(texts: FlowTexts, lang: string, key: string, change: (old: unknown) => unknown): FlowTexts {
  return changed(texts, lang, (text) => edited(text, key.split('.'), change));
}

/** The same edit in every language. */
export function withTexts(texts: FlowTexts, key: string, change: (old: unknown) => unknown): FlowTexts {
  return Object.keys(texts).reduce((all, lang) => withText(all, lang, key, change), texts);
}

function edited(value: unknown, [name = '', ...rest]: readonly string[], change: (old: unknown) => unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error(`There is no text "${name}" to edit.`);
  const old = Object.entries(value).find(([key]) => key === name)?.[1];
  const now = rest.length > 0 ? edited(old, rest, change) : change(old);
  if (now === old) throw new Error(`The text "${name}" stays the same.`);
  if (Array.isArray(value)) return value.flatMap((item, at) => (String(at) !== name ? [item] : now === undefined ? [] : [now]));
  return Object.fromEntries(Object.entries({ ...value, [name]: now }).filter(([, each]) => each !== undefined));
}

function changed<T>(all: Readonly<Record<string, T>>, id: string, change: (old: T) => T): Readonly<Record<string, T>> {
  const old = all[id];
  if (old === undefined) throw new Error(`There is no "${id}" to change.`);
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, key === id ? change(old) : value]));
}

function left<T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  if (all[id] === undefined) throw new Error(`There is no "${id}" to leave out.`);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}
