// @ts-check
// What a clinic's form backend does, well or badly: the first part of the path says how. `GET /got/<box>` tells what was
// posted to that box. Runs on a port of its own, another origin than the host page's, and on the host page's own.
import { MESSAGES } from './ports.mjs';

/**
 * One request that reached a box.
 * @typedef {{ method: string, headers: import('node:http').IncomingHttpHeaders, body: string }} Letter
 */

/** @type {Map<string, Letter[]>} */
const boxes = new Map();

/** @typedef {import('node:http').IncomingMessage} Incoming @typedef {import('node:http').ServerResponse} Outgoing */

/** @type {Readonly<Record<string, (response: Outgoing, letters: readonly Letter[], box: string) => void>>} */
const WAYS = {
  ok: (response) => response.end('{}'),
  error: (response) => response.writeHead(500).end('broken'),
  drop: (response) => response.destroy(),
  silent: () => {},
  hidden: (response) => {
    response.removeHeader('access-control-allow-origin');
    response.end('{}');
  },
  moved: (response, _, box) => response.writeHead(307, { location: `/ok/${box}` }).end(),
  'moved-away': (response, _, box) => response.writeHead(308, { location: `http://localhost:${MESSAGES}/ok/${box}` }).end(),
  redirect: (response, _, box) => response.writeHead(303, { location: `/thanks/${box}` }).end(),
  thanks: (response) => response.end('Thank you'),
  twice: ({ socket }) => {
    const answer = 'HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 2\r\n\r\n{}';
    socket?.write(answer + answer);
    socket?.end();
  },
  // It arrives, but the answer gets lost; the second time all goes well.
  'lost-once': (response, letters) => (letters.length === 1 ? response.destroy() : response.end('{}')),
};

/** @param {Incoming} request @param {Outgoing} response */
export async function receive(request, response) {
  const [, way = '', box = ''] = (request.url ?? '').split('/');
  response.setHeader('access-control-allow-origin', '*');
  if (way === 'got') {
    response.end(JSON.stringify(boxes.get(box) ?? []));
    return;
  }
  let body = '';
  for await (const chunk of request) body += chunk;
  const letters = [...(boxes.get(box) ?? []), { method: request.method ?? '', headers: request.headers, body }];
  boxes.set(box, letters);
  const answer = WAYS[way];
  if (answer) answer(response, letters, box);
  else response.writeHead(404).end();
}
