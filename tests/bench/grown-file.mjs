// @ts-check
// The shipped flow, as large as it is asked for: real lists of signs, rules, cards, and words in two languages, for 500 questions in four are
// more than a file may hold.
import { tsImport } from 'tsx/esm/api';

/**
 * A flow file with `size` questions in which the proof finds nothing wrong. Each question of the shipped flow stands there again and again, in its
 * place in the order, so that signs still come in falling urgency. A smaller flow is the beginning of it, without what its cards say of the rest.
 * @param {number} size
 */
export async function grownFile(size) {
  const { FLOWS } = await tsImport('../../flows/index.ts', import.meta.url);
  const {
    flow,
    texts: { en, nl },
  } = FLOWS['back-spasm'];
  const all = Object.keys(flow.questions);
  const [start = '', ...rest] = all.slice(0, size);
  const origins = [start, ...Array.from({ length: size - 1 }, (_, at) => rest[Math.floor((at * rest.length) / (size - 1))] ?? start)];
  const line = origins.map((of, at) => ({ of, id: of === origins[at - 1] ? `${of}_${at}` : of }));
  const questions = line.map(({ of, id }, at) => {
    const { next, ...question } = flow.questions[of];
    return [id, { ...question, next: [...next.slice(0, -1), { goTo: line[at + 1]?.id ?? 'end' }] }];
  });

  const gone = all.slice(size);
  const isLost = (/** @type {object} */ section) => gone.some((id) => JSON.stringify(section).includes(`"question":"${id}"`));
  const outcomes = Object.entries(flow.outcomes).map(([id, { sections, ...outcome }]) => [
    id,
    { ...outcome, sections: sections.filter((/** @type {object} */ section) => !isLost(section)) },
  ]);
  const lost = Object.values(flow.outcomes).flatMap(({ sections }) =>
    sections.filter(isLost).map((/** @type {{ id: string }} */ { id }) => id),
  );
  const wordsOf = (/** @type {Record<string, any>} */ words) => ({
    ...words,
    questions: Object.fromEntries(line.map(({ of, id }) => [id, words.questions[of]])),
    sections: Object.fromEntries(Object.entries(words.sections).filter(([id]) => !lost.includes(id))),
  });
  return {
    flow: { ...flow, id: 'grown', questions: Object.fromEntries(questions), outcomes: Object.fromEntries(outcomes) },
    texts: Object.fromEntries(Object.entries({ en, nl }).map(([lang, words]) => [lang, wordsOf(words)])),
  };
}
