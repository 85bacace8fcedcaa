import { describe, expect, test } from 'vitest';
import { asSent, BLANK, problemsIn } from '../../src/clinic/message.ts';

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

  test.each([
    '023 - 531 40 12',
    '0612345678 (after six)',
    '531401',
    ' +31 6 12345678 ',
    '\u202a+31 6 12345678\u202c',
    '\u0663\u0661\u0666\u0661\u0662\u0663',
  ])('the number "%s" will do', (phone) => {
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

test('what nobody sees does not go out with a number or an address, and every dash in them is one', () => {
  const pasted = {
    ...ann,
    phone: '\u202a+31\u200b 6\u201112345678\u202c',
    email: 'ann\u200b@back\u2011pain.example',
    message: 'Call me \u2013 please',
  };
  expect(asSent(pasted)).toStrictEqual({ ...pasted, phone: '+31 6-12345678', email: 'ann@back-pain.example' });
});
