import type { Phone } from '../../../src/clinic/clinic.ts';
import type { OpeningHours } from '../../../src/clinic/opening-hours.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { dateLines, type HoursLine, type HoursWords, weekLines } from '../../../src/ui/words/hours-text.ts';
import type { Page } from '../page.ts';
import { fill, type PageLanguage } from '../words.ts';
import type { Field } from './fields.ts';
import { phoneReading } from './phone-reading.ts';

interface Props {
  readonly page: Page;
  readonly field: Field;
  /** Whether the owner has left the field: a doubt about half a number helps nobody. */
  readonly left: boolean;
}

/** What the widget makes of a field, in words: the number that is dialled, the emergency number of a country, the days and times. */
export function FieldReading({ page, field: { name }, left }: Props) {
  const { words, lang, form, reading } = page;
  const { settings, clinic, good } = reading;
  const { region } = clinic;
  const phone = phoneOf(page, name);
  const read = phone && phoneReading(name, phone, region);
  const cleaned = form.cleaned[name] ?? [];
  const hours = name === 'hours' ? clinic.openingHours : undefined;
  const lines = [
    ...cleaned.map((what) => words.form.cleaned[what]),
    read && fill(words.form.dialled, { number: read.dialled }),
    name === (settings.region ? 'region' : 'phone') &&
      region.id !== 'unknown' &&
      fill(words.form.emergency, { emergency: region.emergency }),
    name === 'ooh-phone' && !clinic.oohPhone && region.oohPhone && fill(words.form.nationalLine, { ooh: region.oohPhone }),
    name === 'hours' && good.hours !== undefined && (hours ? words.form.hoursRead : words.form.hoursUnread),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <>
      <div class="understood" role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {hours && (
        <table class="week">
          <caption class="sr">{words.form.week}</caption>
          <tbody>
            {linesOf(hours, lang, region.id).map(({ days, times }) => (
              <tr key={days}>
                <th scope="row">{days}</th>
                <td>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {phone && (
        <p class="doubt" role="status">
          {left && read?.doubt && fill(words.form.doubts[read.doubt], { emergency: region.emergency })}
        </p>
      )}
    </>
  );
}

/** The list that visitors see, with every date that differs. */
function linesOf(hours: OpeningHours, lang: PageLanguage, region: string): readonly HoursLine[] {
  const words: HoursWords = { lang, region, say: (key, values = {}) => fill(CHROME[lang].contact.week[key], values) };
  return [...weekLines(hours, words), ...dateLines(hours, words)];
}

function phoneOf({ reading: { settings } }: Page, name: string): Phone | undefined {
  switch (name) {
    case 'phone':
    case 'sms':
    case 'whatsapp':
    case 'ooh-phone':
      return settings[name];
    default:
      return undefined;
  }
}
