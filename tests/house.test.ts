import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A file that must not be, and what it must not import. */
const WRONG = [
  ['embed/widget/view/deep/deeper/new.ts', '../../../../../tests/setup.mjs'],
  ['embed/widget/loader/deep/new.ts', '../../../build/build.mjs'],
  ['embed/widget/page/deep/new.ts', '../../../builder/fields.ts'],
  ['embed/widget/settings/deep/new.ts', '../../view/view.ts'],
  ['embed/widget/base/deep/new.ts', '../../settings/config.ts'],
  ['embed/widget/app/deep/new.ts', '../../../../src/proof/check.ts'],
  ['embed/widget/view/deep/new.ts', 'preact'],
  ['embed/widget/page/deep/new.ts', 'node:fs'],
  ['src/flow/deep/new.ts', '../../proof/check.ts'],
  ['src/proof/deep/new.ts', '../../author/table.ts'],
  ['src/session/deep/new.ts', '../../ui/ui.ts'],
  ['src/clinic/deep/new.ts', '../../i18n/i18n.ts'],
  ['src/ui/screens/deep/new.ts', '../../../../embed/widget/base/dom.ts'],
  ['src/ui/screens/deep/new.ts', '../../../../flows/index.ts'],
  ['src/base/deep/new.ts', '../../flow/flow.ts'],
  ['src/author/deep/new.ts', 'node:fs'],
  ['embed/builder/deep/new.ts', '../../build/build.mjs'],
  ['embed/workshop/deep/new.ts', '../../build/build.mjs'],
  ['embed/workshop/new.ts', '../builder/fields.ts'],
  ['embed/workshop/frames/new.ts', '../../builder/preview/preview-state.ts'],
  ['embed/builder/new.ts', '../workshop/words.ts'],
  ['embed/pages/new.ts', '../builder/words.ts'],
  ['embed/pages/new.ts', '../workshop/words.ts'],
  ['embed/pages/deep/new.ts', '../../build/build.mjs'],
  ['embed/workshop/new.ts', '../widget/page/start.ts'],
  ['embed/build/deep/new.ts', '../../../tests/browsers.mjs'],
  ['flows/new-flow/flow.ts', '../../src/flow/machine.ts'],
  ['embed/widget/new.ts', 'node:fs'],
  ['src/i18n/deep/new.ts', 'preact'],
  ['embed/reference/new.ts', '../../tests/setup.mjs'],
  ['embed/widget/settings/page-data/new.ts', '../../view/view.ts'],
  // A folder or a package that no rule has heard of.
  ['embed/widget/new-room/new.ts', 'node:fs'],
  ['src/new-room/new.ts', '../flow/flow.ts'],
  ['embed/types/new.ts', 'node:fs'],
  ['src/ui/parts/deep/new.ts', '../../../new/new.ts'],
  ['src/flow/new.ts', '../../embed/widget/base/dom.ts'],
  ['src/clinic/new.ts', 'new-package'],
  ['embed/widget/page/new.ts', '../../new/new.ts'],
  ['embed/builder/new.ts', '../widget/page/start.ts'],
  ['embed/builder/new.ts', '../build/build.mjs'],
  ['embed/widget/view/new.ts', '../../../src/author/table.ts'],
] as const;

const RIGHT = [
  ['src/ui/screens/new.ts', '../../flow/flow.ts'],
  ['src/proof/new.ts', '../flow/flow.ts'],
  ['embed/widget/page/new.ts', '../view/view.ts'],
  ['embed/builder/new.ts', '../widget/settings/config.ts'],
  ['embed/builder/tag/new.ts', '../form/fields.ts'],
  ['embed/builder/tag/new.ts', '../page.ts'],
  ['embed/workshop/forms/new.ts', '../edits/add.ts'],
  ['embed/workshop/forms/new.ts', '../../pages/fill.ts'],
  ['embed/builder/tag/new.ts', '../../pages/fill.ts'],
  ['embed/pages/new.ts', '../../src/flow/flow.ts'],
  ['embed/workshop/new.ts', '../../src/author/problems-of.ts'],
  ['src/clinic/new.ts', '../base/colour.ts'],
  ['embed/widget/settings/page-data/new.ts', '../config.ts'],
  ['src/ui/parts/new.tsx', '../words/words.ts'],
  ['embed/widget/loader/new.ts', '../page/start.ts'],
  ['embed/widget/base/new.ts', '../../types/settings.d.ts'],
] as const;

const house = mkdtempSync(join(tmpdir(), 'house-'));
let told = '';

// One file each in an empty house with our rules, and one run of the linter over all of them.
beforeAll(() => {
  copyFileSync('biome.json', join(house, 'biome.json'));
  for (const [index, [file, from]] of [...WRONG, ...RIGHT].entries()) {
    const path = join(house, at(file, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { x } from '${from}';\n\nexport const y = x;\n`);
  }
  const { stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=github', '--max-diagnostics=200', '--vcs-enabled=false'],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  told = stdout + stderr;
});

afterAll(() => rmSync(house, { recursive: true }));

/** Each in a file of its own name. */
const at = (file: string, index: number) => file.replace(/(\w+)\.ts$/, `$1-${index}.ts`);
const refused = (file: string, index: number) =>
  told.split('\n').some((line) => line.includes(at(file, index)) && line.includes('noRestrictedImports'));

test.each(WRONG.map(([file, from], index) => [file, from, index] as const))('at any depth, %s may not import %s', (file, _, index) => {
  expect(refused(file, index), told).toBe(true);
});

test.each(RIGHT.map(([file, from], index) => [file, from, index] as const))('and %s may import %s', (file, _, index) => {
  expect(refused(file, WRONG.length + index)).toBe(false);
});
