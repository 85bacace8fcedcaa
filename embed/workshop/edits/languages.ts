import type { FlowFile } from '../../../src/author/flow-file.ts';
import { withoutEntry } from './entries.ts';

/** Side by side there is room for so many. */
export const MOST_LANGUAGES = 4;

/** As a language tag is written: `en`, `pt-BR`, `zh-Hant`. Undefined for what is none. */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim());
    return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** A language without words yet: all are marked as missing. */
export const addLanguage = (file: FlowFile, lang: string): FlowFile => ({ ...file, texts: { ...file.texts, [lang]: {} } });

export function removeLanguage(file: FlowFile, lang: string): FlowFile {
  const { decisions, ...rest } = file;
  return { ...rest, texts: withoutEntry(file.texts, lang), ...(decisions && { decisions: withoutEntry(decisions, lang) }) };
}
