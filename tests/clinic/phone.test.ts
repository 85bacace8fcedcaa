import { describe, expect, test } from 'vitest';
import { dialable } from '../../src/clinic/phone.ts';

describe('a number as the owner writes it becomes one that a link dials', () => {
  test.each([
    ['+31 23 531 40 12', '+31235314012'],
    ['+31 (0)23 531 40 12', '+31235314012'],
    ['0031 23 531 40 12', '+31235314012'],
    ['023-531 40 12', '0235314012'],
    ['(023) 531.40.12', '0235314012'],
    ['  023/5314012 ', '0235314012'],
    ['+31\u00a023\u00a0531\u00a040\u00a012', '+31235314012'],
    ['112', '112'],
    ['1733', '1733'],
    ['+123456789012345', '+123456789012345'],
  ])('%s', (text, dial) => {
    expect(dialable(text)).toBe(dial);
  });
});

describe('what is no phone number never becomes a link', () => {
  test.each([
    '',
    ' ',
    '12',
    '+12',
    '1234567890123456',
    '+1234567890123456',
    'call us',
    '0800-CHIRO',
    '023 531 40 12 ext. 5',
    '+31+23',
    '31+235314012',
    '+31 23 531 40 12, +31 6 12345678',
    'tel:0235314012',
    '*21*0235314012#',
    '023;phone-context=evil',
    'javascript:alert(1)',
  ])('"%s"', (text) => {
    expect(dialable(text)).toBeUndefined();
  });
});
