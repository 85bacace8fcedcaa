import fc from 'fast-check';
import { FIELDS } from '../../../embed/builder/form/fields.ts';
import type { SettingSource } from '../../../embed/widget/settings/config.ts';

/** What has broken other people's snippets, and one real value. */
export const NASTY = [
  '"><img src=x>',
  "O'Neill & Sons",
  '&quot;',
  '&amp;copy',
  '1 + 1 = 2',
  '+31 23 000 00 00',
  'a\r\nb\tc',
  '</script>',
  '</self-check><!--',
  '\u200fשלום\u200e 👍',
  '漢字 👩🏽‍⚕️ é',
  '50%',
  '#1?x=y',
];

/** Settings of any names, with values of any characters: bad ones too, because the text around them must hold all the same. */
export const anySettings: fc.Arbitrary<SettingSource> = fc.dictionary(
  fc.constantFrom(...FIELDS.map(({ name }) => name)),
  fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
  { noNullPrototype: true },
);
