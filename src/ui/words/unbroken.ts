/** A name that is not cut at its hyphens where a line ends: "Avant-Garde" stays whole. */
export const unbroken = (name: string): string => name.replaceAll('-', '\u2011');
