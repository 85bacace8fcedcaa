import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../../embed/build/zip.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['folder/b.txt', bytes('second, é')],
  ['folder/a.txt', bytes('first')],
  ['folder/empty', bytes('')],
]);

test('what is zipped comes out again, sorted by its path', () => {
  const out = unzipSync(zip(FILES));
  expect(Object.keys(out)).toEqual(['folder/a.txt', 'folder/b.txt', 'folder/empty']);
  for (const [path, text] of FILES) expect(strFromU8(out[path] ?? bytes('none'))).toBe(strFromU8(text));
});

test('the order in which files are given makes no difference', () => {
  expect(zip(new Map([...FILES].reverse()))).toEqual(zip(FILES));
});

test('nothing of the moment is in it: the date of each file is the first day of the format', () => {
  const file = Buffer.from(zip(FILES));
  expect(file.readUInt16LE(12)).toBe((1 << 5) | 1); // 1 January 1980
  expect(file.readUInt16LE(10)).toBe(12 << 11); // noon
});

const unzip = spawnSync('unzip', ['-v'], { stdio: 'ignore' }).status === 0;
test.skipIf(!unzip)('another program, unzip, finds no fault in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  writeFileSync(join(folder, 'x.zip'), zip(FILES));
  const { stdout, status } = spawnSync('unzip', ['-t', join(folder, 'x.zip')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout).toContain('No errors detected');
  expect(status).toBe(0);
});
