import { LANGUAGES, type Language, UNREVIEWED } from './languages.ts';

/** Of a tag: language, script, region, variants. Anything may stand in an attribute of the page, and each part costs a look at all before it. */
const MOST_PARTS = 8;

/** The language of `available` that `tag` names, part by part: `zh-Hant-TW`, else `zh-Hant`, else `zh`. */
export function matchLanguage<T extends string>(tag: string, available: readonly T[]): T | undefined {
  for (const parts = tag.toLowerCase().split(/[-_]/, MOST_PARTS); parts.length > 0; parts.pop()) {
    const found = available.find((each) => each.toLowerCase() === parts.join('-'));
    if (found) return found;
  }
  return undefined;
}

/** The first of the `wanted` tags that is available. */
export function chooseLanguage<T extends string>(wanted: readonly (string | null | undefined)[], available: readonly T[]): T | undefined {
  return wanted.map((tag) => matchLanguage(tag ?? '', available)).find((found) => found !== undefined);
}

/**
 * The languages that a visitor may meet: those that were reviewed, and the one that the owner's setting `lang` asks for. Of a script that
 * holds neither, the first one: who put nothing else into it has asked for that.
 */
export function offeredLanguages(asked?: Language): readonly Language[] {
  const offered = LANGUAGES.filter((lang) => lang === asked || !UNREVIEWED.includes(lang));
  return offered[0] ? offered : LANGUAGES.slice(0, 1);
}
