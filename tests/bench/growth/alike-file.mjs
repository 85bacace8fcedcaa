// @ts-check
import { grownFile } from '../grown-file.mjs';

/** The question that comes again and again: seven options, of which one is tapped. */
export const ALIKE = { question: 'radiation', option: 'back_only' };
/** The whole shipped flow, so that its cards lose nothing. */
const SHIPPED = 12;

/** What the question is called at its place; the first is asked after the start. @param {number} at */
export const alikeId = (at) => `${ALIKE.question}_${at}`;

/**
 * A flow in which one question follows itself, so that a long talk differs from a short one in its length alone. No flow that anybody is asked.
 * @param {number} size how often it is asked
 */
export async function alikeFile(size) {
  const {
    flow,
    texts: { en },
  } = await grownFile(SHIPPED);
  if (!en) throw new Error('The shipped flow has English words.');
  const { start } = flow.questions;
  const again = Array.from({ length: size }, (_, at) => [
    alikeId(at),
    { ...flow.questions[ALIKE.question], next: [{ goTo: at + 1 < size ? alikeId(at + 1) : 'end' }] },
  ]);
  const next = start.next.map((/** @type {{ goTo: string }} */ rule) => (rule.goTo === 'end' ? rule : { ...rule, goTo: alikeId(0) }));
  const words = { start: en.questions.start, ...Object.fromEntries(again.map(([id]) => [id, en.questions[ALIKE.question]])) };
  return {
    flow: { ...flow, id: 'alike', questions: { start: { ...start, next }, ...Object.fromEntries(again) } },
    texts: { en: { ...en, questions: words } },
  };
}
