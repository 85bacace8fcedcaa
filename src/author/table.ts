import type { Condition, Flow, Outcome, Section } from '../flow/flow.ts';
import { outcomeOf } from '../flow/outcome.ts';
import { type AnswerClass, answerClasses } from '../proof/classes.ts';
import { paths } from '../proof/paths.ts';

/**
 * The decision table: one line for each path that rules and urgencies can tell apart, ids only. A clinician reads what
 * changed in it; a test fails when it is out of date.
 */
export function decisionTable(flow: Flow): string {
  const lines = [...paths(flow)].map(({ answers, classes }) => {
    const walk = classes.map(({ question, answer }) => `${question}=${name(flow, question, answer)}`).join(' > ');
    const walks = classes.reduce((product, { answer }) => product * answer.size, 1n);
    return `${outcomeOf(flow, answers).id}: ${walk} (${walks})`;
  });
  return [
    `# ${flow.id} ${flow.version}: ${lines.length} paths`,
    '# Made by `npm run flow -- table`. Review what changes here; never edit it by hand.',
    '#',
    '# outcome: question=answer > … (how many different walks the line stands for)',
    '# [urgency] stands for any answer with at least one of the options below it, and none that raises more.',
    ...Object.keys(flow.questions).flatMap((id) =>
      answerClasses(flow, id).map((each) => `#   ${id}=${name(flow, id, each)}: ${each.options.join(' ')}`),
    ),
    '#',
    '# Cards: what each shows, in order, and when.',
    ...Object.entries(flow.outcomes).flatMap(([id, outcome]) => card(flow, id, outcome)),
    '',
    ...lines,
    '',
  ].join('\n');
}

/** One option by its id; several by what they raise, and by the options that set them apart from others that raise the same. */
function name(flow: Flow, question: string, { options, raises, none }: AnswerClass): string {
  if (options.length === 1 || none) return options.join('+');
  const alike = answerClasses(flow, question).filter((other) => other.raises === raises && other.options.length > 1);
  const own = options.filter((option) => alike.some((other) => !other.options.includes(option)));
  return own.length > 0 ? `[${raises} with ${own.join('+')}]` : `[${raises}]`;
}

/** A card in ids: so that a section that goes missing, or shows to others, is seen in a review. */
function card(flow: Flow, id: string, { urgency, now, when, contact, sections }: Outcome): readonly string[] {
  const head = [urgency, now && 'now', when && `when ${words(when)}`, contact && `contact ${contact}`, id === flow.fallback && 'fallback'];
  return [`#   ${id}: ${head.filter(Boolean).join(', ')}`, ...sections.map((section) => `#     ${sectionLine(section)}`)];
}

function sectionLine({ id, when, unless, ...flags }: Section): string {
  const rest = Object.entries(flags).map(([name, value]) => (value === true ? name : `${name} ${[value].flat().join('|')}`));
  return [id, when && `when ${words(when)}`, unless && `unless ${words(unless)}`, ...rest].filter(Boolean).join(', ');
}

function words(condition: Condition): string {
  if ('any' in condition) return condition.any.map(words).join(' or ');
  return 'raised' in condition ? `${condition.raised} raised` : `${condition.question}=${condition.chose.join('|')}`;
}
