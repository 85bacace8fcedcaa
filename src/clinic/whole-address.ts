/** A host name, such as `www.example.org`, before whatever follows it. */
const HOST = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,}(?=:\d+|[/?#]|$)/u;
/** The name of a page, which looks like one. */
const PAGE = /^[^/?#]+\.(?:[sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|pdf)(?=[/?#]|$)/i;

/**
 * A web address with the `https://` that its writer left out or misspelt, where it plainly begins with a host name: without it, a browser
 * would look for a page of that name on the site where it stands. Any other text is returned as it is.
 */
export function wholeAddress(text: string): string {
  if (HOST.test(text) && !PAGE.test(text)) return `https://${text}`;
  return text.replace(/^(https?)(?::[\\/]*|[\\/]{2,})(?=[^\\/])/i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
}
