// @ts-check
/**
 * Why a tag of the repository cannot be released, in one sentence; undefined where it can.
 * @param {string} tag
 * @param {string} version of package.json
 * @param {string} changes what `git status --porcelain` says
 * @returns {string | undefined}
 */
export function tagProblem(tag, version, changes) {
  if (tag !== `v${version}`) return `The tag is ${tag}, and package.json says ${version}. Tag it v${version}, or change the version first.`;
  const [changed] = changes.split('\n').filter(Boolean);
  return changed && `What is tagged is not what lies here: ${changed.slice(3)} is changed. Commit it or put it back, then try again.`;
}
