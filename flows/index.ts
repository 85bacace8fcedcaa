import de from './back-spasm/de.json' with { type: 'json' };
import decisions from './back-spasm/decisions.json' with { type: 'json' };
import en from './back-spasm/en.json' with { type: 'json' };
import FLOW from './back-spasm/flow.ts';
import fr from './back-spasm/fr.json' with { type: 'json' };
import nl from './back-spasm/nl.json' with { type: 'json' };

// The flow that the script carries, in parts: what is bundled holds only the parts that it asks for.
export { FLOW };

/** Its wording in each language. */
export const TEXTS = { en, nl, de, fr } as const;

/** The one list of flows, each with its wording and with what it leaves to its reviewer. Nobody else names one. */
export const FLOWS = { 'back-spasm': { flow: FLOW, texts: TEXTS, decisions } } as const;
