import { isNamed } from '../../base/is-named.ts';
import { CHROME } from '../../i18n/chrome.ts';
import { type FlowTexts, leavesOf } from '../../proof/check-texts.ts';
import { type Extended, TRANSLATION } from './questionnaire.ts';

/** Words in the language of the resource, and in the others that have them. */
interface Said {
  readonly text: string;
  readonly translations?: Extended;
}

/** A flow's words as a form without a clinic and a country says them. The first language is that of the resource. */
export interface Words {
  readonly language: string;
  /** What `compose` makes of the words of each language, or undefined where the first has none, or has words that only the widget can fill in. */
  say(compose: (leaves: ReadonlyMap<string, string>) => string | undefined): Said | undefined;
  /** The words under one key. */
  at(key: string): Said | undefined;
}

/** The words of `texts`. The number to call is that of no country: "your local emergency number (112 in Europe)". */
export function wordsOf(texts: FlowTexts): Words {
  const languages = Object.entries(texts).map(([lang, text]) => ({ lang, leaves: leavesOf(text), values: valuesIn(lang) }));
  const [first, ...others] = languages;
  const say: Words['say'] = (compose) => {
    const [text, ...more] = [first, ...others].map((each) => each && filled(compose(each.leaves), each.values));
    if (!text) return undefined;
    const extension = others.flatMap(({ lang }, index) => {
      const content = more[index];
      return content
        ? [
            {
              url: TRANSLATION,
              extension: [
                { url: 'lang', valueCode: lang },
                { url: 'content', valueString: content },
              ],
            },
          ]
        : [];
    });
    return { text, ...(extension.length > 0 && { translations: { extension } }) };
  };
  return { language: first?.lang ?? 'en', say, at: (key) => say((leaves) => leaves.get(key)) };
}

/** Without the stars that make words strong, and without no-break spaces, which the JSON schema of R4 refuses. Undefined where something stays open. */
function filled(text: string | undefined, values: Readonly<Record<string, string | undefined>>): string | undefined {
  const said = text
    ?.replaceAll('**', '')
    .replace(/\{([a-z_]+)\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/[\u00a0\u202f]/g, ' ');
  return said && !/\{[a-z_]+\}/.test(said) ? said.trim() || undefined : undefined;
}

function valuesIn(lang: string): Readonly<Record<string, string | undefined>> {
  const { region, clinic_unnamed: clinic } = CHROME[isNamed(CHROME, lang) ? lang : 'en'];
  const { emergency, gp, ooh, ooh_own, hospital } = region.unknown;
  return { emergency: emergency.replace('{number}', '112'), gp, ooh, ooh_name: ooh_own, hospital, clinic, place: clinic };
}
