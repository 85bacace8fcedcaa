// @ts-check
/** How the headings of sections begin that an owner has to read, in the order in which to read them. The head of CHANGELOG.md says so too. */
const FOR_OWNERS = [
  'Changed in the advice',
  'Changed: what an owner has to do',
  'Promised, and did not hold',
  'For clinic owners',
  'Added for clinic owners',
];

/**
 * The owner's part of the changelog for a version, as Markdown with one line per paragraph: a release page breaks lines where the text does.
 * @param {string} changelog
 * @param {string} version
 * @returns {string}
 * @throws where the version has no section
 */
export function ownersNotes(changelog, version) {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
  if (section === undefined)
    throw new Error(
      `CHANGELOG.md has no section "## ${version} - <date>". Give "Unreleased" that name, and begin a new "Unreleased" above it.`,
    );
  const parts = section.split(/^### /m).slice(1);
  const chosen = FOR_OWNERS.flatMap((begin) => parts.filter((part) => part.startsWith(begin)));
  const body = chosen.length > 0 ? chosen.map((part) => `### ${unwrapped(part.trim())}`) : ['Nothing in it asks anything of an owner.'];
  return `${[...body, 'How to move to this version: READ-ME.html (LEES-MIJ.html in Dutch) in the zip. What else changed: CHANGELOG.md.'].join('\n\n')}\n`;
}

/** @param {string} text */
const unwrapped = (text) => text.replace(/(?<=\S)\n +(?=\S)/g, ' ');
