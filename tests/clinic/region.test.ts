import { describe, expect, test } from 'vitest';
import { REGIONS, regionOfCountry, regionOfPhone } from '../../src/clinic/region.ts';

describe('the numbers of each country, as the clinical rules have them', () => {
  test.each([
    ['NL', '112', undefined, 'Europe/Amsterdam'],
    ['BE', '112', '1733', 'Europe/Brussels'],
    ['DE', '112', '116117', 'Europe/Berlin'],
    ['GB', '999', '111', 'Europe/London'],
    ['GB-NIR', '999', undefined, 'Europe/London'],
    ['IE', '112', undefined, 'Europe/Dublin'],
    ['FR', '15', '15', 'Europe/Paris'],
    ['CH', '144', undefined, 'Europe/Zurich'],
    ['AT', '144', '1450', 'Europe/Vienna'],
    ['US', '911', undefined, undefined],
    ['AU', '000', '1800 022 222', undefined],
    ['EU', '112', undefined, undefined],
    ['unknown', '112', undefined, undefined],
  ] as const)('%s: emergency %s, out of hours %s, clocks of %s', (id, emergency, oohPhone, timeZone) => {
    expect(REGIONS[id]).toStrictEqual({ id, emergency, ...(oohPhone && { oohPhone }), ...(timeZone && { timeZone }) });
  });

  test('and no others', () => {
    expect(Object.keys(REGIONS)).toHaveLength(13);
  });
});

describe('the region of a country code', () => {
  test.each([
    ['NL', 'NL'],
    ['nl', 'NL'],
    [' gb ', 'GB'],
    ['UK', 'GB'],
    ['us', 'US'],
    ['gb-nir', 'GB-NIR'],
    ['ES', 'EU'],
    ['pl', 'EU'],
  ])('%s is %s', (code, id) => {
    expect(regionOfCountry(code)?.id).toBe(id);
  });

  test('every member state of the EU has one', () => {
    const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
    expect(members.filter((code) => !regionOfCountry(code))).toStrictEqual([]);
  });

  test.each(['', 'XX', 'NLD', 'Nederland', 'unknown', 'UNKNOWN', 'EU', 'TR', 'NO', '__proto__', 'constructor', 'toString'])(
    '"%s" has none, so that nobody is shown a wrong emergency number',
    (code) => {
      expect(regionOfCountry(code)).toBeUndefined();
    },
  );
});

describe('the region of a phone number', () => {
  test.each([
    ['+31235314012', 'NL'],
    ['+3225551234', 'BE'],
    ['+33123456789', 'FR'],
    ['+41441234567', 'CH'],
    ['+4312345678', 'AT'],
    ['+442071234567', 'GB'],
    ['+442890123456', 'GB-NIR'],
    ['+493012345678', 'DE'],
    ['+61291234567', 'AU'],
    ['+12125551234', 'US'],
    ['+35312345678', 'IE'],
    ['+35211234567', 'EU'],
    ['+34911234567', 'EU'],
    ['+421212345678', 'EU'],
  ])('%s is %s', (phone, id) => {
    expect(regionOfPhone(phone)?.id).toBe(id);
  });

  test.each(['0235314012', '31235314012', '', '+', '+3', '+35', '+905321234567', '+4712345678', '+3541234567'])(
    '"%s" tells no region that is known',
    (phone) => {
      expect(regionOfPhone(phone)).toBeUndefined();
    },
  );
});
