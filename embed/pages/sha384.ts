/**
 * The value of `integrity` for a file with this text.
 * @returns undefined where the page came over plain http, on which browsers compute no hashes.
 */
export async function sha384(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
