/** The first letters of the first two words of a clinic's name: "AC" for "Avant-Garde Chiropractic"; nothing where it has no name. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .flatMap((word) => word.match(/[\p{L}\p{N}]/u) ?? [])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();
}
