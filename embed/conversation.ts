import type { Session } from '../src/session/session.ts';
import type { App } from './app.ts';
import { quietly } from './attempt.ts';
import type { Setup } from './read-setup.ts';
import { type Emit, reportSession } from './report.ts';

/** One visitor's conversation with the widget, in the panel. */
export interface Conversation {
  /** Draws it where it was. False where it is drawn already. */
  draw(): boolean;
  /** Takes it off the panel and forgets the answers. */
  forget(): void;
  /** The language that the visitor has chosen: the safety card speaks it too. */
  spoken(): Setup['lang'];
}

interface Around {
  close(): void;
  erase(): void;
  onError(error: unknown): void;
}

/**
 * @param app what it is drawn into, within `root`.
 * @param load brings what draws it.
 */
export function createConversation(
  root: ShadowRoot,
  app: HTMLElement,
  { settings, clinic, languages, lang }: Setup,
  emit: Emit,
  load: () => Promise<App>,
  { close, erase, onError }: Around,
): Conversation {
  let session: Session | undefined;
  let spoken = lang;
  let undraw: (() => void) | undefined;

  async function bring(waiting: () => void) {
    try {
      const { startSession, drawApp, wordingsIn } = await load();
      const wordings = await wordingsIn(lang, languages);
      if (undraw !== waiting) return; // taken off the page, or begun anew, in the meantime
      if (!session) {
        session = startSession(clinic);
        reportSession(session, settings.report ?? [], emit);
      }
      undraw = drawApp(root, app, session, {
        clinic,
        wordings,
        lang,
        layout: settings.mode === 'inline' ? 'inline' : 'panel',
        switched: (next) => {
          spoken = languages.find((each) => each === next) ?? lang;
        },
        close,
        erase,
        tapped: (channel) => emit('action', { channel }),
        onError,
      });
    } catch (error) {
      onError(error);
    }
  }
  return {
    draw() {
      if (undraw) return false;
      const waiting = () => {};
      undraw = waiting;
      spoken = lang;
      bring(waiting).catch(onError);
      return true;
    },
    forget() {
      const [leave, ended] = [undraw, session];
      undraw = session = undefined;
      quietly(() => leave?.());
      quietly(() => ended?.stop());
      app.replaceChildren();
    },
    spoken: () => spoken,
  };
}
