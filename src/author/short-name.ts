/** Longer than any name that is meant. */
const LONG = 60;

/** A name out of a file that nobody has checked, to be told: of an endless one the beginning. */
export const shortName = (name: string): string => (name.length <= LONG ? name : `${name.slice(0, LONG)}…`);
