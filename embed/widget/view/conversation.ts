import type { Session } from '../../../src/session/session.ts';
import type { App } from '../app/app.ts';
import { quietly } from '../base/attempt.ts';
import type { Setup } from '../settings/read-setup.ts';
import { type Emit, reportSession } from './report.ts';

/** One visitor's conversation with the widget, in the panel. */
export interface Conversation {
  /**
   * Begins it anew, and draws it. False where it is drawn already, or about to be.
   * @param takesFocus not where it is a part of the page that the visitor is not in.
   */
  draw(takesFocus?: boolean): boolean;
  /** Takes it off the panel and forgets the answers. */
  forget(): void;
  /** The language that the visitor has chosen: the safety card speaks it too. */
  spoken(): Setup['lang'];
}

interface ConversationOptions {
  /** What it is drawn into. */
  readonly app: HTMLElement;
  readonly setup: Setup;
  readonly emit: Emit;
  /** Brings what draws it. */
  readonly load: () => Promise<App>;
  /** Another screen is there. */
  readonly drawn: () => void;
  readonly close: () => void;
  readonly erase: () => void;
  readonly onError: (error: unknown) => void;
}

export function createConversation({ app, setup, emit, load, drawn, close, erase, onError }: ConversationOptions): Conversation {
  const { settings, clinic, languages, lang } = setup;
  let session: Session | undefined;
  let spoken = lang;
  let undraw: (() => void) | undefined;

  async function bring(waiting: () => void, takesFocus: boolean) {
    const { startSession, drawApp, wordingsIn } = await load();
    const wordings = await wordingsIn(lang, languages);
    if (undraw !== waiting) return; // taken off the page, or begun anew, in the meantime
    const mine = startSession(clinic, languages);
    session = mine;
    reportSession(session, settings.report ?? [], emit);
    app.replaceChildren(); // the safety card of an earlier fault, which stays until there is something better
    undraw = drawApp(app, session, {
      clinic,
      wordings,
      lang,
      layout: settings.mode === 'inline' ? 'inline' : 'panel',
      takesFocus,
      drawn,
      switched: (next) => {
        if (session === mine) spoken = languages.find((each) => each === next) ?? lang; // it may come when the conversation is over
      },
      close,
      erase,
      tapped: (channel) => emit('action', { channel }),
      onError,
    });
  }
  return {
    draw(takesFocus = true) {
      if (undraw) return false;
      const waiting = () => {};
      undraw = waiting;
      spoken = lang;
      bring(waiting, takesFocus).catch((error) => {
        if (undraw === waiting) onError(error); // what was waited for no longer may fail
      });
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
