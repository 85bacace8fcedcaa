/** Every language of the widget, English first. Whoever adds one finds by the compiler where else it needs a line. */
export const LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The languages that nobody has reviewed. Such a language is spoken only where the setting `lang` asks for it: never because
 * of the page or the browser, and no visitor is offered it. A reviewer who signed its sheet takes it off this list.
 */
export const UNREVIEWED: readonly string[] = ['de', 'fr'] satisfies readonly Language[];

/**
 * What `self-check.js`, the npm module and the plug-in for WordPress hold unasked. The others come by a chunk of the loader, by a file of
 * the tag builder, or by a module of the npm package.
 */
export const RELEASED = ['en', 'nl'] as const satisfies readonly Language[];
