import { TEXTS } from '../../../flows/index.ts';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import type { Option, Question } from '../../../src/flow/flow.ts';
import type { Added } from './add.ts';
import { changedEntry } from './entries.ts';
import { stub } from './stub.ts';
import { withWords } from './texts.ts';

/** "None of these" or "I am not sure", at the end of a question, with the words of the shipped guide. */
export function addRole(file: FlowFile, question: string, role: 'none' | 'unsure'): Added {
  const { safety } = file.flow.questions[question] ?? {};
  const option: Option = role === 'none' ? { excludes: 'all' } : { excludes: 'none', ...(safety && { raises: 'urgent_same_day' }) };
  const questions = changedEntry(file.flow.questions, question, (asked) => ({ ...asked, options: withRole(asked, role, option) }));
  const key = `questions.${question}.options.${role}`;
  const said = Object.keys(file.texts).reduce(
    (all, lang) => {
      const { label } = (lang === 'nl' ? TEXTS.nl : TEXTS.en).questions.emergency_body.options[role];
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
