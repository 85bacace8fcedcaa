/** The first wanted language that is available, by exact tag and then by base language; else the first available. */
export function chooseLanguage(wanted: readonly (string | null | undefined)[], available: readonly string[]): string {
  const tags = wanted.flatMap((tag) => (tag ? [tag.toLowerCase()] : []));
  for (const tag of tags) {
    const found = available.find((each) => each.toLowerCase() === tag) ?? available.find((each) => each === tag.split(/[-_]/)[0]);
    if (found) return found;
  }
  return available[0] ?? 'en';
}
