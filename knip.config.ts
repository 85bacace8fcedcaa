import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'embed/self-check.ts',
    'embed/loader.ts',
    'embed/loader/panel-chunk.ts',
    'embed/define-self-check.ts',
    'embed/types/*.d.ts',
    'embed/*.mjs',
    'embed/demo/builder/{builder,preview}.ts',
    'embed/flow/{run,content-hashes}.ts',
    'embed/flow/privacy-receipt.ts',
    'tests/*.mjs',
    'tests/browser/*.mjs',
    'tests/browser/*.pictures.ts',
    'tests/browser/*.full.ts',
    'tests/consumers/*/{main,server,types}.{ts,tsx}',
    'tests/embed/trim-entry.ts',
    'vitest.mutation.config.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'embed/**/*.{ts,mjs}', 'flows/**/*.ts', 'tests/**/*.{ts,tsx,mjs,vue}'],
  ignoreDependencies: ['axe-core', '@arethetypeswrong/cli', 'rrweb', 'bootstrap', 'darkreader', 'fastclick', 'focus-trap', 'lenis'],
  exclude: ['types'],
};

export default config;
