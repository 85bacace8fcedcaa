import { describe, expect, test } from 'vitest';
import { BLANK, problemsIn } from '../../src/clinic/message.ts';

const ann = { ...BLANK, name: 'Ann', phone: '+31 6 12 34 56 78' };

describe('what keeps a message from being answered', () => {
  test('a name, and a number or an address, are enough', () => {
    expect(problemsIn(ann)).toStrictEqual({});
    expect(problemsIn({ ...BLANK, name: 'Ann', email: 'ann@example.org' })).toStrictEqual({});
  });

  test('nobody to answer, and nowhere to', () => {
    expect(problemsIn(BLANK)).toStrictEqual({ name: 'name', phone: 'reach' });
    expect(problemsIn({ ...BLANK, name: '  ', phone: ' ', email: '\t' })).toStrictEqual({ name: 'name', phone: 'reach' });
  });

  test.each(['023 - 531 40 12', '0612345678 (after six)', '531401', ' +31 6 12345678 '])('the number "%s" will do', (phone) => {
    expect(problemsIn({ ...ann, phone })).toStrictEqual({});
  });

  test.each(['12345', 'my mobile', '+31'])('the number "%s" will not', (phone) => {
    expect(problemsIn({ ...ann, phone })).toStrictEqual({ phone: 'phone' });
    expect(problemsIn({ ...ann, phone, email: 'ann@example.org' }), 'what was given must be right').toStrictEqual({ phone: 'phone' });
  });

  test.each(['ann@example.org', ' ann.de+vries@mail.example.co.uk '])('the address "%s" will do', (email) => {
    expect(problemsIn({ ...ann, email })).toStrictEqual({});
  });

  test.each(['ann', 'ann@', 'ann@example', '@example.org', 'ann @example.org', 'a@b@example.org'])('the address "%s" will not', (email) => {
    expect(problemsIn({ ...ann, email })).toStrictEqual({ email: 'email' });
  });
});
