import flow from '../flows/back-spasm/flow.ts';
import type { ChannelId } from '../src/clinic/channels.ts';
import type { Clinic } from '../src/clinic/clinic.ts';
import type { Wordings } from '../src/i18n/i18n.ts';
import type { Language } from '../src/i18n/languages.ts';
import { createSession, type Session } from '../src/session/session.ts';
import { mount } from '../src/ui/mount.tsx';
import { warnOwner } from './console.ts';
import { keepWithin } from './keep.ts';
import { messageKey, sendMessage } from './message.ts';

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

/** Starts a session of the flow that this script carries, and tells the owner what is not ready for visitors. */
export function startSession(clinic: Clinic): Session {
  if (flow.status === 'draft' && !clinic.review) {
    warnOwner(
      `The flow "${flow.id}" ${flow.version} is a draft, and visitors are told so. Have a doctor check it, then write reviewed-by and reviewed-on.`,
    );
  }
  if (Date.parse(flow.nextReview) < Date.now()) {
    warnOwner(`The flow "${flow.id}" ${flow.version} was due for review on ${flow.nextReview}. Move to a newer version.`);
  }
  return createSession(flow);
}

/** Draws the whole widget into `container`. Returns the function that takes it away; the session goes on. */
export function drawApp(container: Element, session: Session, options: AppOptions): () => void {
  return mount(container, {
    ...options,
    session,
    keep: keepWithin(container),
    messenger: { newKey: messageKey, send: sendMessage },
    now: () => new Date(),
  });
}
