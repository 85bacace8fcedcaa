// @ts-check
// A clinic's plain page with one of our scripts, and a server for it: compressed, as on a real site.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { shippedContent } from '../../embed/build/content-modules.mjs';
import { root } from '../../embed/build/root.mjs';
import { PAGES } from '../browser/ports.mjs';

const { flow, hashes } = await shippedContent();

/** @type {Readonly<Record<string, string>>} */
const TYPES = { '.js': 'text/javascript', '.html': 'text/html' };
const TAG =
  'data-clinic="Test Clinic" data-phone="+31 23 000 00 00" data-region="NL" data-ooh-phone="+31 23 000 00 11" data-reviewed-by="Dr Test" data-reviewed-on="' +
  `${flow.changed}" data-reviewed-content="${Object.values(hashes).join(' ')}" data-shadow="open"`;

/** Stands for the page that has a button in place of a script: see `pageWith`. */
export const BARE_BUTTON = 'bare-button';

/** @param {string | undefined} script the file in dist/, or none */
export const pageWith = (script) => `http://127.0.0.1:${PAGES}/${script ? `?${script}` : ''}`;

/** @returns {Promise<import('node:http').Server>} */
export async function serveHostSite() {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', pageWith(undefined));
    const body =
      pathname === '/' ? Buffer.from(page(search.slice(1))) : await readFile(join(root, 'dist', pathname)).catch(() => undefined);
    response.statusCode = body ? 200 : 404;
    response.setHeader('content-type', `${TYPES[extname(pathname) || '.html'] ?? 'text/plain'}; charset=utf-8`);
    response.setHeader('content-encoding', 'br');
    if (pathname !== '/') response.setHeader('cache-control', 'max-age=3600'); // a visit later, and a chunk that is at hand
    response.end(brotliCompressSync(body ?? ''));
  });
  await new Promise((listening) => server.listen(PAGES, '127.0.0.1', () => listening(undefined)));
  return server;
}

/** The least that a tap can do. */
const BUTTON = `<button style="width:300px;height:60px">0</button>
<script>let taps = 0; document.querySelector('button').addEventListener('click', ({ target }) => { target.textContent = ++taps; });</script>`;

/** @param {string} script */
function page(script) {
  const words = '<h2>Treatments</h2><p>We help people with pain in the back, the neck and the joints. Ask us how.</p>';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A clinic</title><link rel="icon" href="data:,"></head><body><h1>A clinic</h1>${words.repeat(20)}
${script === BARE_BUTTON ? BUTTON : script ? `<script async src="/${script}" ${TAG}></script>` : ''}</body></html>`;
}
