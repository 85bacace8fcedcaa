// Named imports, so that a bundle of the names holds these words and not the whole file.
import { name as de } from './de.json';
import { name as en } from './en.json';
import { name as fr } from './fr.json';
import type { Language } from './languages.ts';
import { name as nl } from './nl.json';

/** What each language calls itself, for those whose words have not arrived yet. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en, nl, de, fr };
