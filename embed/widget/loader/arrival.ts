import type { Language } from '../../../src/i18n/languages.ts';

/** The hash in the name of each chunk. Put in by the build. */
declare const __CHUNKS__: Readonly<Record<'panel' | Language, string>>;

/** How long a visitor waits for what does not arrive. Milliseconds. */
const PATIENCE = 10_000;

/** Fetches the whole widget and the words of `lang`. What it gives puts the widget in the place of every stand-in, and opens that in a `host`. */
export type Arrive = (lang: Language) => Promise<(host: Element | undefined) => void>;

/**
 * @param script our own tag; the chunks lie beside the file that it names.
 * @param roots of the stand-ins.
 * @param over ends when the whole widget has taken over.
 */
export function arrival(script: HTMLScriptElement | undefined, roots: WeakMap<Element, ShadowRoot>, over: AbortController): Arrive {
  const fetched = (name: 'panel' | Language) =>
    Promise.race([
      import(new URL(`chunks/${name}-${__CHUNKS__[name]}.js`, script?.src).href),
      new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, 'late')),
    ]);
  return async (lang) => {
    const [{ open }]: [typeof import('./panel-chunk.ts'), unknown] = await Promise.all([fetched('panel'), fetched(lang)]);
    return (host) => open(host, script, fetched, roots, over);
  };
}
