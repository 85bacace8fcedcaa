// @ts-check
import { createHash } from 'node:crypto';

/** What the zip needs beside the scripts that integrity.json names, and what the pages in it name. */
const NEEDED = [
  'self-check.js',
  'self-check.loader.js',
  'sbom.cdx.json',
  'THIRD-PARTY-NOTICES.txt',
  'privacy-receipt.html',
  'builder/index.html',
  'builder/preview.html',
];
const AGAIN = 'Run `npm run build`, then try again.';

/**
 * Why `dist/` cannot be released, in one sentence; undefined where it can.
 * @param {ReadonlyMap<string, Uint8Array>} dist
 * @param {string} version of package.json
 * @returns {string | undefined}
 */
export function distProblem(dist, version) {
  if (!/^\d+\.\d+\.\d+(-[\da-z.-]+)?$/i.test(version))
    return `package.json has the version "${version}". Write one such as 1.2.3 or 1.2.3-rc.1: it goes into the names of files.`;
  const integrity = jsonOf(dist.get('integrity.json'));
  if (!integrity) return `dist/integrity.json is missing or damaged. ${AGAIN}`;
  const missing = [...NEEDED, ...Object.keys(integrity), ...namedByPages(dist)].find((path) => !dist.has(path));
  if (missing) return `dist/${missing} is missing. ${AGAIN}`;
  const changed = Object.keys(integrity).find((path) => integrity[path] !== sha384(dist.get(path)));
  if (changed) return `dist/${changed} is not the file whose hash is in integrity.json. ${AGAIN}`;
  const left = [...dist.keys()].find((path) => path.startsWith('chunks/') && !(path in integrity));
  if (left) return `dist/${left} is left over from another build. ${AGAIN}`;
  const built = jsonOf(dist.get('sbom.cdx.json'))?.metadata?.component?.version;
  return built === version ? undefined : `dist/ was built as version ${built}, and package.json says ${version}. ${AGAIN}`;
}

/** The scripts and sheets of the pages for owners and authors. @param {ReadonlyMap<string, Uint8Array>} dist */
function namedByPages(dist) {
  const pages = [...dist].filter(([path]) => /^(builder|workshop)\/.*\.html$/.test(path));
  return pages.flatMap(([page, bytes]) => {
    const named = [
      ...Buffer.from(bytes)
        .toString()
        .matchAll(/<(?:script|link)\b[^>]* (?:src|href)="([^":]+)"/g),
    ];
    return named.map(([, file = '']) => new URL(file, `file:///${page}`).pathname.slice(1));
  });
}

/** @param {Uint8Array | undefined} bytes */
function jsonOf(bytes) {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString());
  } catch {
    return undefined;
  }
}

/** @param {Uint8Array | undefined} bytes */
const sha384 = (bytes) =>
  `sha384-${createHash('sha384')
    .update(bytes ?? '')
    .digest('base64')}`;
