// Named imports, so that a bundle of the safety card holds these words and not the whole file.
import { safety as de } from './de.json';
import { safety as en } from './en.json';
import { safety as fr } from './fr.json';
import type { Language } from './languages.ts';
import { safety as nl } from './nl.json';

/** The words of the safety card per language: apart from the chrome, because they must be there when all else fails. */
export const SAFETY: Readonly<Record<Language, typeof en>> = { en, nl, de, fr };
