/** An ISO date in words. It is a day, not a moment, so no time zone may shift it. */
export function dayText(iso: string, lang: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' });
}
