// @ts-check
import { zipSync } from 'fflate';

/** The one date that every file of a zip bears, so that the same files make the same bytes. In the computer's own zone, as a zip has it. */
const DATE = new Date(1980, 0, 1);

/**
 * A zip of `files`, by their paths.
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {Uint8Array}
 */
export function zip(files) {
  return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { mtime: DATE, level: 9 }]])));
}
