/** Where each property leaves its number of cases, for `collect.ts` to put together. */
export const FOLDER = 'test-results/fuzz';
