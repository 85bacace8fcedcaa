import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, expect, test } from 'vitest';
import { contentHash } from '../../../embed/build/content-hash.ts';
import { FLOW, TEXTS } from '../../../flows/index.ts';
import { LANGUAGES, RELEASED } from '../../../src/i18n/languages.ts';
import { installPackage } from '../../consumers/install.mjs';

const { tarball, folder } = installPackage();
const home = join(folder, 'node_modules/self-check');
const { files: packed }: { readonly files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
/** tests/documents.test.ts holds them against the links in them. */
const packedBooks = packed.filter((name) => !/^!?dist\b/.test(name));
afterAll(() => rmSync(folder, { recursive: true }));

test('publint finds nothing in what is packed', async () => {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(messages).toEqual([]);
});

test('are the types wrong? Not for who imports it. It is a module, so it is for no one else', async () => {
  const attw = execFileOf(process.execPath, [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
  ]);
  await expect(attw).resolves.toMatchObject({ stdout: expect.stringContaining('self-check') });
});

test('what is packed is what a page or an app needs, the licence, and the books with what they show', () => {
  const files = execFileOf('tar', ['-tzf', tarball]);
  return expect(
    files.then(({ stdout }) =>
      stdout
        .split('\n')
        .filter((name) => !/^package\/dist\/((chunks|languages)\/.*|self-check\.loader\.js)$/.test(name))
        .sort(),
    ),
  ).resolves.toEqual(
    [
      '',
      ...['LICENSE', 'README.md', 'package.json', ...packedBooks],
      ...[
        'THIRD-PARTY-NOTICES.txt',
        'custom-elements.json',
        'integrity.json',
        'language.d.ts',
        'preact.d.ts',
        'privacy-receipt.html',
        'react.d.ts',
        'sbom.cdx.json',
        'self-check.d.ts',
        'self-check.js',
        'self-check.mjs',
        'settings.d.ts',
        'vue.d.ts',
      ].map((name) => `dist/${name}`),
    ]
      .map((name) => name && `package/${name}`)
      .sort(),
  );
});

test('each language that the module does not hold can be imported beside it', async () => {
  const { exports }: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const named = Object.keys(exports).flatMap((path) => /^\.\/languages\/(.+)$/.exec(path)?.[1] ?? []);
  const asked = LANGUAGES.filter((lang) => !RELEASED.some((each) => each === lang));
  expect(named, 'Name each in "exports" of package.json.').toStrictEqual(asked);
  for (const lang of asked) {
    const { default: words } = await import(pathToFileURL(join(home, `dist/languages/${lang}.mjs`)).href);
    expect(Object.keys(words.texts)).toStrictEqual([lang]);
    expect(words.hashes).toStrictEqual({ [lang]: contentHash(FLOW, TEXTS[lang]) });
  }
});

test.each(['self-check.mjs', 'self-check.js'])('the integrity of %s is that of the file', (name) => {
  const hash = createHash('sha384')
    .update(readFileSync(join(home, 'dist', name)))
    .digest('base64');
  expect(JSON.parse(readFileSync(join(home, 'dist/integrity.json'), 'utf8'))[name]).toBe(`sha384-${hash}`);
});

function execFileOf(program: string, args: readonly string[]) {
  return promisify(execFile)(program, args, { encoding: 'utf8' });
}
