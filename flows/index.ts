import en from './back-spasm/en.json' with { type: 'json' };
import flow from './back-spasm/flow.ts';
import nl from './back-spasm/nl.json' with { type: 'json' };

/** The one list of flows, each with its wording per language. */
export const FLOWS = {
  'back-spasm': { flow, texts: { en, nl } },
} as const;
