import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'embed/widget/self-check.ts',
    'embed/widget/loader/loader.ts',
    'embed/widget/loader/panel-chunk.ts',
    'embed/widget/define-self-check.ts',
    'embed/widget/page/page-document.ts',
    'embed/widget/loader/page-document.ts',
    'embed/types/*.d.ts',
    'embed/{build,reference}/**/*.mjs',
    'embed/reference/plugin-fields.ts',
    'tests/wordpress/*.mjs',
    'tests/heard/{heard,set-up}.mjs',
    'embed/widget/app/held-content.ts',
    'embed/build/{content,content-schema}.ts',
    'src/author/flow-file-schema.ts',
    'embed/builder/{builder.tsx,preview/preview.ts}',
    'embed/workshop/workshop.tsx',
    'embed/workshop/proof/{plain-letters,proof-worker}.ts',
    'embed/workshop/frames/{preview,sheet,drawing,drawing-worker}.ts',
    'embed/build/flow-commands.ts',
    'embed/build/{content-hashes,warning-signs}.ts',
    'src/ui/style/tokens.ts',
    'embed/build/receipt/privacy-receipt.ts',
    'tests/*.mjs',
    'tests/browser/*.mjs',
    'tests/browser/*.pictures.ts',
    'tests/browser/*.full.ts',
    'tests/consumers/*/{main,server,types}.{ts,tsx}',
    'tests/browser/accessibility-report.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'embed/**/*.{ts,tsx,mjs}', 'flows/**/*.ts', 'tests/**/*.{ts,tsx,mjs,vue}'],
  ignoreBinaries: ['apt-cache'], // of Debian: tests/setup.mjs
  ignoreDependencies: [
    ...['axe-core', '@arethetypeswrong/cli', 'rrweb'],
    ...['bootstrap', 'darkreader', 'fastclick', 'focus-trap', '@hotwired/turbo', 'htmx.org', 'lenis', 'swup'],
  ],
};

export default config;
