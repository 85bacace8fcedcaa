import type { PageLanguage } from '../pages/page-language.ts';
import en from './en.json' with { type: 'json' };
import lookEn from './look/en.json' with { type: 'json' };
import lookNl from './look/nl.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export { fill } from '../pages/fill.ts';
export type { PageLanguage } from '../pages/page-language.ts';

/** The words of this page in one language: those of the page, and under `look` those of the panes beside the form. */
export type Words = typeof en & { readonly look: typeof lookEn };

export const WORDS = { nl: { ...nl, look: lookNl }, en: { ...en, look: lookEn } } as const satisfies Record<PageLanguage, Words>;
