// @ts-check
// Pages that are laid out, covered or looked at in a way of their own.

const LONG = '<style>main { height: 3000px }</style>';
const AT_THE_END =
  'A transform or filter on the body ties to the body whatever is fixed to the window: the button stands where the body ends.';

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const LAYOUT = [
  {
    id: 'transform',
    title: 'a transform on the body of a long page',
    head: `${LONG}<style>body { transform: translateX(10px) scale(.98) }</style>`,
    except: { launcher: AT_THE_END },
  },
  {
    id: 'filter',
    title: 'a filter on the body of a long page',
    head: `${LONG}<style>body { filter: grayscale(.5) contrast(.9); opacity: .9 }</style>`,
    except: { launcher: AT_THE_END },
  },
  {
    id: 'perspective',
    title: 'perspective, containment and a clip on the body',
    head: '<style>body { perspective: 500px; contain: layout paint; clip-path: inset(0); height: 600px; will-change: transform }</style>',
  },
  {
    id: 'no-scroll',
    title: 'overflow: hidden on the body',
    head: `${LONG}<style>html, body { overflow: hidden; height: 100%; margin: 0 }</style>`,
  },
  {
    id: 'long',
    title: 'a very long page, in its middle',
    body: '<div style="height: 200000px; background: linear-gradient(#fff, #ccc)"></div><script>addEventListener("load", () => scrollTo(0, 90000));</script>',
  },
  {
    id: 'print',
    title: 'a page that is printed',
    head: '<style>@media print { header { display: none } main { color: #333; columns: 2 } }</style>',
    media: 'print',
  },
  { id: 'narrow', walk: 'routine', title: 'a window of 320 px', window: { width: 320, height: 640 } },
  { id: 'zoomed', title: '400 % zoom', window: { width: 320, height: 256, scale: 4 } },
  {
    id: 'cookie-banner',
    title: 'a cookie banner at the highest z-index',
    body: `<div style="position: fixed; z-index: 2147483647; inset: auto 0 0; height: 200px; background: #ddd">We use cookies. <a id="other" href="#self-check">Back pain?</a></div>`,
    opens: '#other',
    except: {
      launcher: 'The banner lies over the button until it is answered, as over the rest of the page. An open panel lies over the banner.',
    },
  },
  {
    id: 'modal',
    title: 'a modal dialog of the page is open',
    body: '<dialog id="modal">Welcome <a id="other" href="#self-check">Back pain?</a></dialog><script>modal.showModal()</script>',
    opens: '#other',
    except: {
      launcher:
        'A modal dialog takes every tap beside it, so the button has to wait. A link in the dialog opens the panel, which then comes first.',
    },
  },
  {
    id: 'inert',
    title: 'an overlay that makes the rest of the page inert',
    body: `<div id="overlay" style="position: fixed; inset: 0; background: #eee">Welcome <a id="other" href="#self-check">Back pain?</a></div>
      <script>new MutationObserver(() => { for (const each of document.body.children) if (each.id !== 'overlay') each.inert = true; }).observe(document.body, { childList: true });
      for (const each of document.body.children) if (each.id !== 'overlay') each.inert = true;</script>`,
    opens: '#other',
    except: {
      launcher:
        'What the page makes inert takes no tap, so the button has to wait. A link in the overlay opens the panel, which takes them.',
    },
  },
  {
    id: 'popover',
    title: 'a popover of the page is open in the top layer',
    body: `<div id="offer" popover="manual" style="inset: auto 0 0 auto; margin: 0; width: 500px; height: 500px">Offer <a id="other" href="#self-check">Back pain?</a></div>
      <script>offer.showPopover()</script>`,
    opens: '#other',
    except: { launcher: 'A popover lies over everything that is not one, so over the button. An open panel lies over the popover.' },
  },
];
