// @ts-check
// Pages that are laid out, covered or looked at in a way of their own.

const LONG = '<style>main { height: 3000px }</style>';
const AT_THE_END =
  'A transform or filter on the body ties to the body whatever is fixed to the window: the button stands where the body ends.';

/** @param {string} rules for a page whose body lays out its children @returns {string} */
const laidOut = (rules) => `<style>${rules} header, main, footer { background: #cde }</style>`;
const FOOTER = '<footer>The end</footer>';
const ENLARGED = {
  except: { picture: 'What the page enlarges or shrinks as a whole, it does to the panel too.' },
  noPlacesInWebKit: 'There it says where a thing would be if nothing were enlarged.',
};

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
    id: 'flex-column',
    title: 'a body that is a flex column with space between',
    head: laidOut(
      'body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; justify-content: space-between; gap: 30px }',
    ),
    body: FOOTER,
  },
  {
    id: 'flex-row',
    title: 'a body that is a flex row of equal columns',
    head: laidOut(
      'body { display: flex; flex-flow: row wrap; column-gap: 20px } body > * { flex: 1 1 200px; position: relative; z-index: 1 }',
    ),
    body: FOOTER,
  },
  {
    id: 'grid',
    title: 'a body that is a grid with gaps',
    head: laidOut(
      'body { display: grid; gap: 40px; min-height: 90vh; align-content: space-between; grid-auto-flow: dense; grid-auto-rows: minmax(80px, auto) }',
    ),
    body: FOOTER,
  },
  {
    id: 'multicol',
    title: 'a body in columns, and a rule for every child but the first',
    head: laidOut(
      'body { columns: 2 } body > * + * { margin-top: 3em !important; padding: 10px !important; min-height: 60px !important; float: left }',
    ),
    body: FOOTER,
  },
  {
    id: 'moved-children',
    title: 'effects on every child of the body, which tie to it what is fixed',
    head: laidOut(
      'body > * { position: relative !important; z-index: 1; transform: translateZ(0); filter: grayscale(.1); will-change: transform; contain: layout paint; perspective: 9px }',
    ),
    body: `<div style="height: 2000px">Long</div>${FOOTER}`,
  },
  {
    id: 'content-visibility',
    title: 'content-visibility: auto on every child of the body of a long page',
    head: laidOut('body > * { content-visibility: auto; contain-intrinsic-size: auto 500px }'),
    body: `<div style="height: 3000px">Long</div>${FOOTER}`,
  },
  {
    id: 'content-visibility-around',
    title: 'content-visibility: auto on what is around the element',
    head: '<style>section { content-visibility: auto }</style>',
    body: '<div style="height: 3000px">Long</div><section><self-check></self-check></section>',
    opens: '#link',
    except: { launcher: 'What is not drawn shows no button. A link opens the panel all the same.' },
  },
  { id: 'body-zoom', title: 'a body that is enlarged', head: '<style>body { zoom: 1.5 }</style>', ...ENLARGED },
  { id: 'html-zoom', title: 'a page that is enlarged', head: '<style>html { zoom: 1.25 }</style>', ...ENLARGED },
  { id: 'zoomed-out', title: 'a page that is shrunk', head: '<style>html { zoom: .8 }</style>', ...ENLARGED },
  {
    id: 'phone-zoom',
    title: 'an enlarged body on a phone',
    head: '<style>body { zoom: 1.5 }</style>',
    window: { width: 390, height: 844 },
    ...ENLARGED,
  },
  {
    id: 'phone-zoomed-out',
    title: 'a shrunk page on a phone',
    head: '<style>html { zoom: .7 }</style>',
    window: { width: 390, height: 844 },
    ...ENLARGED,
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
