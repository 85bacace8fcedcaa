/**
 * How a Content-Security-Policy names an inline script: by the hash of its exact text.
 * @returns undefined where the page came over plain http, on which browsers compute no hashes.
 */
export async function inlineSource(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
