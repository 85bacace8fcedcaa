/**
 * Bytes of what the build makes, compressed by brotli as good servers do it. The two whole ones hold the languages that are released, and of
 * the others only that nobody reviewed them, and the claims that no clinic may make in them. The loader holds the words of launcher and
 * safety card in every language, about 300 bytes each: they are there before anything has arrived, and where nothing does.
 */
export const BUDGETS = { 'self-check.js': 94_000, 'self-check.mjs': 94_000, 'self-check.loader.js': 4_680 };

/** Of the loader, the panel and one language. */
export const LOADED = 91_900;
