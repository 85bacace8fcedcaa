import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __VERSION__: '"0.0.0-test"', __CONTENT__: '{}' },
  test: {
    globalSetup: 'tests/fuzz/collect.ts',
    testTimeout: 120_000, // a net for hangs only: nothing here is timed
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['tests/**/*.test.tsx'], environment: 'happy-dom' } },
    ],
  },
});
