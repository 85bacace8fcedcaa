import fc from 'fast-check';
import { afterEach, expect, vi } from 'vitest';
import { messageKey, sendMessage } from '../../embed/widget/app/message.ts';
import { BEST_TIMES, problemsIn } from '../../src/clinic/message.ts';
import { nastyText } from './nasty-text.ts';
import { survives } from './survives.ts';

afterEach(() => vi.unstubAllGlobals());

const message = fc.record({
  name: nastyText,
  phone: nastyText,
  email: nastyText,
  best_time: fc.constantFrom(...BEST_TIMES),
  message: nastyText,
});

survives('a message with anything in it: arrives as written, in its own fields and no others', () =>
  fc.asyncProperty(message, nastyText, fc.constantFrom('', '#json'), async (written, lang, hash) => {
    expect(Object.keys(written)).toEqual(expect.arrayContaining(Object.keys(problemsIn(written))));
    const send = vi.fn((_: string, __: RequestInit) => Promise.resolve({ ok: true }));
    vi.stubGlobal('fetch', send);
    const key = messageKey();
    const url = `https://clinic.example/messages${hash}`;
    await sendMessage(url, { ...written, lang }, key, new AbortController());

    expect(send).toHaveBeenCalledTimes(1);
    const [to, { signal, ...request }] = send.mock.calls[0] ?? ['', {}];
    expect(to).toBe(url);
    expect(signal).toBeDefined();
    const { body, ...fixed } = request;
    expect(fixed).toStrictEqual({
      method: 'POST',
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    const meant = Object.entries({ ...written, lang, key })
      .map(([field, text]) => [field, text.trim()] as const)
      .filter(([, text]) => text !== '');
    if (hash) {
      expect(JSON.parse(String(body))).toStrictEqual(Object.fromEntries(meant));
      return;
    }
    // As a receiver reads what a browser posts, on the wire.
    const wire = String(body);
    expect(wire).toMatch(/^[\w.*+%=&-]*$/);
    const arrived = [...new URLSearchParams(wire)];
    expect(arrived).toStrictEqual(meant.map(([field, text]) => [field, text.replaceAll(/\p{Cs}/gu, '\ufffd')]));
  }),
);
