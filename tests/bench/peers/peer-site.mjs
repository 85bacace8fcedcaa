// @ts-check
// A page with a peer, its files, and a server for both, on a free port: compressed by gzip, as most sites do.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typebotServer } from './typebot-server.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};
const WORDS = '<h2>Treatments</h2><p>We help people with pain in the back, the neck and the joints. Ask us how.</p>';

/**
 * @param {import('./peers.mjs').Embedded} embedded
 * @param {readonly import('./six-questions.mjs').Question[]} questions
 */
export async function servePeer({ html, files = {}, folder }, questions) {
  const typebot = typebotServer(questions);
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A clinic</title><link rel="icon" href="data:,"></head><body><main><h1>A clinic</h1>${WORDS.repeat(20)}${html}</main></body></html>`;
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  /** @param {string} path */
  async function contentOf(path) {
    if (path === '/') return page;
    return files[path] ?? (folder && (await readFile(join(folder, normalize(path))).catch(() => undefined)));
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://peer.test');
    response.setHeader('content-encoding', 'gzip');
    const said = request.method === 'POST' ? typebot.answer(pathname) : undefined;
    if (said) {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(gzipSync(JSON.stringify(said)));
      return;
    }
    const content = compressed.get(pathname) ?? gzipSync((await contentOf(pathname)) ?? '');
    compressed.set(pathname, content);
    response.setHeader(
      'content-type',
      `${TYPES[pathname === '/' ? '.html' : extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8`,
    );
    response.end(content);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The site of a peer has no address.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
