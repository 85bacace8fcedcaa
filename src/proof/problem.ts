import type { Answer } from '../flow/flow.ts';
import type { Message } from './message.ts';

/** Every kind of problem that `checkFlow` can find. */
export type ProblemId =
  | 'reserved-id'
  | 'unknown-target'
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-source'
  | 'no-rule'
  | 'no-last-rule'
  | 'rule-never-fires'
  | 'unreachable-question'
  | 'loop'
  | 'condition-too-early'
  | 'early-end'
  | 'out-of-scope'
  | 'option-role'
  | 'safety-list'
  | 'missing-outcome'
  | 'unreachable-outcome'
  | 'fallback'
  | 'contact-on-urgent'
  | 'missing-net'
  | 'help-list'
  | 'mention'
  | 'missing-source'
  | 'no-option'
  | 'missing-version'
  | 'missing-review'
  | 'missing-text'
  | 'extra-text'
  | 'text-shape'
  | 'misplaced-reply'
  | 'long-text'
  | 'markup'
  | 'too-large'
  | 'placeholder';

export interface Problem {
  readonly id: ProblemId;
  /** Where in the flow or its wording, as a dotted path. */
  readonly place: string;
  /** One sentence that says what to write instead. */
  readonly message: Message;
  /** The shortest answers that get there, where the problem shows only on a walk. */
  readonly answers?: readonly Answer[];
}

/** Answers as a person reads them: `emergency_body=none > radiation=buttock`. */
export function answersText(answers: readonly Answer[]): string {
  return answers.map(({ question, options }) => `${question}=${options.join('+')}`).join(' > ') || '(start)';
}
