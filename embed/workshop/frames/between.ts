import type { Answer, Flow } from '../../../src/flow/flow.ts';

/** What a frame of the workshop says once it listens. */
export const READY = 'self-check-workshop:ready';

/** What the frame with the real widget is told. */
export interface PreviewOrder {
  /** The text of self-check.js. */
  readonly script: string;
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
  readonly clinic: string;
  readonly answers: readonly Answer[];
}
/** What it tells: the screen, and what was chosen at each question since it began. */
export interface PreviewReport {
  readonly question?: string;
  readonly outcome?: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** What the frame with the sheet is told: the whole page, or to print it. */
export type SheetOrder = { readonly html: string } | { readonly print: true };

/** What the frame with the drawing is told: what to draw, or what is called how, by its place, and where the visitor stands. */
export type DrawingOrder =
  | { readonly flow: Flow }
  | { readonly titles: Readonly<Record<string, string>>; readonly here: string | undefined };
/** What it tells: the drawing as text, that there is none, or the place of the question or card that was chosen in it. */
export type DrawingReport = { readonly svg: string } | { readonly failed: true } | { readonly chosen: string };
