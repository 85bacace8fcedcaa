import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/clinic/country-code.ts';
import { regionOfCountry } from '../../src/clinic/region.ts';

describe('the country of an address', () => {
  test.each([
    ['NL', 'NL'],
    [' nl ', 'NL'],
    ['UK', 'GB'],
    ['Nederland', 'NL'],
    ['The Netherlands', 'NL'],
    ['HOLLAND', 'NL'],
    ['België', 'BE'],
    ['Belgique', 'BE'],
    ['Belgie', 'BE'],
    ['Deutschland', 'DE'],
    ['Duitsland', 'DE'],
    ['United Kingdom', 'GB'],
    ['Verenigd Koninkrijk', 'GB'],
    ['england', 'GB'],
    ['Ireland', 'IE'],
    ['Éire', 'IE'],
    ['France', 'FR'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['Svizzera', 'CH'],
    ['Österreich', 'AT'],
    ['Oostenrijk', 'AT'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['Australië', 'AU'],
    ['Spain', 'EU'],
    ['Polen', 'EU'],
  ])('%s is %s', (written, id) => {
    expect(regionOfCountry(countryCode(written))?.id).toBe(id);
  });

  test.each(['', 'XX', 'Norway', 'Haarlem', 'European Union', 'EU', 'unknown', 'Northern Europe', '__proto__', 'constructor', 'toString'])(
    '"%s" is none, so that nobody is shown a wrong emergency number',
    (written) => {
      expect(countryCode(written)).toBe('');
    },
  );
});
