import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/ui/words/initials.ts';

test.each([
  ['Avant-Garde Chiropractic', 'AC'],
  ['chiropractie', 'C'],
  ['  De Rug & Co. ', 'DR'],
  ['"Élan" kliniek', 'ÉK'],
  ['3 Linden', '3L'],
  ['—', ''],
  ['', ''],
])('the mark of %j is %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
