// @ts-check
// `npm run settings`: writes the tables of settings, events, properties and parts in embed/README.md, and the settings' types for the npm
// package, from embed/widget/settings/config.ts and the words beside this file.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../build/root.mjs';

const { withTables } = await tsImport('./table.ts', import.meta.url);
const { settingsDeclaration } = await tsImport('./declaration.ts', import.meta.url);

for (const [name, write] of Object.entries({ 'embed/README.md': withTables, 'embed/types/settings.d.ts': settingsDeclaration })) {
  const path = join(root, name);
  const before = await readFile(path, 'utf8');
  const after = write(before);
  if (after !== before) await writeFile(path, after);
  console.log(after === before ? `${name} is up to date.` : `Wrote ${name}.`);
}
