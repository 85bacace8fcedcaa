import fc from 'fast-check';

/** Characters that are not seen, or that change how others are read: controls, marks of direction, halves of pairs, zero width. */
const HIDDEN = fc.constantFrom(
  ...'\0\t\n\r\v\x1b\x7f\x85\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe',
  '\ud800',
  '\udc00',
  '\u{e0041}',
);

/** What has fooled parsers of settings, of languages or of markup. */
export const FOOLING = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'null', 'undefined', 'NaN', '[object Object]'],
  ...[
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'JaVaScRiPt&colon;alert(1)',
    'data:text/html,<b>',
    'file:///etc',
  ],
  ...[
    'blob:https://x.example/1',
    'vbscript:x',
    'https:javascript:alert(1)',
    '//evil.example',
    'https://сlinic.example',
    'https://x@evil.example/',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '&lt;b&gt;',
    '&#x202e;',
    '<!--',
    ']]>',
    '{{x}}',
    '{clinic}',
    '{emergency}',
  ],
  ...[
    '$t(start.hello)',
    '$&',
    "$'",
    '$`',
    '$1',
    '%00',
    '%0d%0aBcc:x@y.example',
    '**bold**',
    '{',
    '}',
    '{}',
    '{ }',
    '\\',
    '\\u202e',
    '"',
    "'",
  ],
  ...[
    '+31 20 000 00 00',
    '٣١٢٣٤٥٦٧',
    '１１２',
    '112',
    '0',
    '-1',
    '1e9',
    '0x10',
    '1.5',
    'Infinity',
    'NL',
    'ＮＬ',
    'ﬁ',
    'Europe/Amsterdam',
    '+01:00',
  ],
);

const ANY = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const HUGE = fc
  .tuple(fc.oneof(ANY, FOOLING), fc.constantFrom(300, 3000, 30_000))
  .map(([part, times]) => part.repeat(times).slice(0, 30_000));

/** Any text, mostly short and bad. */
export const nastyText = fc.oneof(
  { arbitrary: FOOLING, weight: 4 },
  { arbitrary: ANY, weight: 4 },
  { arbitrary: fc.array(fc.oneof(FOOLING, ANY, HIDDEN), { maxLength: 6 }).map((parts) => parts.join('')), weight: 4 },
  { arbitrary: HUGE, weight: 1 },
);

/** `text` with something hidden or fooling put into it, here and there. */
export const spoilt = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.oneof({ arbitrary: HIDDEN, weight: 4 }, FOOLING)), { maxLength: 4 })).map(([whole, puts]) =>
    puts.reduce((words, [at, put]) => {
      const place = at % (words.length + 1);
      return words.slice(0, place) + put + words.slice(place);
    }, whole),
  );
