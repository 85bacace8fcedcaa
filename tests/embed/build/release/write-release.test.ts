import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writeRelease } from '../../../../embed/build/release/write-release.mjs';
import packageJson from '../../../../package.json' with { type: 'json' };

const { version } = packageJson;
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const first = join(folder, 'first');
const names = await writeRelease('dist', first);
afterAll(() => rmSync(folder, { recursive: true }));

const zipped = () => Object.keys(unzipSync(readFileSync(join(first, `self-check-${version}.zip`))));

test('it writes the zip, the plug-in, the npm package and their checksums, and names them', () => {
  expect(names).toEqual([`self-check-${version}.zip`, `self-check-wordpress-${version}.zip`, `self-check-${version}.tgz`, 'SHA256SUMS']);
  expect(readdirSync(first).sort()).toEqual([...names].sort());
});

test('the zip is one folder with the version in its name, and holds what an owner needs and nothing else', () => {
  const chunks = readdirSync('dist/chunks').map((name) => `chunks/${name}`);
  const builder = readdirSync('dist/builder').map((name) => `builder/${name}`);
  const top = [
    'self-check.js',
    'self-check.loader.js',
    'integrity.json',
    'sbom.cdx.json',
    'THIRD-PARTY-NOTICES.txt',
    'privacy-receipt.html',
  ];
  const expected = [...top, ...chunks, ...builder, 'LICENSE', 'READ-ME.html', 'LEES-MIJ.html'].map(
    (path) => `self-check-${version}/${path}`,
  );
  expect(zipped().filter((path) => !path.includes('/workshop/'))).toEqual(expected.sort());
});

test('the checksums are those of the files', () => {
  expect(execFileSync('sh', ['-c', 'sha256sum -c SHA256SUMS'], { cwd: first, encoding: 'utf8' })).toBe(
    `self-check-${version}.tgz: OK\nself-check-${version}.zip: OK\nself-check-wordpress-${version}.zip: OK\n`,
  );
});

// As on another computer, in another year.
test('another clock, time zone, umask and age of the files make the same bytes', () => {
  const dist = join(folder, 'dist');
  cpSync('dist', dist, { recursive: true });
  for (const entry of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(dist, entry), 86_400, 86_400);
    chmodSync(join(dist, entry), 0o700);
  }
  const second = join(folder, 'second');
  const program = `import { writeRelease } from './embed/build/release/write-release.mjs'; await writeRelease(${JSON.stringify(dist)}, ${JSON.stringify(second)});`;
  execFileSync('sh', ['-c', 'umask 077 && exec "$0" --input-type=module -e "$1"', process.execPath, program], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'nl_NL.UTF-8' },
  });
  for (const name of names) expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true);
});

test('what may not be released leaves no file behind', async () => {
  const dist = join(folder, 'damaged');
  cpSync('dist', dist, { recursive: true });
  rmSync(join(dist, 'self-check.loader.js'));
  await expect(writeRelease(dist, join(folder, 'third'))).rejects.toThrow('dist/self-check.loader.js is missing.');
  expect(readdirSync(folder)).not.toContain('third');
});
