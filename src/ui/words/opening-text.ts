import { clockAt, type Moment, type Opening } from '../../clinic/opening.ts';
import type { Texts } from '../../i18n/i18n.ts';
import { momentText, timeText } from './date-text.ts';

/** Whether the clinic is open, and until when. */
export function openText(opening: Opening, texts: Texts, region: string): string {
  if (!opening.open) return texts.chrome('contact.closed');
  const { until } = opening;
  // Who closes tomorrow or later is open, and that is all that matters. Midnight has no time that everybody reads alike.
  if (!until || until.time === '00:00' || until.daysAhead > 1) return texts.chrome('contact.open');
  return texts.chrome('contact.open_until', { time: timeText(until.time, texts.lang, region) });
}

/** When the clinic opens, where it is closed; nothing where that is not known. */
export function opensText(opening: Opening, texts: Texts, region: string): string {
  return opening.open || !opening.opens
    ? ''
    : texts.chrome('contact.opens', { day: dayText(opening.opens, texts, region), time: timeText(opening.opens.time, texts.lang, region) });
}

/** What the clinic's clock shows, for a visitor whose own clock shows something else. */
export function clockText(timeZone: string | undefined, now: Date, texts: Texts, region: string): string {
  const [there, here] = [clockAt(timeZone, now)?.time, clockAt(undefined, now)?.time];
  return !there || there === here ? '' : texts.chrome('contact.clock', { time: timeText(there, texts.lang, region) });
}

/** Today, tomorrow, the day of the week, or the date. */
function dayText({ date, daysAhead }: Moment, texts: Texts, region: string): string {
  if (daysAhead < 2) return new Intl.RelativeTimeFormat(texts.lang, { numeric: 'auto' }).format(daysAhead, 'day');
  const how = daysAhead < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return texts.chrome('contact.opens_on', { day: momentText(new Date(date), texts.lang, region, how) });
}
