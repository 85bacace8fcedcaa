import { TEXTS } from '../../../flows/index.ts';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { isNamed } from '../../../src/base/is-named.ts';
import type { Option, Question } from '../../../src/flow/flow.ts';
import type { Added } from './add.ts';
import { changedEntry } from './entries.ts';
import { inQuestion } from './in-place.ts';
import { stub } from './stub.ts';
import { withWords } from './texts.ts';
import { withField } from './with-field.ts';

/** "None of these" or "I am not sure", at the end of a question, with the words of the shipped guide. */
export function addRole(file: FlowFile, question: string, role: 'none' | 'unsure'): Added {
  const { safety, options = {} } = file.flow.questions[question] ?? {};
  const sign = Object.values(options).findLast(({ sources }) => sources);
  const doubt: Option = { excludes: 'none', ...(safety && { raises: 'urgent_same_day', ...(sign?.sources && { sources: sign.sources }) }) };
  const option: Option = role === 'none' ? { excludes: 'all' } : doubt;
  const questions = changedEntry(file.flow.questions, question, (asked) => ({ ...asked, options: withRole(asked, role, option) }));
  const key = `questions.${question}.options.${role}`;
  const said = Object.keys(file.texts).reduce(
    (all, lang) => {
      const { label } = (isNamed(TEXTS, lang) ? TEXTS[lang] : TEXTS.en).questions.emergency_body.options[role];
      return withWords(all, lang, key, role === 'unsure' && safety ? { label, sign: stub(lang, 'unsure') } : { label });
    },
    { ...file, flow: { ...file.flow, questions } },
  );
  return { file: said, place: `flow.questions.${question}.options.${role}` };
}

/** "I am not sure" is the last of all. */
function withRole({ options }: Question, role: string, option: Option): Question['options'] {
  const { unsure, ...others } = options;
  return { ...others, [role]: option, ...(unsure && { unsure }) };
}

/** The question with both, as a list of signs must have them. Those that it has stay as they are. */
export const withRoles = (file: FlowFile, question: string): FlowFile =>
  (['none', 'unsure'] as const).reduce(
    (all, role) => (Object.hasOwn(all.flow.questions[question]?.options ?? {}, role) ? all : addRole(all, question, role).file),
    file,
  );

/** The question as a list of warning signs: of many answers, with "none of these" and "I am not sure"; or no longer as one. */
export function asSignList(file: FlowFile, question: string, on: boolean): FlowFile {
  const asked = inQuestion(file, question, (each) => withField<Question, 'safety'>(each, 'safety', on || undefined));
  return on
    ? withRoles(
        inQuestion(asked, question, (each) => ({ ...each, kind: 'many' })),
        question,
      )
    : asked;
}
