// @ts-check
// Three origins on loopback, as on a clinic's site: host pages on one port, dist/ on the next with the script of the
// pseudo-language beside it, and what receives messages on the third. The host pages' own origin receives them too.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../../embed/build/root.mjs';
import { HANDS } from '../host-pages/hands.mjs';
import { HOST_PAGES, hostDocument } from '../host-pages/pages.mjs';
import { MESSAGES, PAGES, SCRIPTS } from './ports.mjs';
import { pseudoScript } from './pseudo-script.mjs';
import { receive } from './receiver.mjs';

const pseudo = await pseudoScript();
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** The policy of embed/README.md, "Content-Security-Policy": nothing but the script's own origin, and no HTML strings at all. */
const STRICT = `default-src 'none'; script-src http://127.0.0.1:${SCRIPTS} 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'`;
/** What a page with a message form adds to it. */
const CONNECT = `; connect-src 'self' http://127.0.0.1:${MESSAGES}`;

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

createServer((request, response) => {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${PAGES}`);
  if (request.method === 'POST') {
    void receive(request, response);
    return;
  }
  if (url.pathname.startsWith('/library/')) {
    void sendLibrary(url.pathname, response);
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (sendHost(url, response)) return;
  const policy = url.searchParams.get('policy') ?? STRICT + (url.searchParams.has('messages') ? CONNECT : '');
  if (!url.searchParams.has('no-csp')) response.setHeader('content-security-policy', policy);
  response.end(url.pathname === '/page' ? page(url.searchParams) : '');
}).listen(PAGES, '127.0.0.1', () => process.send?.('listening'));

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${SCRIPTS}`);
  if (sendHost(url, response)) return;
  const { pathname } = url;
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const body = await script(file);
  response.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
  response.setHeader('access-control-allow-origin', '*');
  response.statusCode = body === undefined ? 404 : 200;
  response.end(body);
}).listen(SCRIPTS, '127.0.0.1');

createServer(receive).listen(MESSAGES, '127.0.0.1');

/**
 * Sends a page of the gallery, from either origin: one stands in a frame of the other. @returns whether it is one
 * @param {URL} url @param {import('node:http').ServerResponse} response
 */
function sendHost({ pathname, searchParams }, response) {
  const host = [...HOST_PAGES, ...HANDS].find(({ id }) => pathname === `/host/${id}`);
  if (!host) return false;
  const { headers, html } = hostDocument(host, { bare: searchParams.has('bare'), origin: `http://127.0.0.1:${SCRIPTS}` });
  response.setHeader('content-type', 'text/html; charset=utf-8');
  for (const { name, value } of headers) response.setHeader(name, value);
  response.end(html);
  return true;
}

/** A library that a page of the gallery uses, as it is published. @param {string} pathname @param {import('node:http').ServerResponse} response */
async function sendLibrary(pathname, response) {
  const file = pathname.replace('/library/', '');
  const known =
    /^(bootstrap|darkreader|fastclick|focus-trap|@hotwired\/turbo|htmx\.org|lenis|swup|tabbable)\/[\w./-]+$/.test(file) &&
    !file.includes('..');
  const body = known ? await readFile(join(root, 'node_modules', file)).catch(() => undefined) : undefined;
  response.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
  response.statusCode = body === undefined ? 404 : 200;
  response.end(body);
}

/**
 * A file of dist/; beside those the script with the pseudo-language, the script as another version, and in place of any script
 * an empty one, for host pages without the widget. @param {string} file
 */
async function script(file) {
  if (file === '/pseudo/self-check.js') return pseudo;
  if (file.includes('/nothing/')) return '';
  const read = (/** @type {string} */ name) => readFile(join(root, 'dist', name)).catch(() => undefined);
  if (file !== '/other/self-check.js') return read(file);
  return (await read('self-check.js'))?.toString().replaceAll(`"${version}"`, '"0.0.1"');
}

/**
 * A plain page with the tag. Query: `lang` of the page, `tag` (the tag's attributes), `tags` (how many tags), `head` (runs
 * first, an inline script), `body` (HTML of the page), `script` (its path), `query` (appended to the script's address).
 * @param {URLSearchParams} query
 */
function page(query) {
  const tag = `<script async src="http://127.0.0.1:${SCRIPTS}${query.get('script') ?? '/self-check.js'}${query.get('query') ?? ''}" ${query.get('tag') ?? ''}></script>`;
  return `<!doctype html>
<html lang="${query.get('lang') ?? 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A clinic</title>
<script nonce="page">${query.get('head') ?? ''}</script></head>
<body><h1>A clinic</h1><p>Back spasms <a href="/other">Other page</a></p>
${query.get('body') ?? ''}
${tag.repeat(Number(query.get('tags') ?? 1))}
</body></html>`;
}
