import { expect, test } from 'vitest';
import { tagProblem } from '../../../../embed/build/release/tag-problem.mjs';

test('a tag of this version, of sources that are committed, can be released', () => {
  expect(tagProblem('v1.2.3', '1.2.3', '')).toBeUndefined();
});

test.each(['v1.2.4', '1.2.3', 'V1.2.3', ''])('the tag "%s" is not that of version 1.2.3', (tag) => {
  expect(tagProblem(tag, '1.2.3', '')).toBe(`The tag is ${tag}, and package.json says 1.2.3. Tag it v1.2.3, or change the version first.`);
});

test('what is not committed is named', () => {
  expect(tagProblem('v1.2.3', '1.2.3', ' M src/flow/machine.ts\n?? new.ts\n')).toBe(
    'What is tagged is not what lies here: src/flow/machine.ts is changed. Commit it or put it back, then try again.',
  );
});
