import fc from 'fast-check';
import OpeningHoursJudge from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { openingAt } from '../../../src/clinic/opening.ts';
import { type OpeningHours, parseOpeningHours } from '../../../src/clinic/opening-hours.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { dateLines, type HoursLine, type HoursWords, weekLines } from '../../../src/ui/words/hours-text.ts';
import { rules, TYPICAL } from '../../clinic/hours-texts.ts';

/** The words of a language, with a plain space for each that stays. */
function words(lang: 'en' | 'nl' = 'en', region = 'NL'): HoursWords {
  const say: HoursWords['say'] = (key, values = {}) =>
    Object.entries(values).reduce<string>((text, [name, value]) => text.replace(`{${name}}`, value), CHROME[lang].contact.week[key]);
  return { lang, region, say };
}
const plainly = (lines: readonly HoursLine[]) => lines.map(({ days, times }) => `${days} | ${times}`.replace(/\s/g, ' '));
const hoursOf = (text: string): OpeningHours => parseOpeningHours(text) ?? { week: [], dates: [] };
const week = (text: string, ...how: Parameters<typeof words>) => plainly(weekLines(hoursOf(text), words(...how)));
const dates = (text: string, today?: string, ...how: Parameters<typeof words>) =>
  plainly(dateLines(hoursOf(`Mo-Fr 08:30-17:30, ${text}`), words(...how), today));

describe('a week in words', () => {
  test('days with the same hours share a line, in the visitor’s language', () => {
    expect(week('Mo-Fr 08:30-17:30')).toStrictEqual(['Monday to Friday | 08:30 to 17:30', 'Saturday and Sunday | closed']);
    expect(week('Mo-Fr 08:30-17:30', 'nl')).toStrictEqual([
      'maandag tot en met vrijdag | 08:30 tot 17:30',
      'zaterdag en zondag | gesloten',
    ]);
  });

  test('a day that differs stands between the others', () => {
    expect(week('Mo-Fr 08:30-12:00 13:00-17:30; We off; Sa 09:00-12:00')).toStrictEqual([
      'Monday and Tuesday | 08:30 to 12:00, 13:00 to 17:30',
      'Wednesday | closed',
      'Thursday and Friday | 08:30 to 12:00, 13:00 to 17:30',
      'Saturday | 09:00 to 12:00',
      'Sunday | closed',
    ]);
  });

  test('times are written as people of the region write them, and midnight so that nobody reads it otherwise', () => {
    expect(week('Mo-Su 08:30-17:30', 'en', 'US')).toStrictEqual(['Monday to Sunday | 8:30 AM to 5:30 PM']);
    expect(week('Mo-Su 18:00-24:00')).toStrictEqual(['Monday to Sunday | 18:00 to midnight']);
    expect(week('Mo-Su 20:00-02:00', 'nl')).toStrictEqual(['maandag tot en met zondag | 20:00 tot 02:00']);
    expect(week('24/7; Su off')).toStrictEqual(['Monday to Saturday | day and night', 'Sunday | closed']);
  });

  test('stretches that meet are one', () => {
    expect(week('Mo-Su 08:30-12:00 12:00-17:30')).toStrictEqual(['Monday to Sunday | 08:30 to 17:30']);
  });
});

describe('dates that differ', () => {
  const CHRISTMAS = '2026-12-21/2027-01-03 closed, 2026-12-24 09:00-12:00, 2027-05-05 closed';

  test('each day is in one line, with the hours that hold on it', () => {
    expect(dates(CHRISTMAS)).toStrictEqual([
      '21 December 2026 to 23 December 2026 | closed',
      '24 December 2026 | 09:00 to 12:00',
      '25 December 2026 to 3 January 2027 | closed',
      '5 May 2027 | closed',
    ]);
  });

  test('a visitor sees those of today and soon, without a year', () => {
    expect(dates(CHRISTMAS, '2026-11-28', 'nl')).toStrictEqual([
      '21 december tot en met 23 december | gesloten',
      '24 december | 09:00 tot 12:00',
      '25 december tot en met 3 januari | gesloten',
    ]);
    expect(dates(CHRISTMAS, '2027-01-03')).toStrictEqual(['25 December to 3 January | closed']);
    expect(dates(CHRISTMAS, '2027-01-04')).toStrictEqual([]);
  });

  test('two days, and holidays that follow one another', () => {
    expect(dates('2026-12-25 closed, 2026-12-26 closed')).toStrictEqual(['25 December 2026 and 26 December 2026 | closed']);
    expect(dates('2026-12-24 closed, 2026-12-25/2026-12-27 closed')).toStrictEqual(['24 December 2026 to 27 December 2026 | closed']);
  });
});

// What is shown is read back, by OpenStreetMap's library, and must say of every quarter of an hour what openingAt says.
const JUDGES_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bday and night\b/g, '00:00-24:00'],
  [/\bmidnight\b/g, '24:00'],
  [/\sto\s/g, '-'],
  [/\sand\s/g, ','],
];
function judgeOf(hours: OpeningHours): OpeningHoursJudge {
  // A day that is not named is closed; commas, or a day would end the night before it.
  const open = weekLines(hours, words()).filter(({ times }) => times !== 'closed');
  const text = open.map(({ days, times }) => `${days} ${times}`).join(', ') || 'off';
  return new OpeningHoursJudge(
    JUDGES_WORDS.reduce((written, [ours, theirs]) => written.replace(ours, theirs), text),
    null,
  );
}
const QUARTERS = Array.from({ length: 7 * 24 * 4 }, (_, quarter) => new Date(2026, 10, 16, 0, quarter * 15));

function shownWrongly(text: string, moments = QUARTERS): readonly string[] {
  const hours = hoursOf(text);
  const judge = judgeOf(hours);
  return moments
    .filter((moment) => judge.getState(moment) !== openingAt(hours, undefined, moment)?.open)
    .map((moment) => `${text}: ${moment}`);
}

describe('what the list says of an ordinary week is what openingAt says', () => {
  test.each(TYPICAL)('%s', (text) => {
    expect(shownWrongly(text)).toStrictEqual([]);
  });

  test('and for hours of any rules', () => {
    const texts = fc.sample(rules(fc.constantFrom('; ', ', ')), { numRuns: 300, seed: 3 }).filter((text) => parseOpeningHours(text));
    const some = QUARTERS.filter((_, index) => index % 5 === 0);
    expect(texts.flatMap((text) => shownWrongly(text, some))).toStrictEqual([]);
    expect(texts.length).toBeGreaterThan(75);
  });
});

test('what the list says of a date is what openingAt says', () => {
  const DATES = [
    '2026-12-21/2027-01-03 closed, 2026-12-24 09:00-12:00',
    '2026-12-24 09:00-12:00, 2026-12-21/2027-01-03 closed, 2026-12-25 closed',
    '2026-12-24 13:00-15:00, 2026-12-24/2026-12-24 09:00-12:00',
    '2026-12-24 closed, 2026-12-26/2026-12-27 10:00-16:00',
  ];
  for (const text of DATES) {
    const hours = hoursOf(`Mo-Fr 08:30-17:30, ${text}`);
    expect(hours.dates, text).not.toStrictEqual([]);
    for (let day = 18; day <= 40; day++) {
      const iso = new Date(Date.UTC(2026, 11, day)).toISOString().slice(0, 10);
      const [said] = dateLines({ ...hours, week: [] }, words()).filter(({ days }) => covers(days, iso));
      for (let quarter = 0; quarter < 96 && said; quarter += 2) {
        const moment = new Date(Date.parse(iso) + quarter * 15 * 60_000);
        const time = moment.toISOString().slice(11, 16);
        const isOpen = said.times.split(', ').some((times) => {
          const [from = '', to = ''] = times.split(/\sto\s/);
          return from <= time && time < to;
        });
        expect(isOpen, `${text}: ${moment.toISOString()}`).toBe(openingAt(hours, 'UTC', moment)?.open);
      }
      if (!said)
        expect(
          hours.dates.filter(({ from, through }) => from <= iso && iso <= through),
          `${text}: ${iso}`,
        ).toStrictEqual([]);
    }
  }
});

/** Whether "24 December 2026 to 3 January 2027" has `iso` in it. */
function covers(days: string, iso: string): boolean {
  const [first = '', last = first] = days
    .split(/ to | and /)
    .map((day) => new Date(`${day.replace(/\s/g, ' ')} UTC`).toISOString().slice(0, 10));
  return first <= iso && iso <= last;
}
