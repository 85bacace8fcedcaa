import { FLOW, TEXTS } from '../../flows/index.ts';
import { LAUNCHER } from '../../flows/launcher.ts';
import { onlyIn } from '../../src/author/only-in.ts';
import { withoutSources } from '../../src/author/without-sources.ts';
import type { Content } from '../../src/flow/content.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { LANGUAGES, type Language, RELEASED, UNREVIEWED } from '../../src/i18n/languages.ts';
import { SAFETY } from '../../src/i18n/safety.ts';
import { CONTENT } from './content-hashes.ts';

export { CHROME, RELEASED, UNREVIEWED };

/** The content in every language that there is. */
export const WHOLE: Content = { flow: withoutSources(FLOW), texts: TEXTS, chrome: CHROME, hashes: CONTENT.hashes };

/** The content of `npm run build`: what self-check.js holds. */
export const SHIPPED: Content = onlyIn(RELEASED, WHOLE);

/** The languages that come only where somebody asks for them. */
export const ASKED: readonly string[] = LANGUAGES.filter((lang) => !RELEASED.some((each) => each === lang));

const released = <T>(all: Readonly<Record<Language, T>>) => Object.fromEntries(RELEASED.map((lang) => [lang, all[lang]]));

/** What the engine says by itself, where its content cannot be read. */
export const RELEASED_LAUNCHER = released(LAUNCHER);
export const RELEASED_SAFETY = released(SAFETY);
