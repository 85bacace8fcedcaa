// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../../../embed/build/root.mjs';

/** The script that a clinic takes out of the workshop for this flow. @param {import('../../../src/author/flow-file.ts').FlowFile} file @returns {Promise<string>} */
export async function ownScript(file) {
  const { assemble } = await tsImport('../../../src/author/assemble.ts', import.meta.url);
  const { contentOf } = await tsImport('../../../embed/workshop/out/content-of.ts', import.meta.url);
  return assemble(await readFile(join(root, 'dist/self-check.engine.js'), 'utf8'), await contentOf(file));
}

/** @param {string} address of the script */
export const ownTag = (address) =>
  `<script async src="${address}" data-clinic="A clinic" data-phone="+31 23 000 00 00" data-region="NL" data-ooh-phone="+31 23 000 00 11" data-shadow="open"></script>`;
