// @ts-check
// `npm run settings`: writes the table of settings in embed/README.md, and their types for the npm package, from embed/config.ts
// and embed/settings/words.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build.mjs';
import { importTypeScript } from './import-typescript.mjs';

const { withSettingsTable } = await importTypeScript('embed/settings/table.ts');
const { settingsDeclaration } = await importTypeScript('embed/settings/declaration.ts');

for (const [name, write] of Object.entries({ 'embed/README.md': withSettingsTable, 'embed/types/settings.d.ts': settingsDeclaration })) {
  const path = join(root, name);
  const before = await readFile(path, 'utf8');
  const after = write(before);
  if (after !== before) await writeFile(path, after);
  console.log(after === before ? `${name} is up to date.` : `Wrote ${name}.`);
}
