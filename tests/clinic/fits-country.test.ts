import { describe, expect, test } from 'vitest';
import { fitsCountry } from '../../src/clinic/fits-country.ts';

describe('a number that people in the country dial', () => {
  test.each([
    ['+442079460000', '31'],
    ['0200000000', '31'],
    ['112', '31'],
    ['116117', '49'],
    ['08000029', '31'],
    ['2125550134', '1'],
    ['1300000000', '61'],
    ['03000000000', '49'],
  ])('%s in +%s', (dial, code) => {
    expect(fitsCountry(dial, code)).toBe(true);
  });
});

describe('one that lacks a plus or a zero, or has a digit too many', () => {
  test.each([
    ['3225550000', '32'],
    ['4930000000', '49'],
    ['200000000', '31'],
    ['238000099', '31'],
    ['023555001213', '31'],
    ['0200000000', '1'],
  ])('%s in +%s', (dial, code) => {
    expect(fitsCountry(dial, code)).toBe(false);
  });
});
