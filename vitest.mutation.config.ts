import { defineConfig } from 'vitest/config';

// For `npm run mutate`: the tests of the pure core only.
export default defineConfig({
  test: {
    include: ['tests/flow/**/*.test.ts', 'tests/flows/**/*.test.ts', 'tests/session/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000, // a net for hangs only: nothing here is timed
  },
});
