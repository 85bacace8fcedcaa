import { FLOW } from '../../../flows/index.ts';
import type { ChannelId } from '../../../src/clinic/channels.ts';
import type { Clinic } from '../../../src/clinic/clinic.ts';
import type { Wordings } from '../../../src/i18n/i18n.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { mount } from '../../../src/ui/mount.tsx';
import { contentHashOf } from '../../../src/ui/words/content-hash.ts';
import { warnOwner } from '../base/console.ts';
import { reviewWarnings } from '../settings/review-warnings.ts';
import { keepWithin } from './keep.ts';
import { messageKey, sendMessage } from './message.ts';

/** Whether the clinic wrote the content. Put in by the build, or by the content. */
declare const __OWN__: boolean;

export interface AppOptions {
  readonly clinic: Clinic;
  readonly wordings: Wordings;
  readonly lang: Language;
  readonly layout: 'panel' | 'inline';
  /** Whether the first screen takes the focus. */
  readonly takesFocus: boolean;
  /** Another screen is there. */
  readonly drawn: () => void;
  /** The visitor chose another language. */
  readonly switched: (lang: string) => void;
  readonly close: () => void;
  readonly erase: () => void;
  readonly tapped: (channel: ChannelId) => void;
  readonly onError: (error: unknown) => void;
}

/** Starts a session of the flow that this script carries, and tells the owner what is not ready for visitors in one of `languages`. */
export function startSession(clinic: Clinic, languages: readonly Language[]): Session {
  const contents = languages.map((lang) => [lang, contentHashOf(lang)] as const);
  for (const warning of reviewWarnings(FLOW, clinic, contents, new Date())) warnOwner(warning);
  return createSession(FLOW);
}

/** Draws the whole widget into `container`. Returns the function that takes it away; the session goes on. */
export function drawApp(container: Element, session: Session, options: AppOptions): () => void {
  return mount(container, {
    ...options,
    own: __OWN__,
    session,
    keep: keepWithin(container),
    messenger: { newKey: messageKey, send: sendMessage },
    now: () => new Date(),
  });
}
