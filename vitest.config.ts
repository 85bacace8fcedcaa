import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __VERSION__: '"0.0.0-test"', __CONTENT__: '{}' },
  test: {
    globalSetup: 'tests/fuzz/collect.ts',
    maxWorkers: '100%', // or, where there are two processors, one of them waits
    testTimeout: 120_000, // a net for hangs only: nothing here is timed
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['tests/**/*.test.tsx'], environment: 'happy-dom' } },
    ],
  },
});
