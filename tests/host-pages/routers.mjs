// @ts-check
// Pages whose scripts change them while they are shown.

/** A link to the same page under another address, for routers that fetch it and put it in place of what is shown. */
const SECOND = '<a id="second" href="?second">Second page</a>';
const TURBO = '<script src="/library/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const HTMX = '<script src="/library/htmx.org/dist/htmx.min.js"></script>';
const BOOSTED = SECOND.replace('<a', '<a hx-boost="true"');

/**
 * Libraries as they are published, with the tag where owners put it: in the head, which they keep, or in the body, where the script
 * runs again on each page. tests/browser/routers.spec.ts goes to another page with them, and back.
 * @type {readonly import('./pages.mjs').HostPage[]}
 */
export const LIBRARIES = [
  { id: 'turbo-drive', title: 'Turbo Drive, the tag in the head', head: `${TURBO}{tag}`, body: SECOND },
  { id: 'turbo-drive-body', title: 'Turbo Drive, the tag in the body', head: TURBO, body: SECOND },
  { id: 'htmx', title: 'htmx with hx-boost, the tag in the head', head: `${HTMX}{tag}`, body: BOOSTED },
  { id: 'htmx-body', title: 'htmx with hx-boost, the tag in the body', head: HTMX, body: BOOSTED },
  {
    id: 'swup',
    title: 'Swup',
    head: '<script src="/library/swup/dist/Swup.umd.js"></script>',
    body: `<section id="swup">${SECOND}<p>Words</p></section><script>new Swup({ animationSelector: false });</script>`,
  },
];

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const ROUTERS = [
  ...LIBRARIES,
  {
    id: 'turbo',
    walk: 'routine',
    title: 'a router that swaps the body, as Turbo does',
    head: '{tag}',
    body: `<button id="next" type="button">Next page</button><script>document.getElementById('next').onclick = async () => {
      const next = document.createElement('body'); next.innerHTML = '<h1>Next page</h1><p>Another page of the clinic</p>';
      history.pushState({}, '', location.href + '&next'); document.body.replaceWith(next); await Promise.resolve(); };</script>`,
    first: '#next',
  },
  {
    id: 'first-goes-last',
    walk: 'routine',
    title: 'a router that takes the first of the old elements away last, as htmx 2 does',
    head: '{tag}',
    body: `<button id="next" type="button">Next page</button><script>document.getElementById('next').onclick = () => {
      const [first, ...others] = document.body.childNodes, title = document.createElement('h1'); title.textContent = 'Next page';
      document.body.prepend(title); for (const each of [...others, first]) each.remove(); };</script>`,
    first: '#next',
  },
  {
    id: 'hash-router',
    title: 'a router that lives in the hash',
    body: `<p id="view"></p><script>const draw = () => { document.getElementById('view').textContent = /^#\\/|^$/.test(location.hash) ? 'Page ' + location.hash : 'Page not found: ' + location.hash; };
      addEventListener('hashchange', draw); addEventListener('click', (event) => { const link = event.target.closest('a'); if (!link || event.defaultPrevented) return; event.preventDefault(); event.stopImmediatePropagation();
      if (!link.hash.startsWith('#/')) location.hash = '#/' + link.hash.slice(1); }); history.replaceState(null, '', '#/'); draw();</script>`,
    opens: '#link',
  },
  {
    id: 'removes-unknown',
    title: 'a script that removes the elements that no browser knows',
    body: `<blink>Old</blink><script>const clean = () => { for (const each of document.querySelectorAll('*')) if (each instanceof HTMLUnknownElement) each.remove(); };
      clean(); new MutationObserver(clean).observe(document, { childList: true, subtree: true });</script>`,
  },
  {
    id: 'removes-dashed',
    title: 'a script that removes every element with a dash in its name',
    body: `<script>const clean = () => { for (const each of document.querySelectorAll('body *')) if (each.localName.includes('-')) each.remove(); };
      clean(); new MutationObserver(clean).observe(document, { childList: true, subtree: true });</script>`,
    except: {
      launcher:
        'The page takes our element away whenever it sees it. An element that is taken off alone was meant to go, so it stays away.',
      card: 'What was taken away cannot be opened.',
    },
  },
  {
    id: 'clones',
    title: 'a script that clones the widget',
    body: `<section id="copies"></section><script>customElements.whenDefined('self-check').then(() => setTimeout(() =>
      document.getElementById('copies').append(document.querySelector('self-check').cloneNode(true)), 50));</script>`,
  },
];
