import { LAUNCHER } from '../../../flows/launcher.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { reportFault } from '../base/console.ts';
import { make } from '../base/dom.ts';
import { wordsFirst } from '../settings/words-first.ts';
import { isInline, shadowMode, type Written, writtenOn } from '../settings/written.ts';
import { createLauncher } from '../view/launcher.ts';
import { style } from '../view/style.ts';
import type { Arrive } from './arrival.ts';
import { launcherSheet } from './launcher-sheet.ts';
import { safetyDialog } from './safety-dialog.ts';

/**
 * What stands in `host` until it is opened: the launcher, and the safety card where the rest does not arrive.
 * @param roots gets the root that it stands in.
 * @returns what opens it.
 */
export function createStandIn(
  host: HTMLElement,
  script: HTMLScriptElement | undefined,
  arrive: Arrive,
  roots: WeakMap<Element, ShadowRoot>,
): () => void {
  const unread = writtenOn(script, host);
  // As the parser of settings takes texts: without what nobody sees, such as marks that turn around the words of the card.
  const written: Written = (name) =>
    unread(name)
      .replace(/[\p{Bidi_C}\p{Cc}]+/gu, ' ')
      .trim();
  const inline = isInline(written);
  const lang = wordsFirst(written('lang'), host, navigator.languages);
  const labels: Readonly<Record<Language, readonly string[]>> = LAUNCHER;
  const own = written('launcher-label');
  const launcher = createLauncher(own ? [own] : labels[lang], open);
  // Where the widget is a part of the page, what the page wrote there stays until it has arrived.
  const shown = inline ? make('slot', {}) : written('mode') === 'none' ? '' : launcher;
  const frame = make('div', { lang }, shown);
  const root = host.attachShadow({ mode: shadowMode(written) });
  roots.set(host, root);
  root.append(frame);
  style(root, launcherSheet(written, inline));
  launcher.onpointerenter = launcher.onfocus = () => arrive(lang).catch(() => {});
  // As ../view/stay-inside.ts in the whole widget: no script of the page takes a tap on the button for its own.
  launcher.ontouchstart = launcher.ontouchend = launcher.onkeydown = (event: Event) => event.stopPropagation();

  async function open() {
    launcher.ariaBusy = 'true'; // it keeps the focus, for the card to give back
    try {
      const openWhole = await arrive(lang);
      openWhole(inline ? undefined : host);
    } catch (error) {
      launcher.ariaBusy = null;
      if (!host.isConnected) return; // taken off the page meanwhile: a card would show nowhere, and throw
      reportFault(error);
      host.hidden = false; // or the card could not be seen
      const card = safetyDialog(lang, written, open);
      frame.append(card);
      card[inline ? 'show' : 'showModal']();
      host.dispatchEvent(new CustomEvent('self-check:error', { detail: {}, bubbles: true, composed: true }));
    }
  }
  if (inline) void open();
  return open;
}
