import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'embed/self-check.ts',
    'embed/loader.ts',
    'embed/loader/panel-chunk.ts',
    'embed/define-self-check.ts',
    'embed/page-document.ts',
    'embed/loader/page-document.ts',
    'embed/types/*.d.ts',
    'embed/*.mjs',
    'embed/held-content.ts',
    'embed/build/{content,flow-schema}.ts',
    'embed/builder/{builder.tsx,preview.ts}',
    'embed/flow/{run,content-hashes,warning-signs}.ts',
    'embed/flow/privacy-receipt.ts',
    'tests/*.mjs',
    'tests/browser/*.mjs',
    'tests/browser/*.pictures.ts',
    'tests/browser/*.full.ts',
    'tests/consumers/*/{main,server,types}.{ts,tsx}',
    'vitest.mutation.config.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'embed/**/*.{ts,tsx,mjs}', 'flows/**/*.ts', 'tests/**/*.{ts,tsx,mjs,vue}'],
  ignoreDependencies: ['axe-core', '@arethetypeswrong/cli', 'rrweb', 'bootstrap', 'darkreader', 'fastclick', 'focus-trap', 'lenis'],
  exclude: ['types'],
};

export default config;
