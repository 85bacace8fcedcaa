import { FLOW, TEXTS } from '../../flows/index.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { dateText } from '../../src/ui/words/date-text.ts';
import { VERSION } from '../widget/base/version.ts';
import { fill, type PageLanguage, type Words } from './words.ts';

/** What the widget that was built together with this page says of itself. */
export interface Guide {
  /** The words on the launcher. */
  readonly launcher: string;
  /** Those on a phone. */
  readonly launcherShort: string;
  /** What visitors read while nobody is named who checked the guide. */
  readonly notChecked: string;
  /** What the cards say for a country that is not known. */
  readonly local: string;
  /** Version of the widget. */
  readonly version: string;
  /** The day by which the flow is to be reviewed again. */
  readonly next: string;
  /** One sentence on the flow's status. */
  readonly status: string;
}

export function guideIn(lang: PageLanguage, words: Words): Guide {
  const { launcher, launcher_short: launcherShort, start } = TEXTS[lang];
  const day = (iso: string) => dateText(iso, lang, '');
  const status = { version: FLOW.version, date: day(FLOW.changed), notChecked: start.draft };
  return {
    launcher,
    launcherShort,
    notChecked: start.draft,
    local: fill(CHROME[lang].region.unknown.emergency, { number: REGIONS.unknown.emergency }),
    version: VERSION,
    next: day(FLOW.nextReview),
    status:
      FLOW.status === 'active' && FLOW.review
        ? fill(words.live.active, { ...status, by: FLOW.review.by, on: day(FLOW.review.on) })
        : fill(words.live.draft, status),
  };
}
