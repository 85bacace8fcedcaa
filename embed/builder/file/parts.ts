import type { Content } from '../../../src/flow/content.ts';

/** The hash of each file of ours that a tag can check, by its path beside self-check.js. */
export type Integrity = Readonly<Record<string, string>>;

/** What a file is made of, and what is known of those beside this page. */
export interface Parts {
  /** The text of self-check.engine.js. */
  readonly engine: string;
  /** The engine's version. */
  readonly version: string;
  /** In every language that there is. */
  readonly content: Content;
  /** The languages of the self-check.js that lies beside this page. */
  readonly released: readonly string[];
  readonly integrity: Integrity;
}

declare global {
  interface Window {
    /** Set by parts.js, which the build puts beside this page. A script, because a page that is opened from a disk may fetch nothing. */
    selfCheckParts?: Parts;
  }
}

/** Undefined where the page was moved without its neighbours. */
export const PARTS: Parts | undefined = window.selfCheckParts;
