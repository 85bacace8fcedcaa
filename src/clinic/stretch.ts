/** Minutes after midnight, on the clinic's own clock. `to` may lie on the next day: 26 hours is 2 at night. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const HOUR = 60;
const MIDNIGHT = 24 * HOUR;
const TIME = String.raw`(\d\d?)(?:[:.](\d\d)(?::00)?)?([ap]m)?`;
const STRETCH = new RegExp(`^${TIME}-${TIME}$`);

/** Whether `text` is meant as a time to a time, whatever they are. */
export const isStretch = (text: string): boolean => STRETCH.test(text);

/**
 * `08:30-17:30`, `9-17` or `9am-5pm`. A minute before midnight stands for midnight. Undefined for times that do not exist, for twice the
 * same, which could mean all day or never, and for what may be meant by a clock of twelve hours: `8:30-5:30` is an afternoon, not a night.
 */
export function readStretch(text: string): Interval | undefined {
  const [, hour = '', minute, half, toHour = '', toMinute, toHalf] = STRETCH.exec(text) ?? [];
  const from = minutes(hour, minute, half);
  const to = minutes(toHour, toMinute, toHalf);
  if (from === undefined || to === undefined || from === to || from === MIDNIGHT || Boolean(half) !== Boolean(toHalf)) return undefined;
  const end = to === 0 || to === MIDNIGHT - 1 ? MIDNIGHT : to;
  // No clinic opens at two at night to close in the morning, and none that opens before the evening closes in the next morning.
  if (end > from) return half || from === 0 || from >= 6 * HOUR || end > MIDNIGHT / 2 ? { from, to: end } : undefined;
  return from >= 17 * HOUR && (half || toHour.startsWith('0')) ? { from, to: end + MIDNIGHT } : undefined;
}

/** Minutes after midnight as `08:30`; those of the next day by its own clock. Midnight is `24:00`. */
export function clockText(minutes: number): string {
  const ofDay = minutes > MIDNIGHT ? minutes - MIDNIGHT : minutes;
  return `${String(Math.floor(ofDay / HOUR)).padStart(2, '0')}:${String(ofDay % HOUR).padStart(2, '0')}`;
}

function minutes(hour: string, minute = '00', half?: string): number | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  if (half === 'am' && h > 12) return undefined;
  const hours = half && h <= 12 ? (h % 12) + (half === 'pm' ? 12 : 0) : h;
  return m < HOUR && hours * HOUR + m <= MIDNIGHT ? hours * HOUR + m : undefined;
}
