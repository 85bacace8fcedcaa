import fc from 'fast-check';

/** Opening hours as clinics write them. */
export const TYPICAL = [
  'Mo-Fr 08:30-17:30',
  'Mo-Fr 08:30-17:30; Sa 09:00-12:00',
  'Mo-Fr 08:30-17:30; We 08:30-12:30',
  'Mo-Fr 10:00-16:00; We 12:00-18:00',
  'Mo-Fr 08:30-12:00,13:00-17:30',
  'Mo,Tu,Th 09:00-12:00; We off',
  'Mo-Su 08:00-20:00; Su off',
  'Mo-Fr 09:00-12:00; Mo-Th 13:00-17:00',
  'Mo-Fr 08:00-12:00, We 14:00-18:00',
  'Mo-Fr 08:00-18:00; Sa,Su 10:00-16:00',
  'Tu-Th 16:00-20:00; Fr 22:00-06:00',
  'Fr-Mo 20:00-02:00',
  'Mo 08:00-24:00; Tu 00:00-24:00',
  '24/7',
  '24/7; Su off',
  'Mo-Fr 09:00-17:00; Fr 09:00-15:00; Fr 10:00-14:00',
  'Su-Tu 11:00-14:00, We-Sa 11:00-14:00, Fr 18:00-20:00',
  'mo-fr 9:00-17:00',
  'Monday-Friday 09:00-17:00',
  'Mo-We 07:00-19:00; Th 07:00-20:00; Fr 07:00-15:30; Sa-Su off',
  'Mo-Fr off; Mo 10:00-12:00',
  'Mo-Fr off, Mo 10:00-12:00',
  'Sa-Su closed; Mo-Fr 08:30-17:30',
  '24/7; Sa-Su off; Sa 10:00-12:00',
];

const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (quarter: number) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const days = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DAY_NAMES), fc.constantFrom(...DAY_NAMES))
    .map(([first, last]) => (first === last ? first : `${first}-${last}`)),
  fc.subarray(DAY_NAMES, { minLength: 1, maxLength: 3 }).map((names) => names.join(',')),
);
const times = fc.oneof(
  { arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 }).map(inPairs), weight: 6 },
  { arbitrary: fc.tuple(fc.nat(95), fc.nat(95)).map(([from, to]) => `${clock(from)}-${clock(to)}`), weight: 2 },
  { arbitrary: fc.constantFrom('off', 'closed'), weight: 1 },
);
function inPairs(quarters: readonly number[]): string {
  const sorted = [...quarters].sort((a, b) => a - b);
  return sorted
    .flatMap((from, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined ? [`${clock(from)}-${clock(sorted[index + 1] ?? 0)}`] : [],
    )
    .join(',');
}
const rule = fc.tuple(days, times).map(([when, open]) => `${when} ${open}`);
/** Hours of any rules, which `join` joins. */
export const rules = (join: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.array(join, { minLength: 4, maxLength: 4 }))
    .map(([all, joins]) => all.map((each, index) => (index === 0 ? each : (joins[index] ?? '; ') + each)).join(''));
