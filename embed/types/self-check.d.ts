// What the npm package exports. embed/widget/define-self-check.ts is checked against it.
import type { SelfCheckSettings } from './settings.js';

export type { SelfCheckSettings } from './settings.js';

/** What each event tells in `event.detail`, by the event's name after `self-check:`. No event ever carries an answer. */
export interface SelfCheckEventDetails {
  /** The widget is in its place: once the page is idle, or when it was asked for. */
  ready: { version: string };
  open: object;
  close: object;
  /** The visitor leaves the start screen with an answer. */
  start: object;
  /** A question is shown. Only with `report="steps"`; read "Events" in embed/README.md first. */
  step: { question: string; position: number };
  /** A card is reached: the same for every card. */
  finish: object;
  /** A card is shown. Only with `report="outcome"`: health data in your hands. */
  outcome: { outcome: string };
  /** A channel to the clinic is tapped; never an emergency or doctor's number. */
  action: { channel: 'call' | 'sms' | 'whatsapp' | 'email' | 'book' | 'message' };
  /** Something failed, and the safety card is shown. */
  error: object;
}

export type SelfCheckEventName = keyof SelfCheckEventDetails;

/** The events as the page hears them: they bubble. */
export type SelfCheckEvents = {
  [N in SelfCheckEventName as `self-check:${N}`]: CustomEvent<SelfCheckEventDetails[N]>;
};

/** A `<self-check>`. Its settings are attributes, read when it comes onto the page. */
export type SelfCheckElement = HTMLElement;

/** Which `<self-check>`. The event that a click handler gets names none. */
export type SelfCheckTarget = SelfCheckElement | { preventDefault(): void };

/** Acts on the `<self-check>` that is given, else on the first of the page; without one, and on a server, nothing happens. */
export interface SelfCheckApi {
  readonly version: string;
  open(target?: SelfCheckTarget): void;
  close(target?: SelfCheckTarget): void;
  toggle(target?: SelfCheckTarget): void;
  /** Forgets the answers and shows the start screen. */
  restart(target?: SelfCheckTarget): void;
  /**
   * Takes every `<self-check>` and every listener off the page; running the script again, or defining again, begins anew. In a framework,
   * let it take its own elements away first.
   */
  destroy(): void;
  on<N extends SelfCheckEventName>(event: N, listener: (event: CustomEvent<SelfCheckEventDetails[N]>) => void): void;
  off<N extends SelfCheckEventName>(event: N, listener: (event: CustomEvent<SelfCheckEventDetails[N]>) => void): void;
}

/** The words of one language: what `self-check/languages/de` exports. */
export interface SelfCheckLanguage {
  readonly texts: Readonly<Record<string, object>>;
  readonly chrome: Readonly<Record<string, object>>;
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Defines `<self-check>` and lets links to `#self-check` open it. Harmless when called again, and on a server.
 * @param options settings that every `<self-check>` shares; its own attributes go before them.
 * @param languages beside English and Dutch, such as `import de from 'self-check/languages/de'`. They are given the first time.
 */
export declare function defineSelfCheck(options?: SelfCheckSettings, languages?: readonly SelfCheckLanguage[]): SelfCheckApi;

declare global {
  interface HTMLElementTagNameMap {
    'self-check': SelfCheckElement;
  }
  interface GlobalEventHandlersEventMap extends SelfCheckEvents {}
}
