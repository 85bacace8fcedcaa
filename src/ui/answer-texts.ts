import type { Answer, Flow } from '../flow/flow.ts';
import { optionOf } from '../flow/raised.ts';
import type { Texts } from '../i18n/i18n.ts';

/**
 * The chosen options in words.
 * @param apart without their question beside them: "I am not sure" then names it, and an option that says too little
 * on its own gives its sign.
 */
export function answerTexts(flow: Flow, texts: Texts, { question, options }: Answer, apart = false): readonly string[] {
  return options.map((option) => {
    const text = `questions.${question}.options.${option}`;
    const label = texts.flow(`${text}.label`);
    if (!apart) return label;
    const unsure = optionOf(flow, question, option)?.excludes === 'none';
    return unsure ? `${texts.flow(`questions.${question}.heading`)} ${label}` : (texts.optional(`${text}.sign`) ?? label);
  });
}
