import { clockAt } from '../../clinic/opening.ts';
import type { OpeningHours } from '../../clinic/opening-hours.ts';
import { dateLines, type HoursWords, weekLines } from '../words/hours-text.ts';
import { useUi } from './ui.ts';

/** Opening hours in words: an ordinary week, then the dates to come that differ. */
export function HoursList({ hours }: { hours: OpeningHours }) {
  const { texts, clinic, now } = useUi();
  const { timeZone, region } = clinic;
  const words: HoursWords = { lang: texts.lang, region: region.id, say: (key, values) => texts.chrome(`contact.week.${key}`, values) };
  const today = clockAt(timeZone, now())?.date ?? now().toISOString().slice(0, 10);
  return (
    <section class="hours">
      <h4>{texts.chrome('contact.hours_title')}</h4>
      <dl>
        {[...weekLines(hours, words), ...dateLines(hours, words, today)].map(({ days, times }) => (
          <div key={days}>
            <dt>{days}</dt>
            <dd>{times}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
