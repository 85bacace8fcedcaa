// @ts-check
import { zipSync } from 'fflate';

/** Noon of the format's first day, in the clock of whoever builds: a zip knows no time zone, so the bytes are the same everywhere. */
const mtime = new Date(1980, 0, 1, 12);

/**
 * A zip of files by their path in it: the same files make the same bytes.
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {Uint8Array}
 */
export function zip(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}
