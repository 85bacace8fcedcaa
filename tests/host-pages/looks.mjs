// @ts-check
// Pages whose style sheets reach for everything.

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const LOOKS = [
  { id: 'unset', walk: 'routine', title: '* { all: unset !important }', head: '<style>* { all: unset !important }</style>' },
  { id: 'no-div', title: 'div { display: none !important }', head: '<style>div { display: none !important }</style>' },
  {
    id: 'hides-children',
    title: 'body > * { display: none !important }',
    head: '<style>body > :not(header) { display: none !important }</style>',
    except: {
      launcher: 'The page hides every child of its body, so our element too. Owners use the same means to hide it, so it obeys.',
      card: 'What the page hides opens nothing: neither by its button nor by a link.',
    },
  },
  {
    id: 'loud-reset',
    title: 'a reset of everything, with !important',
    head: `<style>*, *::before, *::after { margin: 2px !important; padding: 1px !important; border: 2px dotted red !important; box-sizing: content-box !important;
      color: red !important; background: yellow !important; font: italic 20px/1 cursive !important; letter-spacing: 4px !important; text-transform: uppercase !important;
      text-align: right !important; visibility: visible !important; user-select: none !important; cursor: none !important; pointer-events: none !important; }
      header, main, nav { position: static !important }</style>`,
  },
  {
    id: 'same-names',
    title: 'rules for dialogs, popovers, parts and class names such as ours',
    head: `<style>dialog, [popover], [role=dialog], [aria-modal] { display: none !important }
      .root, .shell, .app, .panel, .scroller, .launcher, .options, .option, .card, .action { display: none !important; color: red !important }
      button, input, fieldset, legend, label, h2, h3, small { font-size: 40px !important; position: static !important; float: right }
      ::backdrop { background: red !important }</style>`,
  },
  {
    id: 'same-properties',
    title: 'custom properties with our short names',
    head: `<style>* { --accent: red; --page: red; --ink: red; --radius: 0; --font: cursive; --offset: 90px; --z-index: -1; --shadow: none;
      --light-accent: #f00; --light-on-accent: #ff0; --light-tint: #f0f; --light-link: #f00; --dark-accent: #f00; --dark-link: #f00;
      --view-top: 200px; --view-height: 100px }</style>`,
  },
  { id: 'small-root', title: 'a root size of 62.5 %', head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>' },
  {
    id: 'large-root',
    walk: 'routine',
    title: 'a root size of 300 %',
    head: '<style>html { font-size: 300% } body { font-size: .4rem }</style>',
  },
  {
    id: 'dark-reader',
    title: 'Dark Reader',
    head: '<script src="/library/darkreader/darkreader.js"></script><script>DarkReader.enable({ brightness: 100 });</script>',
  },
  { id: 'rtl', title: 'a page from right to left', root: 'lang="ar" dir="rtl"', head: '<style>* { direction: rtl }</style>' },
  {
    id: 'vertical',
    title: 'a page in vertical writing',
    root: 'lang="ja"',
    head: '<style>html { writing-mode: vertical-rl; text-orientation: upright }</style>',
  },
  { id: 'no-lang', title: 'a page that does not say its language', root: '' },
  { id: 'wrong-lang', title: 'a page with a wrong language', root: 'lang="english_please" xml:lang="??"' },
  {
    id: 'quirks',
    title: 'quirks mode',
    html: '<html lang=en><title>A clinic</title><body bgcolor=#ffffee><table><tr><td>A clinic</table>{tag}',
  },
];
