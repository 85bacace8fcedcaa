import { LANGUAGES } from '../i18n/languages.ts';
import { checkFlow } from '../proof/check.ts';
import { checkTexts, type FlowTexts } from '../proof/check-texts.ts';
import { msg } from '../proof/message.ts';
import type { Problem } from '../proof/problem.ts';
import { expectedProblems } from './expected-walks.ts';
import type { FileProblem, FlowFile } from './flow-file.ts';
import { unwrittenProblems } from './unwritten.ts';

/** More than anybody mends before looking again. */
const MOST_PROBLEMS = 500;

/**
 * Everything that is wrong with a file that was read: with its flow, its words, what of them is still to be written, and its expected
 * walks, in this order. Empty means that the flow is proven. Never throws and never runs on endlessly: what is too large to be proven is a
 * problem of its own, and where very much is wrong it is the beginning.
 * @param checked what `checkFlow` says of the flow alone, where it is known already.
 */
export function problemsOf({ flow, texts, expected = [] }: FlowFile, checked = checkFlow(flow, {})): readonly FileProblem[] {
  return [
    ...checked.map((problem) => placed('flow', problem)),
    ...languageProblems(texts),
    ...checkTexts(flow, texts).map((problem) => placed('texts', problem)),
    ...unwrittenProblems(flow, texts),
    ...expectedProblems(flow, expected),
  ].slice(0, MOST_PROBLEMS);
}

const placed = (top: string, { place, message, answers }: Problem): FileProblem => ({
  place: `${top}.${place}`,
  says: message,
  ...(answers && { answers }),
});

/** Languages that a script could not be made in. */
export function languageProblems(texts: FlowTexts): readonly FileProblem[] {
  const languages = Object.keys(texts);
  if (languages.length === 0) return [{ place: 'texts', says: msg`No language has words. Write them in one at least, such as "en".` }];
  return languages
    .filter((lang) => !LANGUAGES.some((each) => each === lang))
    .map((lang) => ({
      place: `texts.${lang}`,
      says: msg`The buttons of the widget have no words in "${lang}". Leave it out, or add the language first: ${LANGUAGES.join(', ')} are there.`,
    }));
}
