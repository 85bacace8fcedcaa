import { expect } from '@playwright/test';
import { neckPain, visitWith, writeGuide } from './neck-pain.ts';
import { test } from './workshop.ts';

test('a new author writes the whole second guide with nothing but the page: the file is the kept one, and its script walks', async ({
  page,
  context,
}) => {
  const { file, text } = await neckPain();
  const { saved, script } = await writeGuide(page, file);
  expect(saved).toBe(text);
  await visitWith(await context.newPage(), script, file.expected?.slice(0, 2) ?? []);
});
