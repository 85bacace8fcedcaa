import { LANGUAGES } from '../../i18n/languages.ts';
import { msg } from '../../proof/message.ts';
import { type Left, TRANSLATION } from './questionnaire.ts';
import { field, listIn, textIn } from './read-fields.ts';
import type { ReadQuestion } from './read-items.ts';

/** As many letters as `flow.schema.json` lets a text have, and as many languages. */
const MOST_LETTERS = 4000;
const MOST_LANGUAGES = 40;

/** The words in the language of the resource and in each that something is translated to, and what of them is left. */
export function readTexts(
  resource: unknown,
  questions: readonly ReadQuestion[],
): { readonly texts: Readonly<Record<string, object>>; readonly left: readonly Left[] } {
  const own = tagOf(textIn(resource, 'language'));
  const main = own ?? 'en';
  const tags = new Set([main]);
  const cut = new Set<string>();
  const said = (lang: string, holder: unknown, name: string, place: string): string | undefined => {
    const translations = translationsOf(holder, name);
    for (const [tag] of translations) if (tags.size < MOST_LANGUAGES) tags.add(tag);
    const written = lang === main ? textIn(holder, name) : translations.find(([tag]) => tag === lang)?.[1];
    const text = written?.replace(/\s+/g, ' '); // a text of a flow is one line
    if (text && text.length > MOST_LETTERS) cut.add(place);
    return text?.slice(0, MOST_LETTERS);
  };
  const inLanguage = (lang: string) => ({
    ...given('title', said(lang, resource, 'title', 'title')),
    questions: Object.fromEntries(
      questions.map(({ id, linkId, item, help, options }) => [
        id,
        {
          ...given('heading', said(lang, item, 'text', linkId)),
          ...given('help', said(lang, help, 'text', linkId)),
          options: Object.fromEntries(
            options.flatMap((option) => {
              const label = said(lang, option.words, 'display', linkId) ?? (lang === main ? option.name.slice(0, MOST_LETTERS) : undefined);
              return label === undefined ? [] : [[option.id, { label }]];
            }),
          ),
        },
      ]),
    ),
  });
  const first = inLanguage(main); // which finds the other languages
  const others = [...tags].filter((tag) => tag !== main).map((tag) => [tag, inLanguage(tag)]);
  return {
    texts: { [main]: first, ...Object.fromEntries(others) },
    left: [
      ...(own ? [] : [{ place: 'language', says: msg`It does not say which language it is in. Its words stand as English here.` }]),
      ...[...cut].map((place) => ({ place, says: msg`A text of more than ${MOST_LETTERS} letters. Its beginning is taken.` })),
    ],
  };
}

/** The tag of a language as a flow writes it. Where the widget speaks a language, but not this kind of it, it is that language. */
function tagOf(written: string | undefined): string | undefined {
  const tag = written && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(written) ? written : undefined;
  const spoken = LANGUAGES.find((lang) => lang === tag) ?? LANGUAGES.find((lang) => lang === tag?.split('-')[0]);
  return spoken ?? tag;
}

/** What `name` of a FHIR element is translated to, by language. */
const translationsOf = (holder: unknown, name: string): readonly (readonly [tag: string, text: string | undefined])[] =>
  listIn(field(holder, `_${name}`), 'extension')
    .filter((each) => field(each, 'url') === TRANSLATION)
    .flatMap((each) => {
      const part = (url: string) => listIn(each, 'extension').find((one) => field(one, 'url') === url);
      const tag = tagOf(textIn(part('lang'), 'valueCode'));
      const content = part('content');
      return tag ? [[tag, textIn(content, 'valueString') ?? textIn(content, 'valueMarkdown')] as const] : [];
    });

const given = (name: string, text: string | undefined): object => (text === undefined ? {} : { [name]: text });
