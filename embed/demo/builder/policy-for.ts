/** What a site's Content-Security-Policy must say for the widget. */
export interface Policy {
  /** To be added to a policy that the site has. */
  readonly additions: string;
  /** The strictest header that the widget works under. */
  readonly header: string;
}

/**
 * The policy for a script at `src`.
 * @param messageUrl where a visitor's message goes: the only thing that the widget ever connects to.
 */
export function policyFor(src: string, messageUrl?: string): Policy {
  const sources = [`script-src ${new URL(src).origin}`, ...(messageUrl ? [`connect-src ${originOf(messageUrl)}`] : [])];
  const header = ["default-src 'none'", ...sources, "require-trusted-types-for 'script'", "trusted-types 'none'"];
  return { additions: sources.join('; '), header: `Content-Security-Policy: ${header.join('; ')}` };
}

/** An address without an origin is on the clinic's own website. */
function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}
