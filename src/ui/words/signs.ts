import type { Flow, RaisedUrgency } from '../../flow/flow.ts';
import type { Texts } from '../../i18n/i18n.ts';

/** Every warning sign that raises `urgency`, in words that stand alone. "I am not sure" and "under 18" are no signs. */
export function signsOf(flow: Flow, texts: Texts, urgency: RaisedUrgency): readonly string[] {
  return Object.entries(flow.questions)
    .filter(([id]) => id !== flow.start)
    .flatMap(([id, { options }]) =>
      Object.entries(options)
        .filter(([, option]) => option.raises === urgency && !option.excludes)
        .map(([option]) => {
          const text = `questions.${id}.options.${option}`;
          const help = texts.optional(`${text}.help`);
          const sign = texts.optional(`${text}.sign`) ?? texts.flow(`${text}.label`);
          return help ? `${sign}. ${help}` : sign;
        }),
    );
}
