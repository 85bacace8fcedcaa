// @ts-check
// Pages whose own scripts act on what a visitor does with a finger, a wheel, a mouse or a keyboard. `uses` says which of these the
// page takes; tests/browser/host-pages-by-hand.spec.ts uses them in the widget. Libraries are the published files.

/**
 * @typedef {'wheel' | 'finger' | 'tap' | 'keys' | 'words' | 'mouse' | 'focus'} Hand
 * @typedef {import('./pages.mjs').HostPage & { readonly uses: readonly Hand[] }} HandPage
 */

/** With a message form, to type into. */
const TAG = '<script async src="{script}" {settings} data-message-url="/ok/clinic"></script>';
const LONG = '<div style="height: 4000px">Long page</div>';
const INLINE = '<self-check mode="inline"></self-check>';
/** A dialog of the page that keeps the focus, with a link that opens the widget. */
const DIALOG = `<div id="modal" role="dialog" aria-modal="true" tabindex="-1" style="position: fixed; inset: 50px auto auto 50px; padding: 20px; background: #eee">
  <a id="other" href="#self-check">Back pain?</a> <input id="own"></div>`;
/** @param {string} listen */
const trap = (listen) => `${DIALOG}<script>(function () { var modal = document.getElementById('modal'); modal.focus();
  ${listen}('focusin', function (event) { if (!modal.contains(event.target)) { event.stopImmediatePropagation(); modal.querySelector('input').focus(); } }`;

/** @type {readonly HandPage[]} */
const PAGES = [
  {
    id: 'wheel-taken',
    title: 'a page that moves itself at every turn of the wheel',
    uses: ['wheel'],
    body: `${LONG}<script>addEventListener('wheel', (event) => { event.preventDefault(); scrollBy(0, event.deltaY); }, { passive: false });</script>`,
  },
  {
    id: 'wheel-taken-first',
    title: 'a page that takes the wheel before anything else hears of it',
    uses: ['wheel'],
    body: `${LONG}<script>addEventListener('wheel', (event) => event.preventDefault(), { passive: false, capture: true });</script>`,
  },
  {
    id: 'lenis',
    title: 'Lenis, which scrolls smoothly',
    uses: ['wheel', 'finger'],
    body: `${LONG}<script src="/library/lenis/dist/lenis.min.js"></script><script>new Lenis({ autoRaf: true, syncTouch: true });</script>`,
  },
  {
    id: 'touchmove-taken',
    title: 'a page that keeps fingers from scrolling it',
    uses: ['finger'],
    body: `${LONG}<script>document.addEventListener('touchmove', (event) => event.preventDefault(), { passive: false });</script>`,
  },
  {
    id: 'touchmove-taken-first',
    title: 'a page that keeps fingers from scrolling it before anything else hears of them',
    uses: ['finger'],
    body: `${LONG}<script>addEventListener('touchmove', (event) => event.preventDefault(), { passive: false, capture: true });</script>`,
  },
  {
    id: 'no-touch-action',
    title: 'touch-action and overscroll-behavior: none',
    uses: ['finger', 'tap'],
    head: '<style>html, body { touch-action: none; overscroll-behavior: none }</style>',
    body: LONG,
  },
  {
    id: 'taps',
    title: 'a library of old that makes taps fast',
    uses: ['tap'],
    body: `<script>document.addEventListener('touchend', (event) => { event.preventDefault();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); }, { passive: false });</script>`,
  },
  {
    id: 'fastclick',
    title: 'FastClick',
    uses: ['tap'],
    // It attaches itself only where a browser waits for a second tap.
    body: `<script src="/library/fastclick/lib/fastclick.js"></script><script>FastClick.notNeeded = function () { return false; }; FastClick.attach(document.body);</script>`,
  },
  {
    id: 'one-key-shortcuts',
    title: 'shortcuts of one key',
    uses: ['words', 'keys'],
    body: `<input id="own"><script>document.addEventListener('keydown', (event) => {
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      if ('s/'.includes(event.key)) { event.preventDefault(); document.getElementById('own').focus(); } });</script>`,
  },
  {
    id: 'shortcuts-on-release',
    title: 'shortcuts that act when a key is let go',
    uses: ['words', 'keys'],
    opens: '#other',
    body: `<a id="other" href="#self-check">Back pain?</a> <input id="own"><script>addEventListener('keyup', (event) => { if (/^([s/ ]|Enter|Escape)$/.test(event.key) && event.target.tagName !== 'INPUT') document.getElementById('own').focus(); });</script>`,
  },
  {
    id: 'keys-taken',
    title: 'slides that turn by Space, Enter and the arrow keys',
    uses: ['keys'],
    body: `<script>document.addEventListener('keydown', (event) => { if (/^( |Enter|Arrow.*|Page.*)$/.test(event.key)) event.preventDefault(); });</script>`,
  },
  {
    id: 'typing-taken',
    title: 'scripts that read, change and forbid what is typed and pasted',
    uses: ['words'],
    body: `<script>for (const type of ['beforeinput', 'paste', 'copy', 'compositionstart', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
      document.addEventListener('input', (event) => { event.target.value = ''; document.querySelector('h1').textContent = 'Changed'; });</script>`,
  },
  {
    id: 'enter-presses-the-pages-button',
    title: 'a form around the widget whose button Enter presses',
    uses: ['keys'],
    body: `<form action="/somewhere-else" onkeypress="if (event.key === 'Enter') { document.getElementById('go').click(); return false; }"
      onkeydown="if (event.key === 'Enter' && event.target.tagName !== 'TEXTAREA') { this.submit(); }"><input name="q"><button id="go">Search</button>${INLINE}</form>`,
  },
  {
    id: 'mouse-taken',
    title: 'copy protection',
    uses: ['mouse'],
    body: `<script>document.onmousedown = document.onselectstart = document.oncontextmenu = document.ondragstart = (event) => /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      document.addEventListener('dblclick', () => document.querySelector('h1').remove());</script>`,
  },
  {
    id: 'mouse-taken-first',
    title: 'copy protection that hears of the mouse before anything else',
    uses: ['mouse'],
    body: `<script>document.addEventListener('mousedown', (event) => event.preventDefault(), true);</script>`,
    except: { picture: 'Then no words can be selected by dragging: the browser was told not to, before we hear of it.' },
  },
  {
    id: 'no-selection',
    title: 'a page on which nothing can be selected',
    uses: ['mouse'],
    head: '<style>html { -webkit-user-select: none; user-select: none } * { -webkit-user-select: none !important; user-select: none !important }</style>',
  },
  {
    id: 'focus-trap-of-old',
    title: 'a dialog of the page that takes the focus back',
    uses: ['focus'],
    opens: '#other',
    body: `${trap('document.addEventListener')}); })();</script>`,
  },
  {
    id: 'focus-trap-first',
    title: 'a dialog of the page that takes the focus back before anything else hears of it',
    uses: ['focus'],
    opens: '#other',
    body: `${trap('addEventListener')}, true); })();</script>`,
  },
  {
    id: 'focus-trap',
    title: 'focus-trap',
    uses: ['focus'],
    opens: '#other',
    body: `${DIALOG}<script src="/library/tabbable/dist/index.umd.min.js"></script><script src="/library/focus-trap/dist/focus-trap.umd.min.js"></script>
      <script>focusTrap.createFocusTrap('#modal', { allowOutsideClick: true }).activate();</script>`,
  },
  {
    id: 'bootstrap',
    title: 'a modal of Bootstrap',
    uses: ['focus'],
    opens: '#other',
    head: '<link rel="stylesheet" href="/library/bootstrap/dist/css/bootstrap.min.css">',
    body: `<div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">
      <a id="other" href="#self-check">Back pain?</a> <input id="own"></div></div></div></div>
      <script src="/library/bootstrap/dist/js/bootstrap.bundle.min.js"></script><script>new bootstrap.Modal('#modal').show();</script>`,
  },
];

export const HANDS = PAGES.map((page) => ({ ...page, tag: TAG }));
