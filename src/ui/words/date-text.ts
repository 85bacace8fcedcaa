/**
 * An ISO date in the visitor's language. It is a day, not a moment, so no time zone may shift it.
 * @param region of the clinic: in English the month goes first in the US alone.
 */
export function dateText(iso: string, lang: string, region: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return momentText(date, lang, region, { dateStyle: 'long' });
}

/** Any part of a moment in the visitor's language, as people of that region write it. */
export function momentText(moment: Date, lang: string, region: string, how: Intl.DateTimeFormatOptions): string {
  const locale = new Intl.Locale(lang, { region: region === 'US' ? 'US' : '150' }); // 150: Europe
  return moment.toLocaleString(locale, { ...how, timeZone: 'UTC' });
}

/** A time of day, such as `08:30`. */
export function timeText(time: string, lang: string, region: string): string {
  return momentText(new Date(`2000-01-01T${time}Z`), lang, region, { timeStyle: 'short' });
}

/** Today as an ISO date, where the visitor is. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
