// Named imports, so that a bundle of the launcher holds these words and not the whole flow.
import { launcher as de, launcher_short as deShort } from './back-spasm/de.json';
import { launcher as en, launcher_short as enShort } from './back-spasm/en.json';
import { launcher as fr, launcher_short as frShort } from './back-spasm/fr.json';
import { launcher as nl, launcher_short as nlShort } from './back-spasm/nl.json';

/** The words on the launcher per language, and those for a phone: apart from the flow, because they are there before it is opened. */
export const LAUNCHER = { en: [en, enShort], nl: [nl, nlShort], de: [de, deShort], fr: [fr, frShort] } as const;
