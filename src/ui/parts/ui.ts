import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChannelId } from '../../clinic/channels.ts';
import type { Clinic } from '../../clinic/clinic.ts';
import type { Flow, Review } from '../../flow/flow.ts';
import type { Texts } from '../../i18n/i18n.ts';
import type { Screen, SessionState } from '../../session/session.ts';
import type { Keep } from './keep.ts';
import type { MessageDraft } from './useMessage.ts';

/** What every part of the widget may read and do. */
export interface Ui {
  readonly state: SessionState & { readonly flow: Flow };
  readonly texts: Texts;
  readonly clinic: Clinic;
  /** Who checked what is said here, in this language, or undefined while nobody did. */
  readonly reviewed: Review | undefined;
  /** The clinic wrote what is asked and said here. */
  readonly own?: boolean;
  /** `panel`: opened over the page, can be closed. `inline`: a part of the page. */
  readonly layout: 'panel' | 'inline';
  /** The languages that the visitor can switch to, each with its own name. */
  readonly otherLanguages: readonly { readonly lang: string; readonly name: string }[];
  readonly keep: Keep;
  readonly message: MessageDraft;
  /** The present moment. */
  now(): Date;
  /** `act` for a listener: what fails in it ends on the safety card. */
  guard<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void;
  answer(question: string, options: readonly string[]): void;
  revisit(question: string): void;
  back(): void;
  /** Confirms the answers in `state.kept`. */
  keepAnswers(): void;
  restart(): void;
  show(screen: Screen): void;
  switchTo(lang: string): void;
  /** Says a sentence in the live region, and shows it below the title where nothing else does. */
  announce(sentence: string, shown?: boolean): void;
  /** Hides the panel and keeps the answers. */
  close(): void;
  /** Forgets the answers, and hides the panel. */
  erase(): void;
  /** Tells the owner that a channel to the clinic was tapped. */
  tapped(channel: ChannelId): void;
}

/** `guard` alone. It never changes, so what takes nothing else is not drawn anew with every step. */
export const GuardContext = createContext<Ui['guard']>((act) => act);

export const UiContext = createContext<Ui | undefined>(undefined);

/** The widget around this component. @throws outside of it. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('A part of the widget was drawn outside of it.');
  return ui;
}
