import type { Answer } from '../../src/flow/flow.ts';

/** Answers in short: `answers('awake=yes', 'kettle=drip,unsure')`. */
export function answers(...written: readonly string[]): readonly Answer[] {
  return written.map((each) => {
    const [question = '', options = ''] = each.split('=');
    return { question, options: options.split(',').filter((option) => option !== '') };
  });
}
