import type { Flow, RaisedUrgency } from '../../flow/flow.ts';
import { signKeys } from '../../flow/leaflet.ts';
import type { Texts } from '../../i18n/i18n.ts';

/** A warning sign in words that stand alone, and what counts for it and what does not. */
export interface Sign {
  readonly sign: string;
  readonly help?: string;
}

/** Every warning sign that raises `urgency`. "I am not sure" and "under 18" are no signs. */
export function signsOf(flow: Flow, texts: Texts, urgency: RaisedUrgency): readonly Sign[] {
  return signKeys(flow, urgency).map((key) => {
    const help = texts.optional(`${key}.help`);
    const sign = texts.optional(`${key}.sign`) ?? texts.flow(`${key}.label`);
    return help === undefined ? { sign } : { sign, help };
  });
}

/** What counts for each sign and what does not, headed by the words that the sign begins with in bold, else by all of it. */
export const helpsOf = (signs: readonly Sign[]): readonly string[] =>
  signs.flatMap(({ sign, help }) =>
    help === undefined ? [] : [`${/^\*\*.+?\*\*/.exec(sign)?.[0] ?? `**${sign.replaceAll('**', '')}**`}: ${help}`],
  );
