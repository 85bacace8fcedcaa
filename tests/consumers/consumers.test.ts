import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHROME } from '../../src/i18n/chrome.ts';
import { bundle, bundleForServer } from './bundle.mjs';
import { installPackage } from './install.mjs';

const { folder } = installPackage();
afterAll(() => rmSync(folder, { recursive: true }));

// Each `@ts-expect-error` in them is an error too where the types let the mistake pass.
test.each(['plain', 'react', 'vue', 'preact'])('the types of the package hold for %s, and find mistakes', (name) => {
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', join(folder, name)], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('a server may load it: no error, no global, and calls do nothing', async () => {
  const said = JSON.parse(await serve('plain/server.ts'));
  expect(said).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+\+back-spasm\.[\w.]+$/), added: 0 });
});

test.each([
  ['react', 'react/server.tsx', 'React Clinic'],
  ['vue', 'vue/server.ts', 'Vue Clinic'],
])('%s renders <self-check> on a server, with its attributes, its content and nothing else', async (_, entry, clinic) => {
  const html = await serve(entry);
  expect(html).toContain(`<self-check clinic="${clinic}" lang="en"><a href="tel:+31200000000">Call us</a></self-check>`);
});

test.each([
  ['import "self-check"', 0],
  ['import "self-check/react"', 0],
  ['import { defineSelfCheck } from "self-check"', 0],
  ['import { defineSelfCheck } from "self-check"; defineSelfCheck()', 100_000],
])('a bundler keeps of `%s` at least %i bytes, and nothing at all of what is not used', async (code, least) => {
  const stdin = { contents: code, resolveDir: folder };
  const { length } = await bundle(folder, '', { entryPoints: [], stdin });
  if (least === 0) expect(length).toBe(0);
  else expect(length).toBeGreaterThan(least);
});

test('a bundler puts in a language where it is imported, and no other', async () => {
  const bundled = async (contents: string) => bundle(folder, '', { entryPoints: [], stdin: { contents, resolveDir: folder } });
  const plain = await bundled('import { defineSelfCheck } from "self-check"; defineSelfCheck()');
  const german = await bundled(
    'import { defineSelfCheck } from "self-check"; import de from "self-check/languages/de"; defineSelfCheck({}, [de])',
  );
  for (const name of [CHROME.de.name, CHROME.fr.name]) expect(plain).not.toContain(name);
  expect(german).toContain(CHROME.de.name);
  expect(german).not.toContain(CHROME.fr.name);
});

async function serve(entry: string): Promise<string> {
  return execFileSync(process.execPath, [await bundleForServer(folder, entry)], { encoding: 'utf8' });
}
