import { parseOpeningHours } from '../../src/clinic/opening-hours.ts';
import { make } from '../dom.ts';
import type { FieldName } from './fields.ts';
import { hoursText } from './hours-text.ts';
import type { Page } from './page.ts';
import type { Reading } from './read-form.ts';
import { fill } from './words.ts';

/** What the widget makes of a field, in words: the emergency number of a country, the days and times of opening hours. */
export function fieldReading({ words, lang }: Page, name: FieldName, { settings, clinic, good }: Reading): readonly HTMLElement[] {
  const { region } = clinic;
  if (name === (settings.region ? 'region' : 'phone') && region.id !== 'unknown')
    return [make('p', {}, fill(words.form.emergency, { emergency: region.emergency }))];
  if (name === 'ooh-phone' && !clinic.oohPhone && region.oohPhone)
    return [make('p', {}, fill(words.form.nationalLine, { ooh: region.oohPhone }))];
  if (name !== 'hours' || good.hours === undefined) return [];
  const hours = parseOpeningHours(good.hours);
  if (!hours) return [make('p', {}, words.form.hoursUnread)];
  const lines = hoursText(hours, lang, words.form).map(([days, times]) => make('div', {}, make('dt', {}, days), make('dd', {}, times)));
  return [make('p', {}, words.form.hoursRead), make('dl', {}, ...lines)];
}
