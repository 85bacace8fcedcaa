import { defineConfig } from 'vitest/config';

// `npm run mutate`: the tests of the pure core that run once per change. The long ones (every walk, every seeded defect) see more, and would
// take hours there.
const QUICK = [
  'tests/flow/{answer,define-flow,draft,machine,outcome,step}.test.ts',
  'tests/proof/{check,check-edges,nets}.test.ts',
  'tests/session/**/*.test.ts',
];
const unit = process.env.npm_lifecycle_event === 'mutate' ? QUICK : ['tests/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __VERSION__: '"0.0.0-test"', __CONTENT__: '{}', __OWN__: 'false' },
  test: {
    globalSetup: 'tests/fuzz/collect.ts',
    maxWorkers: '100%', // or, where there are two processors, one of them waits
    testTimeout: 120_000, // a net for hangs only: nothing here is timed
    projects: [
      { extends: true, test: { name: 'unit', include: unit, environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['tests/**/*.test.tsx'], environment: 'happy-dom' } },
    ],
  },
});
