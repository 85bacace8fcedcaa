import type { Flow } from '../flow/flow.ts';
import { UNREVIEWED } from '../i18n/languages.ts';
import { checkFlow } from '../proof/check.ts';
import type { FlowTexts } from '../proof/check-texts.ts';
import { explore } from '../proof/explore.ts';
import { answersText, type ProblemId } from '../proof/problem.ts';
import { PROPERTIES } from '../proof/properties.ts';
import { budgetReport } from './budgets.ts';
import { languageReport } from './language-report.ts';

/** What a command says, what it writes (paths from the project's root), and whether all is well. */
export interface CommandResult {
  readonly text: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly failed?: boolean;
}

const UNWALKABLE: readonly ProblemId[] = ['reserved-id', 'unknown-target', 'no-rule', 'no-last-rule', 'missing-outcome', 'fallback'];

/** What was proven of a flow, every problem with the shortest answers that get there, how plain its language is, and how much there is to read. */
export function checkReport(flow: Flow, texts: FlowTexts): CommandResult {
  const exploration = explore(flow);
  const found = checkFlow(flow, texts);
  const problems = found.map(
    ({ id, place, message, answers }) => `✘ ${id} at ${place}: ${message}${answers ? `\n    after ${answersText(answers)}` : ''}`,
  );
  // What mentions something that does not exist cannot be walked; its problems come first.
  const walkable = !found.some(({ id }) => UNWALKABLE.includes(id));
  const properties = (walkable ? PROPERTIES : []).map(({ title, findCounterexample }) => {
    const counter = findCounterexample(flow, exploration);
    return {
      failed: counter !== undefined,
      line: counter ? `✘ ${title}: ${counter.message}\n    after ${answersText(counter.answers)}` : `✔ ${title}`,
    };
  });
  const language = languageReport(flow, texts);
  const budgets = budgetReport(flow, texts);
  const failed = problems.length > 0 || properties.some((property) => property.failed) || language.failed || budgets.failed;
  return {
    failed,
    text: [
      `${flow.id} ${flow.version} (${flow.status}), languages ${Object.keys(texts).map(languageName).join(', ')}`,
      `${Object.keys(flow.questions).length} questions, ${exploration.walks} different walks, proven on ${exploration.paths} paths through ${exploration.states.length} states`,
      ...properties.map(({ line }) => line),
      ...(problems.length > 0 ? problems : ['✔ No problems in questions, rules, outcomes and wording']),
      ...language.lines,
      'Words',
      ...budgets.lines,
    ].join('\n'),
  };
}

const languageName = (lang: string) => (UNREVIEWED.some((each) => each === lang) ? `${lang} (not reviewed)` : lang);
