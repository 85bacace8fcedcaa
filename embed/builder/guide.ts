import { start as english } from '../../flows/back-spasm/en.json';
import flow from '../../flows/back-spasm/flow.ts';
import { LAUNCHER } from '../../flows/back-spasm/launcher.ts';
import { start as dutch } from '../../flows/back-spasm/nl.json';
import { VERSION } from '../version.ts';
import { dayText } from './day-text.ts';
import { fill, type PageLanguage, type Words } from './words.ts';

/** What the widget that was built together with this page says of itself. */
export interface Guide {
  /** The words on the launcher. */
  readonly launcher: string;
  /** What visitors read while nobody is named who checked the guide. */
  readonly notChecked: string;
  /** Version of the widget. */
  readonly version: string;
  /** The day by which the flow is to be reviewed again. */
  readonly next: string;
  /** One sentence on the flow's status. */
  readonly status: string;
}

export function guideIn(lang: PageLanguage, words: Words): Guide {
  const notChecked = { en: english.draft, nl: dutch.draft }[lang];
  const status = { version: flow.version, date: dayText(flow.changed, lang), notChecked };
  return {
    launcher: LAUNCHER[lang],
    notChecked,
    version: VERSION,
    next: dayText(flow.nextReview, lang),
    status:
      flow.status === 'active' && flow.review
        ? fill(words.live.active, { ...status, by: flow.review.by, on: dayText(flow.review.on, lang) })
        : fill(words.live.draft, status),
  };
}
