import { LANGUAGES, type Language, UNREVIEWED } from './languages.ts';

/** The language of `available` that `tag` names, part by part: `zh-Hant-TW`, else `zh-Hant`, else `zh`. */
export function matchLanguage<T extends string>(tag: string, available: readonly T[]): T | undefined {
  for (const parts = tag.toLowerCase().split(/[-_]/); parts.length > 0; parts.pop()) {
    const found = available.find((each) => each.toLowerCase() === parts.join('-'));
    if (found) return found;
  }
  return undefined;
}

/** The first of the `wanted` tags that is available. */
export function chooseLanguage<T extends string>(wanted: readonly (string | null | undefined)[], available: readonly T[]): T | undefined {
  return wanted.map((tag) => matchLanguage(tag ?? '', available)).find((found) => found !== undefined);
}

/** The languages that a visitor may meet: those that were reviewed, and the one that the owner's setting `lang` asks for. */
export function offeredLanguages(asked?: Language): readonly Language[] {
  return LANGUAGES.filter((lang) => lang === asked || !UNREVIEWED.includes(lang));
}
