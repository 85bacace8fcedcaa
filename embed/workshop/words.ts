import type { Catalog } from '../../src/proof/message.ts';
import type { PageLanguage } from '../pages/page-language.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import lookDe from './look/de.json' with { type: 'json' };
import lookEn from './look/en.json' with { type: 'json' };
import lookFr from './look/fr.json' with { type: 'json' };
import lookNl from './look/nl.json' with { type: 'json' };
import messagesDe from './messages/de.json' with { type: 'json' };
import messagesFr from './messages/fr.json' with { type: 'json' };
import messagesNl from './messages/nl.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export { fill } from '../pages/fill.ts';
export type { PageLanguage } from '../pages/page-language.ts';

/** The words of this page in one language: those of the page, under `look` those of the panes beside the form, and the sentences of the proof. */
export type Words = typeof en & { readonly look: typeof lookEn; readonly messages: Catalog };

export const WORDS = {
  nl: { ...nl, look: lookNl, messages: messagesNl },
  en: { ...en, look: lookEn, messages: {} },
  de: { ...de, look: lookDe, messages: messagesDe },
  fr: { ...fr, look: lookFr, messages: messagesFr },
} as const satisfies Record<PageLanguage, Words>;
