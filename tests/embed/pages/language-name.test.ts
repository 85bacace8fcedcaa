import { expect, test } from 'vitest';
import { languageName } from '../../../embed/pages/language-name.ts';

test('a language is called by its name in the language of the page, and by its tag where nobody knows it', () => {
  expect([languageName('en', 'de'), languageName('nl', 'de')]).toStrictEqual(['German', 'Duits']);
  expect([languageName('en', 'qq'), languageName('en', 'no language')]).toStrictEqual(['qq', 'no language']);
});
