// @ts-check
// Writes dist/sbom.cdx.json: what the scripts are made of, in the form of CycloneDX 1.6. The same build gives the same file: no
// clock and no chance go into it, and its serial number is made of the hashes of the scripts.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { librariesIn } from './libraries-in.mjs';

/**
 * @param {Readonly<Record<string, string>>} integrity of each script, as in integrity.json
 * @param {readonly string[]} inputs paths of everything that went into the scripts
 * @param {string} root of the repository
 * @param {string} dist
 */
export async function writeBillOfMaterials(integrity, inputs, root, dist) {
  const { name, version, license, description } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const self = `pkg:npm/${name}@${version}`;
  const libraries = await librariesIn(inputs, root);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(integrity))}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: self,
        components: Object.entries(integrity).map(([file, hash]) => ({
          type: 'file',
          'bom-ref': file,
          name: file,
          hashes: [{ alg: 'SHA-384', content: hexOf(hash) }],
        })),
      },
    },
    components: libraries.map((each) => ({
      type: 'library',
      'bom-ref': purlOf(each),
      name: each.name,
      version: each.version,
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: hexOf(each.integrity) }],
      licenses: [{ license: { id: each.license } }],
      purl: purlOf(each),
      externalReferences: [{ type: 'website', url: each.website }],
      // What visitors get is less than what the hash above names.
      pedigree: { notes: 'As published; modules that are never imported are left out, and the rest is minified.' },
    })),
    dependencies: [{ ref: self, dependsOn: libraries.map(purlOf) }, ...libraries.map((each) => ({ ref: purlOf(each), dependsOn: [] }))],
  };
  await writeFile(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

/** @param {import('./libraries-in.mjs').Library} library */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha384-…` in base 64, as npm and browsers write it, in base 16. @param {string} integrity */
const hexOf = (integrity) => Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');

/** A UUID of version 8, which is for those made of something else than a clock or chance. @param {string} text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
