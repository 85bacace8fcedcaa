import { parseOpeningHours } from '../src/clinic/opening-hours.ts';
import { namesOf, type Thing, textsOf } from './thing.ts';

const WEEK = 'Mo Tu We Th Fr Sa Su';
const DAY = /^(Mo|Tu|We|Th|Fr|Sa|Su)(|[a-z]+day)$/;
const TIME = /^T?(\d\d?:\d\d)[\d:.Z+-]*$/;
const DATES_AHEAD = 12;

/**
 * Opening hours of JSON-LD in the form of the setting `hours`.
 * @param written `openingHours`, taken where there are no `weekly` specifications.
 * @param special specifications for dates; those before `today` are left out.
 * @returns empty where a part cannot be read: hours by half would call a clinic closed that is open.
 */
export function hoursText(written: readonly string[], weekly: readonly Thing[], special: readonly Thing[], today: string): string {
  const isDated = (each: Thing) => each.dayOfWeek === undefined && each.validFrom !== undefined;
  // Some are for a season only.
  const present = weekly.filter(
    (each) => !isDated(each) && (day(each, 'validFrom') ?? today) <= today && (day(each, 'validThrough') ?? today) >= today,
  );
  const usual = present.length > 0 ? present.map(weekText).filter((text) => text !== '') : written;
  const dates = [...weekly.filter(isDated), ...special].map((each) => dateText(each, today)).filter(isReadable);
  const text = [...usual, ...dates.slice(0, DATES_AHEAD)].join(', ');
  return usual.length > 0 && parseOpeningHours(text) ? text : '';
}

/** `Mo-Fr 08:30-17:30`, empty for days that are closed. What cannot be read stays as it is, so that the parser stumbles over it. */
function weekText(specification: Thing): string {
  const times = timesText(specification);
  const names = namesOf(specification, 'dayOfWeek').filter((name) => name !== 'PublicHolidays'); // not told by a calendar
  const days = names.map((name) => DAY.exec(name)?.[1] ?? '?').join(' ');
  const range = days.length > 5 && WEEK.includes(days) ? days.replace(/ .* /, '-') : days;
  return days === '' || times === 'closed' ? '' : `${range} ${times}`;
}

/** `2026-12-27/2027-01-03 closed`; empty for what is over, and for some days of a longer time, which cannot be said in this form. */
function dateText(specification: Thing, today: string): string {
  const from = day(specification, 'validFrom') ?? '';
  const through = day(specification, 'validThrough') ?? from;
  if (through < today || (from !== through && specification.dayOfWeek !== undefined)) return '';
  return `${from}/${through} ${timesText(specification)}`;
}

/** `08:30-17:30`, or `closed`: no times, or twice the same. */
function timesText(specification: Thing): string {
  const [from, to] = ['opens', 'closes'].map((name) => {
    const [time] = textsOf([specification], name);
    return time && (TIME.exec(time)?.[1] ?? '?');
  });
  return from === to && from !== '?' ? 'closed' : `${from}-${to === '23:59' ? '24:00' : to}`;
}

const day = (specification: Thing, property: string) => textsOf([specification], property)[0]?.slice(0, 10);

/** A date alone says nothing of ordinary days, so it is tried beside one. */
const isReadable = (text: string): boolean => text !== '' && parseOpeningHours(`Mo 09:00-10:00, ${text}`) !== undefined;
