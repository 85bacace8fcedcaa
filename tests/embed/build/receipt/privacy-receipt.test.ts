import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contentHash } from '../../../../embed/build/content-hash.ts';
import { privacyReceipt } from '../../../../embed/build/receipt/privacy-receipt.ts';
import { RECEIPT_WORDS } from '../../../../embed/build/receipt/privacy-receipt-words.ts';
import { FLOWS } from '../../../../flows/index.ts';

// Of the files that `npm test` built just before.
const receipt = await readFile('dist/privacy-receipt.html', 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const integrity: Record<string, string> = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
const { flow, texts } = FLOWS['back-spasm'];

test('the receipt in dist/ is that of the files beside it', async () => {
  expect(Object.keys(integrity)).toContain('self-check.js');
  for (const [file, hash] of Object.entries(integrity)) {
    expect(
      `sha384-${createHash('sha384')
        .update(await readFile(`dist/${file}`))
        .digest('base64')}`,
    ).toBe(hash);
    const named = ['self-check.js', 'self-check.loader.js'].includes(file); // once per language; no page names the others
    expect(receipt.split(`<th scope="row">${file}</th><td><code>${hash}</code>`)).toHaveLength(
      named ? Object.keys(RECEIPT_WORDS).length + 1 : 1,
    );
  }
  expect(receipt).toContain(`self-check ${version}<`);
  expect(receipt).toContain(`${flow.id} ${flow.version} (draft: not yet checked by a doctor), 88 different paths`);
  for (const text of Object.values(texts)) expect(receipt).toContain(contentHash(flow, text));
});

test('the same sources give the same receipt, without a date, a script or anything from elsewhere', () => {
  expect(privacyReceipt({ version, integrity })).toBe(receipt);
  expect(receipt).not.toMatch(/<script|<link|\bsrc=|\bhref=|url\(|\bon\w+=/);
  expect(receipt).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
});

test('every line names a test that exists, and all languages say as much', () => {
  const { en, ...others } = RECEIPT_WORDS;
  for (const kind of ['never', 'can'] as const) {
    for (const { says, shown } of en.claims[kind]) expect(existsSync(shown), `${says} ${shown}`).toBe(true);
    for (const { claims } of Object.values(others)) {
      expect(claims[kind].map(({ shown }) => shown)).toStrictEqual(en.claims[kind].map(({ shown }) => shown));
    }
  }
  for (const { claims } of Object.values(others)) expect(claims.limits).toHaveLength(en.claims.limits.length);
});
