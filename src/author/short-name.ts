/** Longer than any name that is meant. */
const LONG = 60;

/** A name out of a file that nobody has checked, to be told: of an endless one the beginning. */
export const shortName = (name: string): string => (name.length <= LONG ? name : `${name.slice(0, LONG)}…`);

/** A name as a step of a dotted place. One that a place could not tell apart (empty, or with a dot, a colon, a space) stands in quotes. */
export const placeStep = (name: string): string => (/^[\w$-]+$/.test(name) ? shortName(name) : JSON.stringify(shortName(name)));
