declare const __CONTENT__: Readonly<Record<string, string>>;

/**
 * Names the flow and its words in one language: the hash that the sign-off sheet prints, put in by the build, so that a clinician
 * can tell whether what runs is what was signed. Empty for a language that no sheet is made for.
 */
export const contentHashOf = (lang: string): string => __CONTENT__[lang] ?? '';
