import fc from 'fast-check';
import OpeningHoursJudge from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { openingAt } from '../../src/clinic/opening.ts';
import { parseOpeningHours } from '../../src/clinic/opening-hours.ts';
import { rules, TYPICAL } from './hours-texts.ts';

// The judge is OpenStreetMap's library: what it says of a text is right. Its own tests are not in its package; these are texts in their manner.

const TIMES = '00:30 03:15 05:15 07:45 08:45 09:15 10:15 12:15 12:45 13:30 14:15 15:00 17:15 18:30 21:00 23:30'.split(' ');
/** Two weeks in autumn and two around New Year, on the clock of the machine. */
const MOMENTS = ['2026-11-16', '2026-12-21'].flatMap((monday) =>
  Array.from({ length: 14 }, (_, day) => day).flatMap((day) =>
    TIMES.map((time) => {
      const moment = new Date(`${monday}T${time}`);
      moment.setDate(moment.getDate() + day);
      return moment;
    }),
  ),
);
const WEEK = MOMENTS.slice(0, 7 * TIMES.length);

function judged(text: string): OpeningHoursJudge | undefined {
  try {
    const judge = new OpeningHoursJudge(text, null);
    return judge.getWarnings().some((warning) => /not a valid|unexpected/i.test(String(warning))) ? undefined : judge;
  } catch {
    return undefined;
  }
}

/** The moments at which we say open and the judge does not, and the other way round; undefined where one of us cannot read it. */
function compare(text: string, theirText = text, moments = MOMENTS) {
  const hours = parseOpeningHours(text);
  const judge = hours && judged(theirText);
  if (!hours || !judge) return undefined;
  const at = moments.map((moment) => ({
    moment,
    ours: openingAt(hours, undefined, moment)?.open === true,
    theirs: judge.getState(moment),
  }));
  return {
    openWrongly: at.filter(({ ours, theirs }) => ours && !theirs).map(({ moment }) => `${text}: ${moment}`),
    closedWrongly: at.filter(({ ours, theirs }) => !ours && theirs).map(({ moment }) => `${text}: ${moment}`),
  };
}

describe('typical texts are told as the judge tells them', () => {
  test.each(TYPICAL)('%s', (text) => {
    expect(compare(text)).toStrictEqual({ openWrongly: [], closedWrongly: [] });
  });
});

// The judge writes dates as words.
describe('so are dates that differ', () => {
  test('and where a night may end in one, nothing is told', () => {
    expect(compare('Mo-Fr 20:00-02:00; 2026-11-19 closed', 'Mo-Fr 20:00-02:00; 2026 Nov 19 off')).toBeUndefined();
  });

  test.each([
    ['2026-11-19 closed', '2026 Nov 19 off'],
    ['2026-12-24 09:00-12:00', '2026 Dec 24 09:00-12:00'],
    ['2026-12-21/2027-01-01 closed', '2026 Dec 21-2027 Jan 01 off'],
  ])('%s', (ours, theirs) => {
    expect(compare(`Mo-Fr 08:00-17:00; ${ours}`, `Mo-Fr 08:00-17:00; ${theirs}`)).toStrictEqual({ openWrongly: [], closedWrongly: [] });
  });
});

/** `text` with each comma between two rules as it is, or as the semicolon that its writer may mean: `Mo-Fr 08:30-17:30, We 08:30-12:30`. */
function meanings(text: string): readonly string[] {
  const [first = '', ...others] = text.split(/(?=[,;] [A-Z])/);
  return others.reduce<string[]>((all, next) => all.flatMap((each) => [each + next, each + next.replace(/^,/, ';')]), [first]);
}

/** Each of many texts, as we and the judge read it. */
function all(texts: fc.Arbitrary<string>, seed: number) {
  const compared = fc.sample(texts, { numRuns: 400, seed }).map((text) => compare(text, text, WEEK));
  const read = compared.filter((each) => each !== undefined);
  return {
    read: read.length,
    openWrongly: read.flatMap((each) => each.openWrongly),
    closedWrongly: read.flatMap((each) => each.closedWrongly),
  };
}

describe('texts of any rules', () => {
  test('after semicolons, a later rule goes instead of an earlier', () => {
    const { read, openWrongly, closedWrongly } = all(rules(fc.constant('; ')), 1);
    expect({ openWrongly, closedWrongly }).toStrictEqual({ openWrongly: [], closedWrongly: [] });
    expect(read).toBeGreaterThan(100);
  });

  test('after commas too, there is never an "open" that the judge does not know', () => {
    const { read, openWrongly, closedWrongly } = all(rules(fc.constantFrom('; ', ', ')), 2);
    expect(openWrongly).toStrictEqual([]);
    const differ = new Set(closedWrongly.map((each) => each.split(': ')[0] ?? ''));
    // Where a comma adds nothing, because the day was open for longer, we take it for the semicolon that it must be.
    const agrees = (ours: string, theirs: string) => compare(ours, theirs, WEEK)?.closedWrongly.length === 0;
    expect([...differ].filter((text) => !meanings(text).some((meant) => agrees(text, meant)))).toStrictEqual([]);
    expect(read).toBeGreaterThan(100);
  });
});
