// @ts-check
// The page that is listened to. It tells where the focus is, which no screen reader hears: a walk goes to "Continue" by what it is, in any language.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { MESSAGES, PAGES, SCRIPTS } from '../browser/ports.mjs';

/**
 * Where the page says the visitor is: the screen, and the hook or the name of what has the focus; and how many keys it has dealt with, drawn and all.
 * @typedef {{ screen: string, at: string, keys: number }} Place
 *
 * @typedef {'none' | 'answer' | 'load'} Fault an exception in the first answer; an app that does not arrive
 *
 * @typedef {{ lang: string, unreviewed: boolean, inline?: boolean, fault?: Fault }} PageOptions
 */

/** A clinic with most channels; none of these numbers can be a person's. */
const CLINIC =
  'data-clinic="Test Clinic" data-city="Haarlem" data-phone="+31 23 000 00 00" data-whatsapp="+31 6 00 00 00 00" data-booking-url="https://example.org/book" ' +
  `data-message-url="http://127.0.0.1:${MESSAGES}/ok/clinic" data-hours="Mo-Fr 08:30-17:30" data-time-zone="Europe/Amsterdam" data-ooh-phone="023 000 00 11"`;

/** A Monday morning, as `OPEN` of the browser tests: what is said of opening hours must not depend on the day. */
const NOW = '2026-12-07T10:00:00+01:00';

/** Runs in the page, before anything else. @param {string} listener @param {string} now @param {boolean} breaks */
function inPage(listener, now, breaks) {
  const start = Date.now();
  const shift = Date.parse(now) - start;
  const Real = Date;
  window.Date = new Proxy(Real, {
    construct: (target, values) => (values.length > 0 ? Reflect.construct(target, values) : new target(Real.now() + shift)),
    get: (target, name) => (name === 'now' ? () => Real.now() + shift : Reflect.get(target, name)),
  });
  window.SelfCheckConfig = { shadow: 'open' };
  let keys = 0;
  addEventListener('keyup', () => requestAnimationFrame(() => requestAnimationFrame(() => keys++)), true);
  const place = () => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const screen = document.querySelector('self-check')?.shadowRoot?.querySelector('[data-screen]');
    const hook = ['data-option', 'data-action', 'name', 'class'].map((name) => element?.getAttribute(name)).find(Boolean);
    return JSON.stringify({
      screen: screen?.checkVisibility() ? screen.getAttribute('data-screen') : 'closed',
      at: hook ?? element?.localName ?? '',
      keys,
    });
  };
  let last = '';
  setInterval(() => {
    const now = place();
    if (now !== last) void fetch(listener, { method: 'POST', mode: 'no-cors', body: now });
    last = now;
  }, 50);
  if (!breaks) return;
  // As in tests/browser/safety.spec.ts. Only while the first answer is given: what comes after has its browser whole.
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter' || !place().includes('"adult"')) return;
      const { find } = Array.prototype;
      Array.prototype.find = () => {
        throw new Error('broken');
      };
      setTimeout(() => {
        Array.prototype.find = find;
      }, 500);
    },
    true,
  );
}

/** @returns {Promise<{ addressOf: (options: PageOptions) => string, place: () => Place, close: () => void }>} */
export async function listenToPage() {
  /** @type {Place} */
  let place = { screen: '', at: '', keys: 0 };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (body) place = JSON.parse(body);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('There is no port for the page.');
  const listener = `http://127.0.0.1:${address.port}/`;
  return {
    place: () => place,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
    addressOf: ({ lang, unreviewed, inline = false, fault = 'none' }) => {
      const whole = unreviewed ? '/builder/every-language.js' : '/self-check.js';
      const scripts = `http://127.0.0.1:${SCRIPTS}`;
      const search = new URLSearchParams({
        lang,
        tag: `${CLINIC}${unreviewed ? ` data-lang="${lang}"` : ''}${inline ? ' data-mode="inline"' : ''}`,
        head: `(${inPage})(${JSON.stringify(listener)}, ${JSON.stringify(NOW)}, ${fault === 'answer'})`,
        script: fault === 'load' ? '/self-check.loader.js' : whole,
        // A policy that lets the loader run and none of what it loads.
        policy:
          fault === 'load'
            ? `default-src 'none'; script-src 'nonce-page' ${scripts}/self-check.loader.js; connect-src ${listener}`
            : `script-src 'nonce-page' ${scripts}; connect-src ${listener} http://127.0.0.1:${MESSAGES}`,
      });
      return `http://127.0.0.1:${PAGES}/page?${search}`;
    },
  };
}
