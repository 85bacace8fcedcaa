import fc from 'fast-check';
import { afterEach, expect } from 'vitest';
import { readSettings } from '../../embed/widget/settings/config.ts';
import { withPageData } from '../../embed/widget/settings/page-data/page-data.ts';
import { outsideOfKind } from './kinds.ts';
import { FOOLING, nastyText, spoilt } from './nasty-text.ts';
import { survives } from './survives.ts';

afterEach(() => document.head.replaceChildren());

/** The properties that are read, and some that lead to nothing. */
const KEYS =
  '@type @id @graph mainEntity mainEntityOfPage about isPartOf publisher provider department subOrganization location contactPoint address potentialAction target urlTemplate url name telephone email addressLocality addressCountry openingHours openingHoursSpecification specialOpeningHoursSpecification dayOfWeek opens closes validFrom validThrough review author __proto__ constructor'.split(
    ' ',
  );
const TEXTS = [
  ...[
    'Chiropractor',
    'LocalBusiness',
    'Organization',
    'Person',
    'WebSite',
    'PostalAddress',
    'ReserveAction',
    'https://schema.org/Monday',
    'Mo',
    '#a',
    '#b',
  ],
  ...[
    '+31 23 000 00 00',
    'tel:+31230000000',
    'mailto:info@back.example?subject=x',
    'NL',
    'The Netherlands',
    'Haarlem',
    'https://back.example/book',
  ],
  ...['Mo-Fr 08:30-17:30', '08:30', 'T17:30:00+01:00', '2026-12-25', '2026-12-25T00:00', 'Back &amp; Co', '&#8238;&#0;&#99999999999;'],
];

const { node } = fc.letrec<{ node: unknown; thing: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    { arbitrary: fc.constantFrom(...TEXTS), weight: 5 },
    { arbitrary: fc.oneof(spoilt(fc.constantFrom(...TEXTS)), nastyText, FOOLING, fc.constantFrom(null, true, 0, -1, 1e300)), weight: 2 },
    { arbitrary: tie('thing'), weight: 5 },
    { arbitrary: fc.array(tie('node'), { maxLength: 4 }), weight: 2 },
  ),
  thing: fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 8 }),
}));

/** What a page writes: objects that lead to each other, any JSON, and what is none. */
const block = fc.oneof(
  { arbitrary: node.map((value) => JSON.stringify(value)), weight: 8 },
  { arbitrary: fc.json(), weight: 1 },
  { arbitrary: fc.tuple(node, nastyText).map(([value, rest]) => `${JSON.stringify(value)}${rest}`), weight: 1 },
  { arbitrary: nastyText, weight: 1 },
);

survives('JSON-LD of any shape: nothing thrown, no value outside of its kind', () =>
  fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
    const page = document.createElement('div');
    for (const json of blocks) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = json;
      page.append(script);
    }
    const source = { email: 'mine@back.example' };
    const settings = withPageData(
      readSettings([source], () => {}),
      [source],
      page,
      () => {},
    );
    expect(settings.email).toBe('mine@back.example');
    expect(outsideOfKind(settings)).toStrictEqual([]);
  }),
);
