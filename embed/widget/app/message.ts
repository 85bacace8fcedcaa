const PATIENCE = 10_000;

/**
 * Posts a message of the visitor: the only request that this project ever makes. As a plain form would send it, or with `#json` at the
 * end of the address as JSON; either way without anything that makes the browser ask the receiver for leave first.
 * @param key is sent along, the same for each try, so that the receiver can drop doubles.
 * @param stop ends it.
 * @throws when nothing that the browser lets us see says that it has arrived, and after ten seconds.
 */
export async function sendMessage(
  url: string,
  message: Readonly<Record<string, string>>,
  key: string,
  stop: AbortController,
): Promise<void> {
  const fields = Object.entries({ ...message, key })
    .map(([name, value]) => [name, value.trim()])
    .filter(([, value]) => value !== '');
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      body: url.endsWith('#json') ? JSON.stringify(Object.fromEntries(fields)) : new URLSearchParams(fields),
      headers: { accept: 'application/json' }, // so that form services answer instead of leading to a page of thanks
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error', // the owner named one address; a redirect could hand the words to another
      signal: stop.signal,
    });
    if (!ok) throw new Error('refused');
  } finally {
    clearTimeout(timer);
  }
}

/** A key that no other message has. */
export function messageKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
