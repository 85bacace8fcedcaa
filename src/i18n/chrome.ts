import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { Language } from './languages.ts';
import nl from './nl.json' with { type: 'json' };

/** The widget's own words per language. */
export const CHROME = { en, nl, de, fr } as const satisfies Readonly<Record<Language, object>>;
