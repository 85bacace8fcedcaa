import { LAUNCHER } from '../../../flows/launcher.ts';
import type { Rgb } from '../../../src/base/colour.ts';
import { guarded } from '../../../src/base/guarded.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { arrive } from '../../../src/ui/parts/arrive.ts';
import overPage from '../../../src/ui/style/over-page.css' with { type: 'text' };
import { paletteFrom } from '../../../src/ui/style/palette.ts';
import { widgetTokens } from '../../../src/ui/style/tokens.ts';
import css from '../../../src/ui/style/widget.css' with { type: 'text' };
import type { App } from '../app/app.ts';
import { quietly } from '../base/attempt.ts';
import { reportFault } from '../base/console.ts';
import { make } from '../base/dom.ts';
import { hideFromRecorders } from '../base/hide-from-recorders.ts';
import type { Setup } from '../settings/read-setup.ts';
import { createConversation } from './conversation.ts';
import { dropEarlyTaps } from './early-taps.ts';
import { createLauncher } from './launcher.ts';
import { makeUpFor } from './make-up-for.ts';
import { onceShown } from './once-shown.ts';
import type { Emit } from './report.ts';
import { safetyCard } from './safety-card.ts';
import { createShell } from './shell.ts';
import { stayInside } from './stay-inside.ts';
import { style } from './style.ts';

/** One widget on the page. */
export interface View {
  open(): void;
  close(): void;
  toggle(): void;
  /** Forgets the answers and shows the start screen. */
  restart(): void;
  /** The element was moved, which closes what the browser shows above the page: an open panel is opened again. */
  rejoin(): void;
  /** Takes everything off the page; the answers are gone. */
  destroy(): void;
}

/**
 * Draws the launcher, or the whole widget where it is a part of the page, into `root`.
 * @param load brings what draws the panel; called when it is first opened.
 */
export function createView(root: ShadowRoot, setup: Setup, emit: Emit, load: () => Promise<App>): View {
  const { settings, clinic, lang } = setup;
  const inline = settings.mode === 'inline';
  const app = make('div', { class: 'app' });
  /** Nothing throws into the page: not from a tap, and not from a call of the API. */
  const safe = (act: () => void) => guarded(act, fail);
  const shell = createShell(app, safe(close), gone);
  const labels: Readonly<Record<Language, readonly string[]>> = LAUNCHER;
  const own = settings['launcher-label'];
  const launcher = createLauncher(own === undefined ? labels[lang] : [own], safe(open));
  const frame = make(
    'div',
    { class: 'root', lang, 'data-scheme': settings.scheme ?? '', 'data-side': settings.side ?? '' },
    // The first is empty: were it the launcher, Orca would take that for its place once the panel is gone, and not say that the focus is there.
    ...(inline ? [app] : settings.mode === 'none' ? [shell.element] : [make('span', { role: 'group' }), launcher, shell.element]),
  );
  if (settings.offset !== undefined) frame.style.setProperty('--offset', `${settings.offset}px`);
  if (settings['z-index'] !== undefined) frame.style.setProperty('--z-index', String(settings['z-index']));
  if (settings.accent) paint(frame, settings.accent);
  for (const element of [root.host, frame]) hideFromRecorders(element);
  root.replaceChildren(frame); // the loader's stand-in was there before
  style(root, widgetTokens() + css + (inline ? '' : overPage));
  const life = new AbortController();
  makeUpFor(frame, life.signal);
  stayInside(root);
  const drawn = dropEarlyTaps(root, life.signal);

  const conversation = createConversation({
    app,
    setup,
    emit,
    load,
    drawn: drawnInSight,
    close: safe(close),
    erase: safe(erase),
    onError: fail,
  });
  let opener: Element | null = null;
  let stopWaiting = () => {};

  // A visitor who comes near will open it: read by then, and drawn while the finger is still down, it is there at once.
  const read = guarded(() => void load().catch(() => {}), reportFault);
  for (const near of ['pointerenter', 'focus']) launcher.addEventListener(near, read);
  launcher.addEventListener(
    'pointerdown',
    safe(() => conversation.draw()),
  );

  /** What is drawn while the finger is still on the launcher must not take its tap from it. */
  function drawnInSight() {
    if (inline || shell.isOpen()) drawn();
  }
  /** What is broken may be needed here too, so that each part goes on without the others. */
  function fail(error: unknown) {
    quietly(() => reportFault(error));
    quietly(conversation.forget);
    try {
      app.append(safetyCard(clinic, conversation.spoken(), { restart: safe(restart), close: inline ? undefined : guarded(close, vanish) }));
    } catch {
      root.replaceChildren(document.createElement('slot')); // what the page wrote inside the element
    }
    if (!inline) {
      shell.element.setAttribute('open', ''); // in sight also where opening it is what failed
      launcher.hidden = true;
    }
    quietly(drawn);
    quietly(() => emit('error', {}));
    quietly(() => arrive(app));
  }
  /** A panel that cannot be closed would keep the visitor from the page. */
  function vanish() {
    shell.element.remove();
    launcher.hidden = false;
  }
  function open() {
    drawn();
    if (inline) {
      root.host.scrollIntoView();
      arrive(app);
      return;
    }
    if (shell.isOpen()) return;
    if (!shell.element.isConnected) frame.append(shell.element);
    opener = root.activeElement ?? document.activeElement;
    stopWaiting();
    shell.show();
    if (!shell.isOpen()) {
      stopWaiting = onceShown(safe(open));
      return;
    }
    launcher.hidden = true;
    if (!conversation.draw()) arrive(app);
    emit('open', {});
  }
  function close() {
    stopWaiting();
    if (inline || !shell.isOpen()) return;
    launcher.hidden = false;
    drawn(); // the launcher may stand where Close stood
    const back = opener?.isConnected && opener !== document.body ? opener : launcher;
    const goBack = () => back instanceof HTMLElement && HTMLElement.prototype.focus.call(back, { preventScroll: true });
    // Before the panel goes, or a screen reader is there by itself and finds no news in it. From a modal panel nothing else takes the focus.
    goBack();
    shell.hide();
    goBack();
    emit('close', {});
  }
  /** The panel is shut, though nobody closed it: once the page shows us again, the visitor needs the launcher. */
  function gone() {
    launcher.hidden = false;
    emit('close', {});
  }
  function restart() {
    const within = root.activeElement !== null;
    conversation.forget();
    if (inline || shell.isOpen()) conversation.draw(within || !inline);
  }
  function erase() {
    close();
    restart();
  }
  // A browser may keep a page that was left, to show it again as it was. The next person at this computer must not find the answers.
  const left = guarded(({ persisted }: PageTransitionEvent) => {
    if (persisted) restart();
  }, reportFault);
  addEventListener('pagehide', left, life);
  if (inline) conversation.draw(false);
  return {
    open: safe(open),
    close: safe(close),
    toggle: safe(() => (shell.isOpen() ? close() : open())),
    restart: safe(restart),
    rejoin: safe(() => {
      if (launcher.hidden) shell.reopen();
    }),
    destroy() {
      life.abort();
      stopWaiting();
      quietly(shell.hide);
      quietly(conversation.forget);
      frame.remove();
    },
  };
}

/** Both schemes at once: the style sheet takes the one that the visitor's device asks for. */
function paint(frame: HTMLElement, accent: Rgb): void {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, colour] of Object.entries(paletteFrom(accent, scheme)))
      frame.style.setProperty(`--${scheme}-${name.slice(2)}`, colour);
  }
}
