// @ts-check
// Makes the demo clinic page out of one template and its words in each language. Its warning signs are those of the flow.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const SOURCE = 'embed/demo';
const BESIDE = ['demo.css', 'back.svg', 'mark.svg', 'spine.svg'];

/** No number here can be a person's, but `ooh`: that of the Haarlem region, to be checked before anyone relies on it. */
const CLINIC = {
  phone: '+31 23 000 00 00',
  dial: '+31230000000',
  whatsapp: '+31 6 00 00 00 00',
  email: 'demo@example.org',
  ooh: '023 224 25 26',
};

/** The pages by language: the one that the top leads to, and the language in which the text names the complaint too. */
const PAGES = /** @type {const} */ ({
  nl: { file: 'index.html', other: 'en', names: 'en' },
  en: { file: 'en.html', other: 'nl', names: 'nl' },
  de: { file: 'de.html', other: 'en', names: 'nl' },
  fr: { file: 'fr.html', other: 'en', names: 'en' },
});

/** @typedef {keyof typeof PAGES} Lang */
const LANGS = /** @type {Lang[]} */ (Object.keys(PAGES));

/**
 * @param {string} root of the repository
 * @param {string} base where script and tag builder are, seen from the page
 * @param {boolean} [whole] whether self-check.js there holds every language; else the loader fetches those that it does not hold
 * @returns {Promise<Readonly<Record<string, string>>>} each page by its file name
 */
export async function demoPages(root, base, whole = false) {
  const read = (/** @type {string} */ name) => readFile(join(root, SOURCE, name), 'utf8');
  const template = await read('page.html');
  const files = await Promise.all(LANGS.map(async (lang) => /** @type {const} */ ([lang, JSON.parse(await read(`${lang}.json`))])));
  const texts = Object.fromEntries(files);
  const { CHROME, RELEASED, UNREVIEWED } = await tsImport('./content.ts', import.meta.url);
  const { warningSigns } = await tsImport('./warning-signs.ts', import.meta.url);
  const signs = warningSigns({ phone: CLINIC.phone, 'ooh-phone': CLINIC.ooh });
  const page = (/** @type {Lang} */ lang) => {
    const { file, other, names } = PAGES[lang];
    const to = { lang: other, file: PAGES[other].file, name: CHROME[other].name };
    const others = LANGS.filter((each) => each !== lang);
    const script = whole || RELEASED.includes(lang) ? 'self-check.js' : 'self-check.loader.js';
    const asks = UNREVIEWED.includes(lang) ? lang : '';
    const values = { ...texts[lang], lang, file, base, script, asks, names, clinic: CLINIC, other: to };
    const markup = {
      ...listsOf(signs[lang]),
      alternates: others.map((each) => `<link rel="alternate" hreflang="${each}" href="${PAGES[each].file}">`).join('\n'),
      links: others
        .map((each) => `<a href="${PAGES[each].file}" lang="${each}" hreflang="${each}">${escaped(texts[each].link)}</a>`)
        .join(' '),
    };
    return [file, filled(template, values, markup)];
  };
  return Object.fromEntries(LANGS.map(page));
}

/**
 * The pages with what they need beside them, in `dist/demo/`.
 * @param {string} root of the repository
 * @param {string} dist where the widget was put
 */
export async function buildDemo(root, dist) {
  const folder = join(dist, 'demo');
  await mkdir(folder, { recursive: true });
  for (const [file, html] of Object.entries(await demoPages(root, '../'))) await writeFile(join(folder, file), html);
  for (const file of BESIDE) await cp(join(root, SOURCE, file), join(folder, file));
}

/** The pages for `npm start`, made anew when template, words or flow change. @param {string} root @returns {import('esbuild').Plugin} */
export const demoPlugin = (root) => ({
  name: 'demo',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^demo:/ }, ({ path }) => ({ path: path.slice('demo:'.length), namespace: 'demo' }));
    onLoad({ filter: /.*/, namespace: 'demo' }, async ({ path }) => {
      const flows = (await readdir(join(root, 'flows'), { recursive: true })).filter((name) => /\.(json|ts)$/.test(name));
      const watchFiles = [
        ...['page.html', ...LANGS.map((lang) => `${lang}.json`)].map((name) => join(root, SOURCE, name)),
        ...flows.map((name) => join(root, 'flows', name)),
      ];
      return { contents: (await demoPages(root, '', true))[path] ?? '', loader: 'copy', watchFiles };
    });
  },
});

/** Its entries for esbuild: what each page is called, and where it comes from. */
export const demoEntries = Object.fromEntries(Object.values(PAGES).map(({ file }) => [file.replace('.html', ''), `demo:${file}`]));

/**
 * @param {string} template
 * @param {unknown} values what stands for `{{a.path}}`, as text; a text may hold others
 * @param {Readonly<Record<string, string>>} markup what stands for it as HTML
 * @returns {string}
 */
function filled(template, values, markup) {
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, /** @type {string} */ path) => {
    const html = markup[path];
    if (html !== undefined) return html;
    const value = path.split('.').reduce((inner, key) => (Object(inner) === inner ? Reflect.get(Object(inner), key) : undefined), values);
    if (typeof value !== 'string') throw new Error(`The demo page has no words for {{${path}}}.`);
    return filled(escaped(value), values, markup);
  });
}

/** The lists of signs as HTML. @param {import('./warning-signs.ts').SignLists} lists */
function listsOf(lists) {
  const entries = Object.entries(lists).flatMap(([urgency, { title, signs }]) => [
    [`signs.${urgency}.title`, escaped(title).replace('112', '<a href="tel:112">112</a>')],
    [`signs.${urgency}.list`, signs.map(({ sign, help }) => `<li>${rich(sign)}${help && ` <small>${rich(help)}</small>`}</li>`).join('\n')],
  ]);
  return Object.fromEntries(entries);
}

/** `**two stars**` make a word strong, as in the guide. @param {string} text */
const rich = (text) => escaped(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
