/** What a site's Content-Security-Policy must say for the widget. */
export interface Policy {
  /** To be added to a policy that the site has. */
  readonly additions: string;
  /** The strictest header that the widget works under. */
  readonly header: string;
}

/** What a tag needs beside its script. */
export interface PolicyNeeds {
  /** Where a visitor's message goes: the only thing that the widget ever connects to. */
  readonly messageUrl?: string | undefined;
  /** How a policy names the inline script before the tag, where there is one. */
  readonly inline?: string | undefined;
}

/** The policy for a script at `src`. */
export function policyFor(src: string, { messageUrl, inline }: PolicyNeeds = {}): Policy {
  const scripts = ['script-src', new URL(src).origin, ...(inline ? [inline] : [])].join(' ');
  const sources = [scripts, ...(messageUrl ? [`connect-src ${originOf(messageUrl)}`] : [])];
  const header = ["default-src 'none'", ...sources, "require-trusted-types-for 'script'", "trusted-types 'none'"];
  return { additions: sources.join('; '), header: `Content-Security-Policy: ${header.join('; ')}` };
}

/** An address without an origin is on the clinic's own website. */
function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}

/**
 * How a Content-Security-Policy names an inline script: by the hash of its exact text.
 * @returns undefined where the page came over plain http, on which browsers compute no hashes.
 */
export async function inlineSource(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
