// @ts-check
/** What an owner's website needs of `dist/`, and what whoever has to judge the script reads. The rest is for developers. */
const FOR_OWNERS =
  /^(self-check(\.loader)?\.js|integrity\.json|sbom\.cdx\.json|THIRD-PARTY-NOTICES\.txt|privacy-receipt\.html|(chunks|builder|workshop)\/.+)$/;

/**
 * What is in `self-check-<version>.zip`: one folder that has the version in its name, to be uploaded as it is.
 * @param {ReadonlyMap<string, Uint8Array>} dist
 * @param {ReadonlyMap<string, Uint8Array>} beside the licence, and the read-me in each language
 * @param {string} version
 * @returns {Map<string, Uint8Array>}
 */
export function siteFiles(dist, beside, version) {
  const files = [...beside, ...[...dist].filter(([path]) => FOR_OWNERS.test(path))];
  return new Map(files.map(([path, bytes]) => [`self-check-${version}/${path}`, bytes]));
}
