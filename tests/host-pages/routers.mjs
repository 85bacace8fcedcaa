// @ts-check
// Pages whose scripts change them while they are shown.

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const ROUTERS = [
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
