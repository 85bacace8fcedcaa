import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../../flows/index.ts';
import { openingAt } from '../../../src/clinic/opening.ts';
import { parseOpeningHours } from '../../../src/clinic/opening-hours.ts';
import { REGIONS } from '../../../src/clinic/region.ts';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { createWordings } from '../../../src/i18n/i18n.ts';
import { clockText, opensText, openText } from '../../../src/ui/words/opening-text.ts';
import { wordsOf } from '../../../src/ui/words/words.ts';

const ZONE = 'Europe/Amsterdam';
const HOURS = 'Mo-Fr 08:30-17:30, Sa 09:00-12:00, Su 20:00-24:00, 2026-12-25/2027-01-01 closed';
const { texts: flow } = FLOWS['back-spasm'];
const wordings = createWordings({
  en: { chrome: CHROME.en, flow: flow.en },
  nl: { chrome: CHROME.nl, flow: flow.nl },
  de: { chrome: CHROME.de, flow: flow.de },
});
const speech = (lang: string) => wordings.texts(lang, (chrome) => wordsOf({ region: REGIONS.NL }, chrome));

/** What is said at a moment that is written with its offset. */
function said(moment: string, lang = 'en', region = 'NL', written = HOURS) {
  const hours = parseOpeningHours(written);
  const opening = hours && openingAt(hours, ZONE, new Date(moment));
  return (
    opening &&
    [openText, opensText]
      .map((text) => text(opening, speech(lang), region))
      .join(' ')
      .trim()
  );
}

describe('whether the clinic is open, in words', () => {
  test.each([
    ['2026-11-23T10:00+01:00', 'Open now, until 17:30.', 'Nu open, tot 17:30 uur.'],
    ['2026-11-23T07:00+01:00', 'Closed now. Opens today at 08:30.', 'Nu gesloten. Weer open vandaag vanaf 08:30 uur.'],
    ['2026-11-23T19:00+01:00', 'Closed now. Opens tomorrow at 08:30.', 'Nu gesloten. Weer open morgen vanaf 08:30 uur.'],
    ['2026-12-24T19:00+01:00', 'Closed now. Opens on 2 January at 09:00.', 'Nu gesloten. Weer open op 2 januari vanaf 09:00 uur.'],
    ['2026-11-22T21:00+01:00', 'Open now.', 'Nu open.'],
  ])('%s', (moment, english, dutch) => {
    expect(said(moment)).toBe(english);
    expect(said(moment, 'nl')).toBe(dutch);
  });

  test('a day in the same week goes by its name', () => {
    const weekdays = 'Mo-Fr 08:30-17:30';
    expect(said('2026-11-27T19:00+01:00', 'en', 'NL', weekdays)).toBe('Closed now. Opens on Monday at 08:30.');
    expect(said('2026-11-27T19:00+01:00', 'nl', 'NL', weekdays)).toBe('Nu gesloten. Weer open op maandag vanaf 08:30 uur.');
  });

  test('in German as people say it, also where it is spoken in another country', () => {
    expect(said('2026-11-23T10:00+01:00', 'de', 'DE')).toBe('Jetzt geöffnet, bis 17:30 Uhr.');
    expect(said('2026-11-23T19:00+01:00', 'de', 'AT')).toBe('Jetzt geschlossen. Wieder geöffnet morgen ab 08:30 Uhr.');
    expect(said('2026-12-24T19:00+01:00', 'de', 'CH')).toBe('Jetzt geschlossen. Wieder geöffnet am 2. Januar ab 09:00 Uhr.');
    expect(said('2026-11-27T19:00+01:00', 'de', 'DE', 'Mo-Fr 08:30-17:30')).toBe(
      'Jetzt geschlossen. Wieder geöffnet am Montag ab 08:30 Uhr.',
    );
  });

  test('in the United States times and dates are written as people do there', () => {
    expect(said('2026-11-23T10:00+01:00', 'en', 'US')?.replace(/\s/g, ' ')).toBe('Open now, until 5:30 PM.');
    expect(said('2026-12-24T19:00+01:00', 'en', 'US')?.replace(/\s/g, ' ')).toBe('Closed now. Opens on January 2 at 9:00 AM.');
  });

  test('who closes for good, or closes days from now, is given no time', () => {
    expect(said('2026-11-23T10:00+01:00', 'en', 'NL', 'Mo-Su closed')).toBe('Closed now.');
    expect(said('2026-11-23T10:00+01:00', 'en', 'NL', 'Mo-Su 00:00-24:00, 2026-12-25 closed')).toBe('Open now.');
  });
});

test('a visitor whose clock shows something else is told the clinic’s', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const elsewhere = here === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
  expect(clockText(elsewhere, now, speech('en'), 'NL')).toMatch(/^At the clinic it is now \d\d:00\.$/);
  for (const same of [here, undefined, 'Nowhere/Town']) expect(clockText(same, now, speech('en'), 'NL')).toBe('');
});
