import en from './en.json' with { type: 'json' };
import lookEn from './look/en.json' with { type: 'json' };
import lookNl from './look/nl.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

/** The words of this page in one language: those of the page, and under `look` those of the panes beside the form. */
export type Words = typeof en & { readonly look: typeof lookEn };

/** The languages of this page, in the order of its switch. */
export const WORDS = { nl: { ...nl, look: lookNl }, en: { ...en, look: lookEn } } as const satisfies Record<string, Words>;
export type PageLanguage = keyof typeof WORDS;
export const PAGE_LANGUAGES = ['nl', 'en'] as const satisfies readonly PageLanguage[];

/** `text` with each `{name}` replaced. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
