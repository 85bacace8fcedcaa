import { defineConfig } from 'vitest/config';

// For `npm run mutate`: the tests of the pure core that run once per change. The long ones (every walk, every seeded defect)
// see more, and would take hours here.
export default defineConfig({
  test: {
    include: [
      'tests/flow/{answer,check-edges,define-flow,draft,machine,nets,outcome,step}.test.ts',
      'tests/proof/check.test.ts',
      'tests/session/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 120_000, // a net for hangs only: nothing here is timed
  },
});
