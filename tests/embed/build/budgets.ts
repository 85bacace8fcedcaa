/** Bytes of what the build makes, compressed by brotli as good servers do it. */
export const BUDGETS = { 'self-check.js': 93_000, 'self-check.mjs': 93_000, 'self-check.loader.js': 3_900 };

/** Of the loader, the panel and one language. */
export const LOADED = 89_000;
