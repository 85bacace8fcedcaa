import { assemble } from '../../../src/author/assemble.ts';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { contentOf } from './content-of.ts';

declare global {
  interface Window {
    /** Set by engine.js, which the build puts beside this page. A script, because a page from a disk may fetch nothing. */
    selfCheckEngine?: { readonly text: string; readonly version: string };
  }
}

/** Whether the page still has its neighbour. */
export const hasEngine = (): boolean => window.selfCheckEngine !== undefined;

/** The text of self-check.js with this flow in it. @returns undefined where the page was moved without its neighbours. */
export async function scriptOf(file: FlowFile): Promise<string | undefined> {
  const engine = window.selfCheckEngine;
  return engine && assemble(engine.text, await contentOf(file));
}
