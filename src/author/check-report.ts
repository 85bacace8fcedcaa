import type { Flow } from '../flow/flow.ts';
import { UNREVIEWED } from '../i18n/languages.ts';
import { checkFlow } from '../proof/check.ts';
import type { FlowTexts } from '../proof/check-texts.ts';
import { type Exploration, explore } from '../proof/explore.ts';
import { inWords } from '../proof/message.ts';
import { answersText } from '../proof/problem.ts';
import { budgetReport } from './budgets.ts';
import { expectedProblems } from './expected-walks.ts';
import type { ExpectedWalk } from './flow-file.ts';
import { languageReport } from './language-report.ts';
import { languageProblems } from './problems-of.ts';
import { isWalkable, promisesOf } from './promises.ts';
import { unwrittenProblems } from './unwritten.ts';

/** What a command says, what it writes (paths from the project's root), and whether all is well. */
export interface CommandResult {
  readonly text: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly failed?: boolean;
}

/** What was proven of a flow, every problem with the shortest answers that get there, how plain its language is, and how much there is to read. */
export function checkReport(flow: Flow, texts: FlowTexts, expected: readonly ExpectedWalk[] = []): CommandResult {
  const found = checkFlow(flow, texts);
  const exploration = found.some(({ id }) => id === 'too-large') ? undefined : explore(flow);
  const problems = [
    ...found.map(({ id, place, message, answers }) => ({ what: `${id} at ${place}`, says: message, answers })),
    ...languageProblems(texts).map(({ place, says }) => ({ what: `language at ${place}`, says, answers: undefined })),
    ...unwrittenProblems(flow, texts).map(({ place, says }) => ({ what: `unwritten at ${place}`, says, answers: undefined })),
    ...expectedProblems(flow, expected).map(({ place, says, answers }) => ({ what: `expected-walk at ${place}`, says, answers })),
  ].map(({ what, says, answers }) => `✘ ${what}: ${inWords(says)}${answers ? `\n    after ${answersText(answers)}` : ''}`);
  // What mentions something that does not exist cannot be walked; its problems come first.
  const promises = exploration && (isWalkable(found) ? promisesOf(flow, exploration) : []);
  const properties = (promises ?? []).map(({ title, counter }) => ({
    failed: counter !== undefined,
    line: counter ? `✘ ${inWords(title)}: ${inWords(counter.message)}\n    after ${answersText(counter.answers)}` : `✔ ${inWords(title)}`,
  }));
  const language = languageReport(flow, texts);
  const budgets = budgetReport(flow, texts);
  const failed = problems.length > 0 || properties.some((property) => property.failed) || language.failed || budgets.failed;
  return {
    failed,
    text: [
      `${flow.id} ${flow.version} (${flow.status}), languages ${Object.keys(texts).map(languageName).join(', ')}`,
      ...(exploration ? [provenLine(flow, exploration)] : []),
      ...(promises ? [] : ['! Too many walks to try every promise on each. The rules that keep them were checked.']),
      ...properties.map(({ line }) => line),
      ...(problems.length > 0 ? problems : ['✔ No problems in questions, rules, outcomes and wording']),
      ...(expected.length > 0 ? [`${expected.length} expected walks`] : []),
      ...language.lines,
      'Words',
      ...budgets.lines,
    ].join('\n'),
  };
}

const languageName = (lang: string) => (UNREVIEWED.includes(lang) ? `${lang} (not reviewed)` : lang);

const provenLine = ({ questions }: Flow, { walks, paths, states }: Exploration) =>
  `${Object.keys(questions).length} questions, ${walks} different walks, proven on ${paths} paths through ${states.length} states`;
