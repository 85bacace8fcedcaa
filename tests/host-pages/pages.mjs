// @ts-check
// The gallery of hostile host pages: every page that the widget is tried on, as data. `tests/browser/host-pages.spec.ts` walks
// each of them in Chromium and Firefox, `webkit.mjs` in WebKit; `tests/browser/serve.mjs` serves them at /host/<id>.
//
// To add a page: put an object into the list of its kind, with an id of its own and a title that says in words what the page
// does. Write the least HTML that shows it: `root`, `head` and `body` go into the plain page below, `html` replaces all of it.
// In these and in `headers`, {tag} is the whole script tag, and what it is made of are {script} (the script's address),
// {settings} (the data-* of the clinic), {query} and {config} (the same as a query and as an object). Where {tag} is nowhere
// and `tag` is not given, the tag stands at the end of the body.
// A page on which something cannot hold gets `except`, with the reason; the test then shows that it does not hold.

import { existsSync } from 'node:fs';
import { shippedContent } from '../../embed/build/content-modules.mjs';
import { root } from '../../embed/build/root.mjs';
import { GLOBALS } from './globals.mjs';
import { LAYOUT } from './layout.mjs';
import { LOADING } from './loading.mjs';
import { LOOKS } from './looks.mjs';
import { POLICIES } from './policies.mjs';
import { ROUTERS } from './routers.mjs';

/**
 * What is looked at on every page: a visitor can tap the button on arrival, the journey ends on the right card, the panel
 * looks as on the plain page, the page itself looks as without the widget, and keeps its globals, elements and storage.
 * @typedef {'launcher' | 'card' | 'picture' | 'page' | 'traces'} Check
 */

/**
 * @typedef {object} HostPage
 * @property {string} id
 * @property {string} title what is hostile about it, in words: the title of its test
 * @property {string} [root] attributes of <html>; an English page without
 * @property {string} [head]
 * @property {string} [body] after the plain page's own content
 * @property {string} [tag] in place of the tag
 * @property {string} [script] the file of the script
 * @property {string} [html] the whole page
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {'routine' | 'emergency'} [walk] the whole routine walk without
 * @property {string} [frame] part of the address of the frame that holds the widget
 * @property {string} [first] what the visitor taps before opening the widget
 * @property {string} [opens] what the visitor taps to open it, in place of the button
 * @property {{ readonly width: number, readonly height: number, readonly scale?: number }} [window]
 * @property {'offline'} [after] what happens once the page has loaded
 * @property {'print'} [media] the host page's own picture is that of its print-out
 * @property {string} [blocks] part of an address that a blocker lets nobody load
 * @property {number} [runs] how many times a script of ours is loaded; once without
 * @property {readonly string[]} [warns] the beginnings of what the console tells the owner
 * @property {string} [notInWebKit] why the driver of WebKit cannot walk it
 * @property {string} [noPlacesInWebKit] why the driver of WebKit cannot tap at a place there; it clicks by script
 * @property {Readonly<Partial<Record<Check, string>>>} [except] what cannot hold, and why
 */

const { flow, hashes } = await shippedContent();

/** The clinic of every page; none of these numbers can be a person's. */
const CLINIC = {
  clinic: 'Test Clinic',
  city: 'Haarlem',
  phone: '+31 23 000 00 00',
  'ooh-phone': '023 000 00 11',
  'reviewed-by': 'Dr Test',
  'reviewed-on': flow.changed,
  'reviewed-content': Object.values(hashes).join(' '),
  shadow: 'open', // or nobody could look into the widget
};

/** Nothing is hostile about it: what the panel looks like on every other page. @type {HostPage} */
export const CLEAN = { id: 'clean', walk: 'routine', title: 'a plain page' };

/** The loader build has chunks that can be blocked. @type {readonly HostPage[]} */
const CHUNKS = existsSync(`${root}/dist/self-check.loader.js`)
  ? [
      {
        id: 'blocked-chunk',
        title: 'a blocker that removes a chunk of the loader build',
        script: '/self-check.loader.js',
        blocks: '/chunks/',
        notInWebKit: 'Its driver cannot block a file.',
        except: {
          card: 'Without its app there are no questions: the visitor gets the safety card, with the emergency number and the clinic.',
        },
      },
    ]
  : [];

/** @type {readonly HostPage[]} */
export const HOST_PAGES = [CLEAN, ...LOOKS, ...LAYOUT, ...POLICIES, ...GLOBALS, ...LOADING, ...ROUTERS, ...CHUNKS];

/**
 * A page with its gaps filled in.
 * @param {HostPage} page
 * @param {{ bare: boolean, origin: string }} where the script is at `origin`, or with `bare` an empty file in
 *   its place
 */
export function hostDocument(
  { script = '/self-check.js', tag = TAG, root = 'lang="en"', head = '', body = '', html, headers = {} },
  where,
) {
  const path = (where.bare ? '/nothing' : '') + script;
  /** @type {Readonly<Record<string, string>>} */
  const gaps = {
    origin: where.origin,
    path,
    script: where.origin + path,
    settings: Object.entries(CLINIC)
      .map(([name, value]) => `data-${name}="${value}"`)
      .join(' '),
    query: new URLSearchParams(CLINIC).toString(),
    config: JSON.stringify(CLINIC),
    clean: `/host/clean${where.bare ? '?bare' : ''}`,
  };
  const fill = (/** @type {string} */ text) => text.replaceAll('{tag}', tag).replace(/\{([a-z]+)\}/g, (gap, name) => gaps[name] ?? gap);
  const plain = `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A clinic</title>${head}</head><body>${CONTENT}${body}${(head + body).includes('{tag}') ? '' : '{tag}'}</body></html>`;
  return {
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: fill(value) })),
    html: fill(html ?? plain),
  };
}

const TAG = '<script async src="{script}" {settings}></script>';

/** What the page is about: something of everything that a style sheet or a widget could touch. */
const CONTENT = `<header><h1>A clinic</h1><nav><a href="#treatments">Treatments</a> <a id="link" href="#self-check">Back pain?</a></nav></header>
<main><div><p>We help with sudden back pain.</p><form><label>Search <input name="search"></label> <button type="button">Search</button></form></div>
<ul><li>Monday to Friday</li><li>Saturday</li></ul></main>`;
