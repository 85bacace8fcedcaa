import { expect, test } from 'vitest';
import { cleanText } from '../../../../embed/builder/form/clean-text.ts';
import { FIELDS, type FieldKind } from '../../../../embed/builder/form/fields.ts';
import { readForm } from '../../../../embed/builder/form/read-form.ts';

const EVERY_DASH = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const UNSEEN = ['\u200b', '\u200e', '\u202a', '\u202c', '\u2060', '\u2066', '\u00ad', '\ufeff', '\u{e0041}', '\u034f', '\u3164'];

test.each(['phone', 'international', 'email', 'address', 'hours', 'zone', 'colour', 'number', 'plain'] satisfies FieldKind[])(
  'in a field for %s, what is not seen goes, and what only looks like a sign becomes it',
  (kind) => {
    for (const sign of [...UNSEEN, '\u200d']) expect(cleanText(`a${sign}b`, kind)).toStrictEqual({ text: 'ab', cleaned: ['invisible'] });
    expect(cleanText(EVERY_DASH, kind)).toStrictEqual({ text: '-------', cleaned: ['lookalike'] });
    expect(cleanText('\uff0b３１', kind)).toStrictEqual({ text: '+31', cleaned: ['lookalike'] });
  },
);

test('a name loses what is not seen and keeps its dash', () => {
  for (const sign of UNSEEN) expect(cleanText(`Rug${sign}praktijk`, 'text').text).toBe('Rugpraktijk');
  expect(cleanText('Praktijk Rug – Nek', 'text')).toStrictEqual({ text: 'Praktijk Rug – Nek', cleaned: [] });
  expect(cleanText('Rug\u200dpraktijk', 'text').text).toBe('Rugpraktijk');
});

test.each(['👩🏽‍⚕️ Rug & Co', 'کلینیک می\u200cروم', 'क्\u200dष'])('a name keeps what joins its signs: %s', (name) => {
  expect(cleanText(name, 'text')).toStrictEqual({ text: name, cleaned: [] });
});

test('a number from a mail or a PDF is dialled as it looks', () => {
  const { text } = cleanText('\u202a+31\u00a020\u2011123\u201345\u221267\u202c', 'phone');
  expect(readForm({ phone: text }).settings.phone?.dial).toBe('+31201234567');
});

test('what is clean is left as it is, in every field', () => {
  for (const { kind } of FIELDS) expect(cleanText('Mo-Fr 08:30-17:30 é 漢字 +31', kind).cleaned).toStrictEqual([]);
});
