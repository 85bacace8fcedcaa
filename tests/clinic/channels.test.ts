import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../src/clinic/channels.ts';
import type { Opening } from '../../src/clinic/opening.ts';
import { REGIONS } from '../../src/clinic/region.ts';

const region = REGIONS.NL;
const phone = { text: '023 531 40 12', dial: '+31235314012' };
const mobile = { text: '06 12 34 56 78', dial: '+31612345678' };

describe('the ways to reach the clinic', () => {
  const everything = {
    region,
    phone,
    sms: mobile,
    whatsapp: mobile,
    email: 'info@example.org',
    messageUrl: 'https://example.org/message',
    bookingUrl: 'https://example.org/book',
  };

  test('all of them, the most direct first', () => {
    expect(channelsOf(everything)).toStrictEqual([
      { id: 'call', href: 'tel:+31235314012', detail: '023 531 40 12' },
      { id: 'book', href: 'https://example.org/book', newTab: true },
      { id: 'whatsapp', href: 'https://wa.me/31612345678', newTab: true },
      { id: 'sms', href: 'sms:+31612345678', detail: '06 12 34 56 78' },
      { id: 'message', href: 'https://example.org/message' },
      { id: 'email', href: 'mailto:info@example.org', detail: 'info@example.org' },
    ]);
  });

  test('while the clinic is open the call comes first, while it is closed last, and what needs nobody there first', () => {
    const moment = { date: '2026-11-23', time: '08:30', daysAhead: 0 };
    const order = (opening: Opening) => channelsOf(everything, opening).map(({ id }) => id);
    for (const opening of [{ open: true }, { open: true, until: moment }] as const)
      expect(order(opening)).toStrictEqual(['call', 'book', 'whatsapp', 'sms', 'message', 'email']);
    for (const opening of [{ open: false }, { open: false, opens: moment }] as const)
      expect(order(opening)).toStrictEqual(['book', 'message', 'whatsapp', 'sms', 'email', 'call']);
  });

  test('only those that the clinic has', () => {
    expect(channelsOf({ region, email: 'info@example.org' }).map(({ id }) => id)).toStrictEqual(['email']);
    expect(channelsOf({ region })).toStrictEqual([]);
  });

  test('the emergency and out-of-hours numbers are none of them', () => {
    expect(
      channelsOf({ region: REGIONS.GB, oohPhone: phone, privacyEmail: 'p@example.org', privacyUrl: 'https://example.org' }),
    ).toStrictEqual([]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ''])('a message address "%s" gives no form', (messageUrl) => {
    expect(channelsOf({ region, phone, messageUrl }).map(({ id }) => id)).toStrictEqual(['call']);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not a url', ''])('a booking address "%s" gives no link', (bookingUrl) => {
    expect(channelsOf({ region, phone, bookingUrl }).map(({ id }) => id)).toStrictEqual(['call']);
  });
});
