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

/** The pages by language: each leads to the other. */
const PAGES = /** @type {const} */ ({
  nl: { file: 'index.html', name: 'Nederlands', other: 'en' },
  en: { file: 'en.html', name: 'English', other: 'nl' },
});

/**
 * @param {string} root of the repository
 * @param {string} base where script and tag builder are, seen from the page
 * @returns {Promise<Readonly<Record<string, string>>>} each page by its file name
 */
export async function demoPages(root, base) {
  const read = (/** @type {string} */ name) => readFile(join(root, SOURCE, name), 'utf8');
  const template = await read('page.html');
  const texts = { nl: JSON.parse(await read('nl.json')), en: JSON.parse(await read('en.json')) };
  const { warningSigns } = await tsImport('./warning-signs.ts', import.meta.url);
  const signs = warningSigns({ phone: CLINIC.phone, 'ooh-phone': CLINIC.ooh });
  /** @param {'nl' | 'en'} lang */
  const page = (lang) => {
    const { file, other } = PAGES[lang];
    const to = { lang: other, file: PAGES[other].file, name: PAGES[other].name, link: texts[other].link };
    return [file, filled(template, { ...texts[lang], lang, file, base, clinic: CLINIC, other: to }, listsOf(signs[lang]))];
  };
  return Object.fromEntries([page('nl'), page('en')]);
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
        ...['page.html', 'nl.json', 'en.json'].map((name) => join(root, SOURCE, name)),
        ...flows.map((name) => join(root, 'flows', name)),
      ];
      return { contents: (await demoPages(root, ''))[path] ?? '', loader: 'copy', watchFiles };
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
