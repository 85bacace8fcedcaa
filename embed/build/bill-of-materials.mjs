// @ts-check
// Writes dist/sbom.cdx.json: what the scripts are made of, in the form of CycloneDX 1.6. The same build gives the same file: no
// clock and no chance go into it, and its serial number is made of the hashes of the scripts.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { librariesIn } from './libraries-in.mjs';

const { ComponentType, ComponentScope, ExternalReferenceType, HashAlgorithm, LifecyclePhase } = Enums;

/**
 * @param {Readonly<Record<string, string>>} integrity of each script, as in integrity.json
 * @param {readonly string[]} inputs paths of everything that went into the scripts
 * @param {string} root of the repository
 * @param {string} dist
 */
export async function writeBillOfMaterials(integrity, inputs, root, dist) {
  const self = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const libraries = (await librariesIn(inputs, root)).map(libraryOf);
  const script = new Models.Component(ComponentType.Application, self.name, {
    ...namesOf(self),
    description: self.description,
    components: new Models.ComponentRepository(Object.entries(integrity).map(fileOf)),
    dependencies: new Models.BomRefRepository(libraries.map(({ bomRef }) => bomRef)),
  });
  const bill = new Models.Bom({
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(integrity))}`,
    metadata: new Models.Metadata({ component: script, lifecycles: new Models.LifecycleRepository([LifecyclePhase.Build]) }),
    components: new Models.ComponentRepository(libraries),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  await writeFile(join(dist, 'sbom.cdx.json'), `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`);
}

/** @param {import('./libraries-in.mjs').Library} library */
function libraryOf(library) {
  return new Models.Component(ComponentType.Library, library.name, {
    ...namesOf(library),
    scope: ComponentScope.Required,
    hashes: new Models.HashDictionary([[HashAlgorithm['SHA-512'], hexOf(library.integrity)]]),
    externalReferences: new Models.ExternalReferenceRepository([
      new Models.ExternalReference(library.website, ExternalReferenceType.Website),
    ]),
    // What visitors get is less than what the hash above names.
    properties: new Models.PropertyRepository([
      new Models.Property('self-check:changes', 'As published; modules that are never imported are left out, and the rest is minified.'),
    ]),
  });
}

/** @param {readonly [file: string, integrity: string]} script */
function fileOf([file, integrity]) {
  return new Models.Component(ComponentType.File, file, {
    bomRef: file,
    hashes: new Models.HashDictionary([[HashAlgorithm['SHA-384'], hexOf(integrity)]]),
  });
}

/** @param {{ readonly name: string, readonly version: string, readonly license: string }} npmPackage */
function namesOf({ name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { bomRef: purl, purl, version, licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]) };
}

/** `sha384-…` in base 64, as npm and browsers write it, in base 16. @param {string} integrity */
const hexOf = (integrity) => Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');

/** A UUID of version 8, which is for those made of something else than a clock or chance. @param {string} text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
