import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, groupsFor } from '../../../../embed/builder/form/fields.ts';
import { GAPS } from '../../../../embed/builder/form/gaps.ts';
import { readForm } from '../../../../embed/builder/form/read-form.ts';
import { clinicFrom } from '../../../../embed/widget/settings/clinic-from-settings.ts';
import { readSettings, SETTINGS } from '../../../../embed/widget/settings/config.ts';
import { anySettings } from '../any-settings.ts';

test('every setting of the widget has a field, and every field a setting', () => {
  expect(FIELDS.map(({ name }) => name).toSorted()).toStrictEqual(Object.keys(SETTINGS).toSorted());
});

test('a setting that the form does not know yet gets a plain field, in the last group', () => {
  const groups = groupsFor([...Object.keys(SETTINGS), 'brand-new']);
  expect(groups.at(-1)?.fields.at(-1)).toStrictEqual({ name: 'brand-new', kind: 'plain' });
  expect(groups.flatMap(({ fields }) => fields).filter(({ name }) => name === 'clinic')).toHaveLength(1);
});

test('every choice of a field is a value that the widget takes', () => {
  for (const { name, options = [] } of FIELDS)
    for (const option of options) expect(readForm({ [name]: option }).problems, `${name}=${option}`).toStrictEqual(new Map());
});

describe('what goes into the tag', () => {
  test('never makes the widget warn of a value', () => {
    fc.assert(
      fc.property(anySettings, (values) => {
        const warnings: string[] = [];
        readSettings([readForm(values).good], (sentence) => warnings.push(sentence));
        expect(warnings).toStrictEqual([]);
      }),
      { seed: 20261130 },
    );
  });

  test('is trimmed, in the order of the form, and leaves out what the parser refuses, in its own words', () => {
    const { good, problems } = readForm({ phone: ' +31 23 000 00 00 ', clinic: 'Back & Co', email: 'nobody', city: '  ' });
    expect(Object.entries(good)).toStrictEqual([
      ['clinic', 'Back & Co'],
      ['phone', '+31 23 000 00 00'],
    ]);
    expect([...problems]).toStrictEqual([['email', 'email="nobody" cannot be used. Write an e-mail address, such as info@example.org.']]);
  });
});

test('a number that the clinic’s country does not have stays out of the tag, in the words of the console', () => {
  const { good, problems, gaps } = readForm({ clinic: 'A', region: 'DK', phone: '45 12 34 56 78', 'ooh-phone': '1813' });
  expect(good).toStrictEqual({ clinic: 'A', region: 'DK', 'ooh-phone': '1813' });
  expect([...problems]).toStrictEqual([
    ['phone', 'phone="45 12 34 56 78" cannot be used. Write a phone number with its country code, such as +31 20 123 45 67.'],
  ]);
  expect(gaps).toStrictEqual(['channel']);
});

describe('what is missing', () => {
  const gaps = (values: Record<string, string>) => readForm(values).gaps;

  test.each([
    [{}, ['name', 'channel', 'country']],
    [{ clinic: 'A', phone: '+31 23 000 00 00' }, ['ooh']],
    [{ clinic: 'A', phone: '+31 23 000 00 00', 'ooh-phone': '023 000 00 11' }, []],
    [{ clinic: 'A', phone: '+44 20 0000 0000' }, []],
    [{ clinic: 'A', phone: '+31 23 000 00 00', region: 'BE' }, ['otherCountry']],
    [{ clinic: 'A', phone: '+44 20 0000 0000', 'reviewed-by': 'Dr A' }, ['reviewDate']],
    [{ clinic: 'A', phone: '+44 20 0000 0000', 'reviewed-on': '2026-11-23' }, ['reviewer']],
    [{ clinic: 'A', phone: '+44 20 0000 0000', 'reviewed-on': '2026-11-23', 'reviewed-by': 'Dr A' }, ['reviewContent']],
    [
      {
        clinic: 'A',
        phone: '+44 20 0000 0000',
        'reviewed-on': '2026-11-23',
        'reviewed-by': 'Dr A',
        'reviewed-content': '0123456789abcdef',
      },
      [],
    ],
  ])('in %o', (values, missing) => {
    expect(gaps(values)).toStrictEqual(missing);
  });

  test('is what the widget’s own console says, and the name', () => {
    const phones = fc.constantFrom('', '+31 23 000 00 00', '+44 20 0000 0000', '020 000 00 00');
    const values = fc.record({
      clinic: fc.constantFrom('', 'A'),
      phone: phones,
      whatsapp: phones,
      email: fc.constantFrom('', 'a@example.org'),
      region: fc.constantFrom('', 'NL', 'GB', 'PL'),
      'ooh-phone': phones,
      'reviewed-by': fc.constantFrom('', 'Dr A'),
      'reviewed-on': fc.constantFrom('', '2026-11-23'),
      'reviewed-content': fc.constantFrom('', '0123456789abcdef'),
    });
    fc.assert(
      fc.property(values, (given) => {
        const sentences: string[] = [];
        const { good, gaps: found } = readForm(given);
        clinicFrom(
          readSettings([good], () => {}),
          (sentence) => sentences.push(sentence),
        );
        expect(found.filter((gap) => gap !== 'name')).toHaveLength(sentences.length);
      }),
      { seed: 20261130 },
    );
  });

  test('is led to by a field that there is', () => {
    for (const name of Object.values(GAPS)) expect(FIELDS.map((field) => field.name)).toContain(name);
  });
});
