import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownersNotes } from '../../../../embed/build/release/notes.mjs';

const CHANGELOG = `# Changelog

What it is.

## Unreleased

### For clinic owners

- Not yet.

## 1.2.0 - 2026-12-01

### For clinic owners

- A setting
  over two lines.
- Another.

### For flow authors

- Nothing for owners.

### Changed in the advice (flow \`back-spasm\` 1.1.0)

- A new sign.

## 1.1.0 - 2026-11-01

### Fixed

- A bug.
`;

test('of a version it holds what owners read, the advice first, each point on one line', () => {
  expect(ownersNotes(CHANGELOG, '1.2.0')).toBe(`### Changed in the advice (flow \`back-spasm\` 1.1.0)

- A new sign.

### For clinic owners

- A setting over two lines.
- Another.

How to move to this version: READ-ME.html (LEES-MIJ.html in Dutch) in the zip. What else changed: CHANGELOG.md.
`);
});

test('a version that asks nothing of owners says so', () => {
  expect(ownersNotes(CHANGELOG, '1.1.0')).toMatch(/^Nothing in it asks anything of an owner\./);
});

test('a version without a section is refused, and so is one that only begins like another', () => {
  expect(() => ownersNotes(CHANGELOG, '1.3.0')).toThrow(
    'CHANGELOG.md has no section "## 1.3.0 - <date>". Give "Unreleased" that name, and begin a new "Unreleased" above it.',
  );
  expect(() => ownersNotes(CHANGELOG, '1.2')).toThrow('no section');
});

test('the head of CHANGELOG.md names the sections that owners get, and the last release has them', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  for (const begin of ['Changed in the advice', 'Changed: what an owner has to do', 'Promised, and did not hold', 'For clinic owners'])
    expect(changelog.split('\n## ')[0]?.replaceAll('\n', ' ')).toContain(`"${begin}"`);
  expect(ownersNotes(changelog, '0.4.0')).toMatch(/^### Changed in the advice .*\n[\s\S]*\n### For clinic owners\n/);
});
