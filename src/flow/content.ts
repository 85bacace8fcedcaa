import type { Flow } from './flow.ts';

/** What a script asks and tells: everything in it that is not the engine. Plain data; dist/content.schema.json describes it. */
export interface Content {
  readonly flow: Flow;
  /** The flow's words in each language. Its keys are the languages of the script, the one to fall back to first. */
  readonly texts: Readonly<Record<string, object>>;
  /** The widget's own words in each language. */
  readonly chrome: Readonly<Record<string, object>>;
  /** Of the sign-off sheet in each language. */
  readonly hashes: Readonly<Record<string, string>>;
  /** The clinic wrote it, in the workshop: visitors are told, and no review that came with the flow counts. */
  readonly own?: true;
}
