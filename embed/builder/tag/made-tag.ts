import { matchLanguage } from '../../../src/i18n/language.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import type { SettingSource } from '../../widget/settings/config.ts';
import type { Integrity } from '../file/parts.ts';
import type { Form } from '../page.ts';
import { importMap } from './import-map.ts';
import { LOADER, ONE_FILE, type ScriptFile, scriptAddress } from './script-address.ts';
import { tagFor } from './tag-for.ts';

/** In the tag for as long as the owner has not said where the script is. */
const EXAMPLE = 'https://www.example.org/';

/** The tag as the form stands now, and what it is made of. */
export interface MadeTag {
  readonly text: string;
  readonly file: ScriptFile;
  /** The address of the script, which may be the example. */
  readonly src: string;
  /** Whether the owner wrote an address of the script. */
  readonly found: boolean;
  /** Whether the hashes of the files could be read. */
  readonly known: boolean;
  /** Whether the owner's kind of website loses the hash. */
  readonly lost: boolean;
  /** The text of the import map before the tag, where there is one. */
  readonly map: string | undefined;
}

/**
 * @param settings those that can be used.
 * @param fallback what the owner wants in the place of the widget until it is there.
 */
export function madeTag(form: Form, settings: SettingSource, integrity: Integrity, fallback?: string): MadeTag {
  const file = form.loader ? LOADER : ONE_FILE;
  const written = scriptAddress(form.src, file);
  const src = written ?? EXAMPLE + file;
  const { [file]: hash, ...others } = integrity;
  const chunks = form.loader ? importMap(src, others, matchLanguage(settings.lang ?? '', LANGUAGES)) : undefined;
  const lost = form.target === 'gtm';
  const known = hash !== undefined && (chunks !== undefined || !form.loader);
  const checked = form.checked && known && !lost;
  const map = checked ? chunks : undefined;
  const text = tagFor(form.target, { src, integrity: checked ? hash : undefined, importMap: map, fallback, settings });
  return { text, file, src, found: written !== undefined, known, lost, map };
}
