import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { contentHash } from '../../../embed/build/content-hash.ts';
import { FLOWS } from '../../../flows/index.ts';
import { RELEASED } from '../../../src/i18n/languages.ts';

// Of the files that `npm test` built just before.
const read = (name: string) => readFile(join('dist', name), 'utf8');
const json = async (name: string) => JSON.parse(await read(name));

test('the same sources make the same bytes, in another folder too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'another-place-'));
  try {
    for (const part of ['src', 'flows', 'embed', 'package.json', 'package-lock.json', 'tsconfig.json'])
      await cp(part, join(folder, part), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    await promisify(execFile)(process.execPath, ['embed/build/build.mjs'], { cwd: folder });
    const here = await hashesIn('dist');
    expect(Object.keys(here)).toContain('self-check.js');
    expect(await hashesIn(join(folder, 'dist'))).toStrictEqual(here);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('integrity.json holds the hash of every script that a page loads', async () => {
  const integrity: Record<string, string> = await json('integrity.json');
  const names = Object.keys(await hashesIn('dist')).filter(
    (name) => /\.m?js$/.test(name) && !/^(builder|workshop)\//.test(name) && !name.endsWith('.engine.js'),
  );
  expect(Object.keys(integrity).sort()).toStrictEqual(names.sort());
  for (const name of names) {
    const hash = createHash('sha384')
      .update(await readFile(join('dist', name)))
      .digest('base64');
    expect(integrity[name], name).toBe(`sha384-${hash}`);
  }
});

test('the script carries the hash that each sign-off sheet prints, and the tag builder names the version with them', async () => {
  const script = await read('self-check.js');
  const { flow, texts } = FLOWS['back-spasm'];
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const hashes = RELEASED.map((lang) => ({ lang, hash: contentHash(flow, texts[lang]) }));
  for (const { hash } of hashes) expect(script).toContain(`"${hash}"`);
  const short = hashes.map(({ lang, hash }) => `.${lang}.${hash.slice(0, 8)}`).join('');
  expect(script).toContain(`"version":"${flow.version}"`);
  expect(await read('builder/builder.js')).toContain(`"${version}+back-spasm.${flow.version}${short}"`);
});

test('the bill of materials is valid CycloneDX 1.6, and names the libraries of package.json and no others', async () => {
  const text = await read('sbom.cdx.json');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text.replace('"library"', '"book"'))).not.toBeNull();
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const { components, metadata } = JSON.parse(text);
  const named = components.map(({ name, version }: { name: string; version: string }) => [name, version]);
  expect(Object.fromEntries(named)).toStrictEqual(dependencies);
  expect(metadata.component.components.map(({ name }: { name: string }) => name)).toStrictEqual(Object.keys(await json('integrity.json')));
});

test('the notices hold the licence of every library that is in the scripts, and say what was done to it', async () => {
  const notices = await read('THIRD-PARTY-NOTICES.txt');
  for (const { name, version } of (await json('sbom.cdx.json')).components) {
    const licence = (await readFile(join('node_modules', name, 'LICENSE'), 'utf8')).trim();
    expect(notices).toContain(`${name} ${version} (MIT)`);
    expect(notices).toContain(licence);
  }
  expect(notices).toContain('minified; nothing else of it was changed');
});

/** Every file below `folder` with its hash. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const found: Record<string, string> = {};
  for (const name of names.sort()) {
    const path = join(folder, name);
    if ((await stat(path)).isFile())
      found[name] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
  }
  return found;
}
