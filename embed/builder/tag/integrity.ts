/** The hash of each file of ours that a tag can check, by its path beside self-check.js. */
export type Integrity = Readonly<Record<string, string>>;

const ENTRY = /"(self-check(?:\.loader)?\.js|chunks\/[\w-]+-[0-9a-f]{8}\.js)"\s*:\s*"(sha384-[A-Za-z0-9+/]{64})"/g;

/** The hashes in the text of integrity.json. What is no whole hash of a file with a name of ours is left out. */
export function integrityIn(json: string): Integrity {
  return Object.fromEntries([...json.matchAll(ENTRY)].map(([, path = '', hash = '']) => [path, hash]));
}

/** Reads the hashes of the files beside this page, one folder up. Without one the tag is made without it, and the page says so. */
export async function readIntegrity(): Promise<Integrity> {
  try {
    const response = await fetch('../integrity.json');
    return response.ok ? integrityIn(await response.text()) : {};
  } catch {
    return {};
  }
}

/**
 * The text of the import map that has a browser check the chunks of the loader at `src`; undefined where no hash of a chunk is known.
 * It is one line, so that nothing that lays out code anew changes its own hash.
 */
export function importMap(src: string, hashes: Integrity): string | undefined {
  const chunks = Object.entries(hashes).filter(([path]) => path.startsWith('chunks/'));
  if (chunks.length === 0) return undefined;
  const integrity = Object.fromEntries(chunks.map(([path, hash]) => [new URL(path, src).href, hash]));
  // Inside a script nothing but "<" can end it, and JSON may write that in another way.
  return JSON.stringify({ integrity }).replaceAll('<', '\\u003c');
}
