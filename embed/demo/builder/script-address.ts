const FILE = '/self-check.js';

/**
 * The address of the script as it goes into the tag, without query and hash; undefined for what is no full web address
 * of a file with our name, by which the widget finds its own tag.
 */
export function scriptAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { protocol, origin, pathname } = new URL(text.trim());
  return /^https?:$/.test(protocol) && pathname.endsWith(FILE) ? origin + pathname : undefined;
}

/**
 * Where the script most likely is: beside a builder that is on the web, one folder up.
 * @returns undefined on the owner's own computer, where no visitor can get it.
 */
export function likelyScriptAddress(page: string): string | undefined {
  const { href, protocol, hostname } = new URL(`..${FILE}`, page);
  return protocol === 'https:' && !/^(localhost|127\.|\[::1\])/.test(hostname) ? href : undefined;
}
