// Named imports, so that a bundle of the launcher holds these words and not the whole flow.
import { launcher as en } from './back-spasm/en.json';
import { launcher as nl } from './back-spasm/nl.json';

/** The words on the launcher per language: apart from the flow, because they are there before it is opened. */
export const LAUNCHER = { en, nl } as const;
