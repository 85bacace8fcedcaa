import { FLOW, TEXTS } from '../../flows/index.ts';
import type { RaisedUrgency } from '../../src/flow/flow.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { createWordings } from '../../src/i18n/i18n.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { plain } from '../../src/ui/words/plain.ts';
import { signsOf } from '../../src/ui/words/signs.ts';
import { wordsOf } from '../../src/ui/words/words.ts';
import { clinicFrom } from '../widget/settings/clinic-from-settings.ts';
import { readSettings, type SettingSource } from '../widget/settings/config.ts';

/** The list of signs that raise one urgency, as the guide shows it where nobody answers questions. */
export interface SignList {
  /** What to do, and when. */
  readonly title: string;
  readonly signs: readonly { readonly sign: string; readonly help: string }[];
}

export type SignLists = Readonly<Record<'emergency' | 'urgent_same_day' | 'gp_first', SignList>>;

/** The warning signs of the flow, in each language, with the numbers and words of the clinic that `settings` describe. */
export function warningSigns(settings: SettingSource): Readonly<Record<string, SignLists>> {
  const clinic = clinicFrom(
    readSettings([settings], () => {}),
    () => {},
  );
  const wordings = createWordings(Object.fromEntries(LANGUAGES.map((lang) => [lang, { chrome: CHROME[lang], flow: TEXTS[lang] }])));
  const listsIn = (lang: Language): SignLists => {
    const words = wordings.texts(lang, (chrome) => wordsOf(clinic, chrome));
    const signs = (urgency: RaisedUrgency) => signsOf(FLOW, words, urgency).map(({ sign, help = '' }) => ({ sign: plain(sign), help }));
    return {
      emergency: { title: words.flow('sections.signs_emergency.title'), signs: signs('emergency') },
      urgent_same_day: { title: words.flow('sections.signs_today.title'), signs: signs('urgent_same_day') },
      gp_first: { title: words.flow('sections.signs_gp.title'), signs: signs('gp_first') },
    };
  };
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, listsIn(lang)]));
}
