/** The names of the scripts that a tag can load. The widget finds its own tag by them. */
export const ONE_FILE = 'self-check.js';
export const LOADER = 'self-check.loader.js';
export type ScriptFile = typeof ONE_FILE | typeof LOADER;

/**
 * The address of `file` as it goes into the tag, without query and hash. The owner may have written that of the other one, which
 * lies in the same folder. Undefined for what is no full web address of a file with a name of ours.
 */
export function scriptAddress(text: string, file: ScriptFile): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { protocol, origin, pathname } = new URL(text.trim());
  const folder = /^(.*\/)self-check(?:\.loader)?\.js$/.exec(pathname)?.[1];
  return /^https?:$/.test(protocol) && folder !== undefined ? origin + folder + file : undefined;
}

/**
 * Where the script most likely is: beside a builder that is on the web, one folder up.
 * @returns undefined on the owner's own computer, where no visitor can get it.
 */
export function likelyScriptAddress(page: string): string | undefined {
  const { href, protocol, hostname } = new URL(`../${ONE_FILE}`, page);
  return protocol === 'https:' && !/^(localhost|127\.|\[::1\])/.test(hostname) ? href : undefined;
}
