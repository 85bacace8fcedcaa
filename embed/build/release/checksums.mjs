// @ts-check
import { createHash } from 'node:crypto';

/**
 * `SHA256SUMS`, as `sha256sum -c` reads it, sorted by name.
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
export function checksums(files) {
  const names = [...files.keys()].sort();
  return names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}
