// @ts-check
// What the script says of its own content: the hashes of the sign-off sheets, and the version with them. Taken from
// embed/flow/content-hashes.ts, which is bundled first: Node 20 runs no TypeScript.
import { build } from 'esbuild';

/**
 * @param {string} root of the repository
 * @returns {Promise<{ flow: string, version: string, hashes: Readonly<Record<string, string>> }>}
 */
async function contentOf(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['embed/flow/content-hashes.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).CONTENT;
}

/**
 * What the build puts in place of names in the sources.
 * @param {string} root of the repository
 * @param {string} version of the package
 * @returns {Promise<Record<string, string>>}
 */
export async function definesOf(root, version) {
  const { flow, version: flowVersion, hashes } = await contentOf(root);
  // SemVer's build metadata: the flow, and the beginning of each hash.
  const content = Object.entries(hashes).map(([lang, hash]) => `.${lang}.${hash.slice(0, 8)}`);
  return {
    __VERSION__: JSON.stringify(`${version}+${flow}.${flowVersion}${content.join('')}`),
    __CONTENT__: JSON.stringify(hashes),
  };
}
