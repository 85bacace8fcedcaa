import en from './back-spasm/en.json' with { type: 'json' };
import FLOW from './back-spasm/flow.ts';
import nl from './back-spasm/nl.json' with { type: 'json' };

// The flow that the script carries, in parts: what is bundled holds only the parts that it asks for.
export { FLOW };

/** Its wording in each language. */
export const TEXTS = { en, nl } as const;

/** The one list of flows. Nobody else names one. */
export const FLOWS = { 'back-spasm': { flow: FLOW, texts: TEXTS } } as const;
