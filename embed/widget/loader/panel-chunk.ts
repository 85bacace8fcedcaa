import { createWordings, type Wording, type Wordings } from '../../../src/i18n/i18n.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { LANGUAGE_NAMES } from '../../../src/i18n/names.ts';
import { drawApp, startSession } from '../app/panel.ts';
import { defineElement, TAG } from '../page/element.ts';
import { viewIn } from '../page/lifecycle.ts';
import { start } from '../page/start.ts';
import { takeRoots } from '../view/roots.ts';
import { createView } from '../view/view.ts';

/** Fetches the words of a language. */
type Words = (lang: Language) => Promise<Wording>;

/**
 * Opens the widget in `host`, unless it is a part of the page. The first time, the whole widget takes over first: this one at once, the
 * other stand-ins when the page is idle.
 * @param words fetches those of one language.
 * @param roots of the stand-ins.
 * @param over ends the stand-ins.
 */
export function open(
  host: Element | undefined,
  script: HTMLScriptElement | undefined,
  words: Words,
  roots: WeakMap<Element, ShadowRoot>,
  over: AbortController,
): void {
  if (!over.signal.aborted) {
    over.abort();
    if (customElements.get(TAG)) return; // the one-file script has come meanwhile, and goes on with elements of its own
    takeRoots(roots);
    const wordingsIn = (lang: Language, languages: readonly Language[]) => arriving(words, lang, languages);
    start(script, (root, setup, emit) => createView(root, setup, emit, async () => ({ drawApp, startSession, wordingsIn })), defineElement);
  }
  if (!host) return;
  const view = viewIn(host);
  if (!view) throw new Error('The widget could not be put in place.'); // the stand-in shows its safety card then
  view.open();
}

async function arriving(words: Words, first: Language, languages: readonly Language[]): Promise<Wordings> {
  const arrived: Record<string, Wordings> = {};
  const load = async (lang: string) => {
    const known = languages.find((each) => each === lang);
    if (known) arrived[lang] ??= createWordings({ [lang]: await words(known) });
  };
  await load(first);
  return {
    languages: languages.map((lang) => ({ lang, name: LANGUAGE_NAMES[lang] })),
    load,
    texts(lang, values) {
      const wordings = arrived[lang];
      if (!wordings) throw new Error(`The words of "${lang}" have not arrived.`);
      return wordings.texts(lang, values);
    },
  };
}
