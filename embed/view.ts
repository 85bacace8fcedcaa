import { LAUNCHER } from '../flows/back-spasm/launcher.ts';
import { offeredLanguages } from '../src/i18n/language.ts';
import type { Language } from '../src/i18n/languages.ts';
import type { Session } from '../src/session/session.ts';
import { arrive } from '../src/ui/arrive.ts';
import type { Rgb } from '../src/ui/colour.ts';
import { paletteFrom } from '../src/ui/palette.ts';
import { clinicFrom } from './clinic-from-settings.ts';
import type { Settings } from './config.ts';
import { reportFault, warnOwner } from './console.ts';
import { make } from './dom.ts';
import { firstLanguage } from './first-language.ts';
import { createLauncher } from './launcher.ts';
import { type Emit, reportSession } from './report.ts';
import { safetyCard } from './safety-card.ts';
import { createShell } from './shell.ts';

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

/** Draws the launcher, or the whole widget where it is a part of the page, into `root`. */
export function createView(root: ShadowRoot, settings: Settings, emit: Emit): View {
  const clinic = clinicFrom(settings, warnOwner);
  const inline = settings.mode === 'inline';
  const languages = offeredLanguages(settings.lang);
  const lang = firstLanguage(root.host, settings.lang, languages);
  const app = make('div', { class: 'app' });
  const shell = createShell(app, close);
  const labels: Readonly<Record<Language, string>> = LAUNCHER;
  const launcher = createLauncher(settings['launcher-label'] ?? labels[lang], () => open());
  const frame = make(
    'div',
    { class: 'root', lang, 'data-scheme': settings.scheme, 'data-side': settings.side },
    ...(inline ? [app] : settings.mode === 'none' ? [shell.element] : [launcher, shell.element]),
  );
  if (settings.offset !== undefined) frame.style.setProperty('--offset', `${settings.offset}px`);
  if (settings['z-index'] !== undefined) frame.style.setProperty('--z-index', String(settings['z-index']));
  if (settings.accent) paint(frame, settings.accent);
  root.append(frame);

  let session: Session | undefined;
  /** What the visitor switched to: the safety card speaks it too. */
  let spoken = lang;
  let undraw: (() => void) | undefined;
  let opener: Element | null = null;

  const load = () => import('./app.ts');
  // A visitor who comes near will open it: read by then, and drawn while the finger is still down, it is there at once.
  for (const near of ['pointerenter', 'focus']) launcher.addEventListener(near, () => void load().catch(() => {}));
  launcher.addEventListener('pointerdown', () => void draw());

  async function draw() {
    if (undraw) return;
    const waiting = () => {};
    undraw = waiting;
    spoken = lang;
    try {
      const { startSession, drawApp } = await load();
      if (undraw !== waiting) return; // taken off the page, or begun anew, in the meantime
      if (!session) {
        session = startSession(clinic);
        reportSession(session, settings.report ?? [], emit);
      }
      undraw = drawApp(root, app, session, {
        clinic,
        languages,
        lang,
        layout: inline ? 'inline' : 'panel',
        switched: (next) => {
          spoken = languages.find((each) => each === next) ?? lang;
        },
        close,
        erase,
        tapped: (channel) => emit('action', { channel }),
        onError: fail,
      });
    } catch (error) {
      fail(error);
    }
  }
  function forget() {
    undraw?.();
    session?.stop();
    undraw = session = undefined;
    app.replaceChildren();
  }
  function fail(error: unknown) {
    reportFault(error);
    forget();
    app.append(safetyCard(clinic, spoken, { restart, close: inline ? undefined : close }));
    if (inline || shell.isOpen()) arrive(app);
    emit('error', {});
  }
  function open() {
    if (inline) {
      root.host.scrollIntoView();
      arrive(app);
      return;
    }
    if (shell.isOpen()) return;
    opener = root.activeElement ?? document.activeElement;
    shell.show();
    launcher.hidden = true;
    if (undraw) arrive(app);
    else void draw();
    emit('open', {});
  }
  function close() {
    if (inline || !shell.isOpen()) return;
    shell.hide();
    launcher.hidden = false;
    const back = opener?.isConnected && opener !== document.body ? opener : launcher;
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    emit('close', {});
  }
  function restart() {
    forget();
    if (inline || shell.isOpen()) void draw();
  }
  function erase() {
    close();
    restart();
  }
  if (inline) void draw();
  return {
    open,
    close,
    toggle: () => (shell.isOpen() ? close() : open()),
    restart,
    rejoin() {
      if (!launcher.hidden) return;
      shell.hide();
      shell.show();
    },
    destroy() {
      shell.hide();
      forget();
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
