// @ts-check
// Pages that forbid: by a policy, by a frame, by storage that is closed.

const CSP = 'content-security-policy';

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const POLICIES = [
  {
    id: 'strict-csp',
    walk: 'routine',
    title: 'a policy that allows nothing but the script',
    headers: { [CSP]: "default-src 'none'; script-src {origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" },
  },
  {
    id: 'strict-dynamic',
    title: "'strict-dynamic' with a nonce",
    headers: { [CSP]: "default-src 'none'; script-src 'nonce-host' 'strict-dynamic'" },
    tag: '<script async nonce="host" src="{script}" {settings}></script>',
  },
  {
    id: 'strict-dynamic-loader',
    title: "'strict-dynamic' with a loader that has the nonce",
    headers: { [CSP]: "default-src 'none'; script-src 'nonce-host' 'strict-dynamic'" },
    tag: "<script nonce=\"host\">const late = document.createElement('script'); late.src = '{script}?{query}'; document.head.append(late);</script>",
  },
  {
    id: 'trusted-types',
    title: "Trusted Types with 'none'",
    headers: { [CSP]: "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    id: 'sandbox',
    walk: 'routine',
    title: 'a sandboxed frame without an origin of its own',
    html: '<!doctype html><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style><iframe sandbox="allow-scripts" src="{clean}"></iframe>',
    frame: '/host/clean',
  },
  {
    id: 'cross-origin',
    title: 'a frame from another origin',
    html: '<!doctype html><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style><iframe src="{origin}{clean}"></iframe>',
    frame: '/host/clean',
  },
  {
    id: 'frames',
    title: 'a frameset, with the tag in a frame',
    html: '<html><title>A clinic</title><frameset rows="0,*" border="0" frameborder="0"><frame src="about:blank"><frame src="{clean}"></frameset></html>',
    frame: '/host/clean',
  },
  {
    id: 'frameset',
    title: 'a frameset that has the tag itself',
    html: '<html><head><title>A clinic</title>{tag}</head><frameset rows="50%,*"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    except: {
      launcher: 'A frameset shows frames and nothing else. The tag belongs on the page in the frame.',
      card: 'What a frameset does not show cannot be opened.',
    },
  },
  {
    id: 'no-storage',
    title: 'storage and cookies that throw',
    head: `<script>const refuse = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse, configurable: true });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true });</script>`,
  },
];
