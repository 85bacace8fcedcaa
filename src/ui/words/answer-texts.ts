import type { Answer } from '../../flow/flow.ts';
import type { Texts } from '../../i18n/i18n.ts';

/**
 * The chosen options in words.
 * @param apart without their question beside them: an option that says too little on its own, such as "I am not sure", then gives its sign.
 */
export function answerTexts(texts: Texts, { question, options }: Answer, apart = false): readonly string[] {
  return options.map((option) => {
    const text = `questions.${question}.options.${option}`;
    return (apart ? texts.optional(`${text}.sign`) : undefined) ?? texts.flow(`${text}.label`);
  });
}
