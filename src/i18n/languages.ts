/** Every language of the widget, English first. Whoever adds one finds by the compiler where else it needs a line. */
export const LANGUAGES = ['en', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The languages that nobody has reviewed. Such a language is spoken only where the setting `lang` asks for it: never because
 * of the page or the browser, and no visitor is offered it. A reviewer who signed its sheet takes it off this list.
 */
export const UNREVIEWED: readonly Language[] = [];
