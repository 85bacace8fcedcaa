// @ts-check
// Writes dist/privacy-receipt.html: one page for whoever has to judge the script, in English and one in Dutch. No script, no date, so that
// the same sources give the same bytes. What stands in it is held against dist/ by tests/embed/build/receipt/privacy-receipt.test.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * @param {string} root of the repository
 * @param {string} dist
 * @param {Readonly<Record<string, string>>} integrity sha384 of each script in `dist`
 */
export async function writePrivacyReceipt(root, dist, integrity) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { privacyReceipt } = await tsImport('./privacy-receipt.ts', import.meta.url);
  await writeFile(join(dist, 'privacy-receipt.html'), privacyReceipt({ version, integrity }));
}
