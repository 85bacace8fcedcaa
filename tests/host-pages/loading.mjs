// @ts-check
// Pages that bring the script in another way than embed/README.md says, or at another time.

const TWICE = 'This page loads self-check twice.';
/** Adds a script as a tag manager does: no attributes but the address. */
const INJECT =
  "var late = document.createElement('script'); late.async = true; late.src = '{script}?{query}'; document.head.appendChild(late);";

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const LOADING = [
  {
    id: 'in-head',
    title: 'the script in the head, not async',
    head: '{tag}',
    tag: '<script src="{script}" {settings}></script>',
  },
  {
    id: 'in-body',
    title: 'the script in the middle of the body',
    body: '{tag}<p>More</p>',
    tag: '<script src="{script}" {settings}></script>',
  },
  {
    id: 'late',
    title: 'a script that comes late',
    tag: `<script>addEventListener('load', () => setTimeout(() => { ${INJECT} }, 300));</script>`,
  },
  {
    id: 'tag-manager',
    title: 'a script from a tag manager that strips the attributes',
    tag: `<script>(function () { ${INJECT} })();</script>`,
  },
  {
    id: 'rocket-loader',
    title: 'a script that an optimiser renames and runs later, as Rocket Loader does',
    tag: `<script type="f0a1b2-text/javascript" src="{script}" {settings}></script>
      <script>addEventListener('DOMContentLoaded', () => setTimeout(() => { for (const old of document.querySelectorAll('script[type="f0a1b2-text/javascript"]')) {
        const run = document.createElement('script'); for (const { name, value } of old.attributes) if (name !== 'type') run.setAttribute(name, value);
        Object.defineProperty(Document.prototype, 'currentScript', { get: () => null, configurable: true }); old.before(run); } }, 50));</script>`,
  },
  {
    id: 'current-script-null',
    title: 'document.currentScript is null, because a module imports the script',
    tag: `<script>window.SelfCheckConfig = {config};</script><script type="module">import '{script}';</script>`,
  },
  {
    id: 'evaluated',
    title: 'an optimiser that fetches the text of the script and evaluates it',
    tag: `<script>window.SelfCheckConfig = {config}; fetch('{script}').then((answer) => answer.text()).then((text) => (0, eval)(text));</script>`,
  },
  {
    id: 'two-versions',
    walk: 'routine',
    title: 'two versions of the script',
    tag: '<script src="{script}" {settings}></script><script async src="{origin}/other{path}" {settings}></script>',
    runs: 2,
    warns: [TWICE],
  },
  {
    id: 'two-versions-of-prototype-js',
    title: 'the script twice, where Event is no constructor any more',
    head: '<script>window.Event = { observe: function () {} };</script>',
    tag: '<script src="{script}" {settings}></script><script src="{script}?v=2" {settings}></script>',
    runs: 2,
    warns: [TWICE],
  },
  {
    id: 'document-write',
    title: 'a page that writes itself, the tag too',
    html: `<html lang="en"><script>document.write('<title>A clinic</title><body><h1>A clinic</h1><p>Written</p><script src="{script}" {settings}></' + 'script><p>More</p>');</script></html>`,
  },
  {
    id: 'rewritten',
    title: 'a page that is written anew after it has loaded',
    body: `{tag}<a id="again" href="#">Again</a><script>var first = document.documentElement.outerHTML;
      document.getElementById('again').onclick = function () { document.open(); document.write('<!doctype html>' + first.replace(/<self-check.*?self-check>/, '').replace(/self-check\\.js/, 'self-check.js?v=2') + '</' + 'body></' + 'html>'); document.close(); return false; };</script>`,
    first: '#again',
    runs: 2,
  },
  { id: 'base', title: '<base href> to another place', head: '<base href="https://example.org/deep/" target="_blank">', opens: '#link' },
  {
    id: 'busy',
    title: 'a slow processor, kept busy by the page',
    body: '<script>setInterval(() => { const end = performance.now() + 40; while (performance.now() < end); }, 60);</script>',
  },
  {
    id: 'offline',
    walk: 'routine',
    title: 'offline, once the page has loaded',
    after: 'offline',
    notInWebKit: 'Its driver cannot take a page offline.',
  },
];
