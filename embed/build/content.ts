import { FLOW, TEXTS } from '../../flows/index.ts';
import type { Content } from '../../src/flow/content.ts';
import type { Flow, Question } from '../../src/flow/flow.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { CONTENT } from './content-hashes.ts';

/** The content of `npm run build`. */
export const SHIPPED: Content = { flow: withoutSources(FLOW), texts: TEXTS, chrome: CHROME, hashes: CONTENT.hashes };

/** The sources of its options are for its authors and reviewers. */
function withoutSources({ questions, ...rest }: Flow): Flow {
  const bare = ({ options, ...question }: Question): Question => ({
    ...question,
    options: Object.fromEntries(Object.entries(options).map(([id, { sources: _, ...option }]) => [id, option])),
  });
  return { ...rest, questions: Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, bare(question)])) };
}
