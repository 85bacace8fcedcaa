import { TOKENS } from '../../src/base/tokens.ts';
import type { SelfCheckEventName } from '../types/self-check.d.ts';

/** What an editor says of `<self-check>` beside its settings; `npm run settings` writes it into embed/README.md. */
export const EVENT_WORDS: Readonly<Record<SelfCheckEventName, { readonly detail: string; readonly when: string }>> = {
  ready: {
    detail: '{ version: string }',
    when: 'the widget is in its place: once the page is idle (with `inline`, at once), or when it was asked for',
  },
  open: { detail: '{}', when: 'the panel opens (not with `inline`)' },
  close: { detail: '{}', when: 'the panel closes (not with `inline`)' },
  start: { detail: '{}', when: 'the visitor leaves the start screen with an answer' },
  step: {
    detail: '{ question: string, position: number }',
    when: 'a question is shown, 1 for the first after the start; only with `report="steps"`',
  },
  finish: { detail: '{}', when: 'a card is reached, the same for every card; again when a change leads to a card again' },
  outcome: { detail: '{ outcome: string }', when: 'a card is shown; only with `report="outcome"`: health data' },
  action: {
    detail: "{ channel: 'call' | 'book' | 'whatsapp' | 'sms' | 'message' | 'email' }",
    when: "a channel to the clinic is tapped on the contact screen or in the header (for `message`: Send, once per message); never an emergency or doctor's number",
  },
  error: { detail: '{}', when: 'something failed and the safety card is shown' },
};

/** The custom properties that a page may set. `absent` is the default of the light scheme, or of both. */
export const PROPERTY_WORDS: Readonly<
  Record<string, { readonly syntax: string; readonly absent: string; readonly dark?: string; readonly does: string }>
> = {
  '--self-check-accent': {
    syntax: '<color>',
    absent: TOKENS.light.accent,
    dark: TOKENS.dark.accent,
    does: 'launcher, main buttons, progress line',
  },
  '--self-check-on-accent': {
    syntax: '<color>',
    absent: TOKENS.light['on-accent'],
    dark: TOKENS.dark['on-accent'],
    does: 'words on the launcher and the main buttons',
  },
  '--self-check-radius': { syntax: '<length>', absent: '16px', does: 'corners of the panel' },
  '--self-check-font': {
    syntax: '*',
    absent: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    does: 'font of all words',
  },
};

/** The parts that a page may style with `self-check::part(…)`. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  launcher: 'the button on the page',
  panel: 'the whole panel, also of the safety card',
  header: 'top of the panel',
  footer: 'bottom of the panel',
  outcome: 'the card at the end',
  button: 'the main and secondary buttons, never an emergency number',
  'button-primary': 'the main button',
  'button-secondary': 'the other buttons',
};
