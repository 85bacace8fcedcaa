import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from '../../../../embed/builder/form/read-form.ts';
import { fallback } from '../../../../embed/builder/tag/fallback.ts';
import { tagFor } from '../../../../embed/builder/tag/tag-for.ts';
import { anySettings, NASTY } from '../any-settings.ts';

const src = 'https://www.example.org/self-check.js';

const of = (values: Readonly<Record<string, string>>, lang: 'en' | 'nl' = 'en') => fallback(readForm(values).clinic, lang);
const bodyOf = (text: string) => new DOMParser().parseFromString(`<body>${text}<p id="after"></p></body>`, 'text/html').body;

test('it holds the clinic’s phone and the emergency number of the region, in the words of the widget', () => {
  expect(of({ clinic: 'Back & Co', phone: '+31 23 000 00 00' })).toBe(
    '<self-check><span lang="en"><a href="tel:+31230000000">Call Back &amp; Co: +31 23 000 00 00</a> · <a href="tel:112">Emergency? Call 112</a></span></self-check>',
  );
  expect(of({ phone: '+44 20 0000 0000' }, 'nl')).toContain('<a href="tel:999">Spoed? Bel 999');
});

test('what is not known is left out: no phone, and for the emergency number words without a link', () => {
  expect(of({ clinic: 'A' })).toBe(
    '<self-check><span lang="en">Emergency? Call your local emergency number (112 in Europe)</span></self-check>',
  );
});

test('whatever was filled in, a browser makes of it the same words in one element, and the script after it has the same settings', () => {
  const values = fc.tuple(anySettings, fc.constantFrom(...NASTY, '\u200fשלום\u200e', '\u202e')).map(([all, clinic]) => ({
    ...all,
    clinic,
    phone: '+31 23 000 00 00',
  }));
  fc.assert(
    fc.property(values, (given) => {
      const { good, clinic } = readForm(given);
      const text = fallback(clinic, 'en');
      expect(text).not.toMatch(/[\n\r]|<p/);
      const body = bodyOf(tagFor('html', { src, settings: good, fallback: text }));
      expect([...body.children].map(({ localName }) => localName)).toStrictEqual(['self-check', 'script', 'p']);
      expect(body.querySelector('a')?.textContent).toBe(`Call ${(clinic.name ?? 'the clinic').replaceAll('\0', '')}: +31 23 000 00 00`);
      expect(body.querySelector('script')?.dataset.clinic).toBe(good.clinic?.replaceAll('\0', ''));
    }),
    { seed: 20261130, numRuns: 300 },
  );
});

test('platforms that take apart what is pasted get none', () => {
  for (const target of ['gtm', 'wix', 'squarespace'] as const)
    expect(tagFor(target, { src, settings: {}, fallback: of({}) })).not.toContain('<self-check');
});
