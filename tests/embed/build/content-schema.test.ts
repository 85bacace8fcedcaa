import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../../embed/build/content.ts';
import { onlyIn } from '../../../src/author/only-in.ts';

// Of the file that `npm test` built just before.
const ajv = new Ajv2020({ strict: true, strictTypes: false, keywords: ['errorMessage'] });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(await readFile('dist/content.schema.json', 'utf8')));

test('the content that ships is as the schema says, and so is a part of its languages', () => {
  expect(validate(JSON.parse(JSON.stringify(SHIPPED))), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(onlyIn(['nl'], SHIPPED))).toBe(true);
});

/** The content with one text of its JSON replaced. */
const withText = (old: string, replacement: string) => {
  const text = JSON.stringify(SHIPPED);
  expect(text).toContain(old);
  return JSON.parse(text.replace(old, replacement));
};

test.each([
  ['"raises":"emergency"', '"raises":"later"'],
  ['"raises":', '"raise":'],
  ['"kind":"many"', '"kind":"some"'],
  ['"goTo":', '"to":'],
  ['"safety":true', '"safety":false'],
  ['"status":"draft"', '"status":"final"'],
  ['"urgency":"routine"', '"urgency":"none"'],
  ['"nextReview":"', '"nextReview":"soon '],
  ['{"raised":"emergency"}', '{"raised":"emergency","any":[]}'],
  ['"launcher":"', '"launcher":"","x":"'],
  ['"en":{"title"', '"en":7,"x":{"title"'],
])('%s as %s is refused', (old, replacement) => {
  expect(validate(withText(old, replacement))).toBe(false);
});

test('and so is what is left out', () => {
  for (const part of ['flow', 'texts', 'chrome', 'hashes']) expect(validate({ ...SHIPPED, [part]: undefined }), part).toBe(false);
});
