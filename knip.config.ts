import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'embed/self-check.ts',
    'embed/*.mjs',
    'embed/demo/builder/{builder,preview}.ts',
    'embed/flow/privacy-receipt.ts',
    'embed/flow/run.ts',
    'tests/*.mjs',
    'tests/bench/bench.mjs',
    'tests/browser/*.mjs',
    'tests/browser/*.pictures.ts',
    'tests/browser/*.full.ts',
    'tests/embed/trim-entry.ts',
    'vitest.mutation.config.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'embed/**/*.{ts,mjs}', 'flows/**/*.ts', 'tests/**/*.{ts,tsx,mjs}'],
  ignoreDependencies: ['axe-core', 'rrweb'],
  exclude: ['types'],
};

export default config;
