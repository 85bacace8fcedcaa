import type { Clinic } from '../../../src/clinic/clinic.ts';
import { offeredLanguages } from '../../../src/i18n/language.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { warnOwner } from '../base/console.ts';
import { clinicFrom } from './clinic-from-settings.ts';
import { readSettings, type Settings } from './config.ts';
import { firstLanguage } from './first-language.ts';
import { gapsOnPage } from './gaps-on-page.ts';
import { withPageData } from './page-data/page-data.ts';
import { attributesOf, pageSources } from './setting-sources.ts';

/** What the owner set for one widget, and what follows from it and from the page. */
export interface Setup {
  readonly settings: Settings;
  readonly clinic: Clinic;
  readonly languages: readonly Language[];
  /** The one that the widget begins in. */
  readonly lang: Language;
}

/**
 * Reads the settings of `host` and of `script`, completed by what the page tells of its business. Tells the owner in the console what
 * cannot be used, and what to write instead.
 */
export function readSetup(host: Element, script: HTMLScriptElement | undefined): Setup {
  const sources = [attributesOf(host), ...pageSources(script, window.SelfCheckConfig)];
  const settings = withPageData(readSettings(sources, warnOwner), sources, document, warnOwner);
  for (const gap of gapsOnPage(settings)) warnOwner(gap);
  const languages = offeredLanguages(settings.lang);
  return { settings, clinic: clinicFrom(settings, warnOwner), languages, lang: firstLanguage(host, settings.lang, languages) };
}
