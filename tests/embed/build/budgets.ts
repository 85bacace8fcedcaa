/** Bytes of what the build makes, compressed by brotli as good servers do it. */
export const BUDGETS = { 'self-check.js': 85_000, 'self-check.mjs': 85_000, 'self-check.loader.js': 3_650 };

/** Of the loader, the panel and one language. */
export const LOADED = 82_000;
