// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../root.mjs';

const SOURCE = 'embed/build/release/read-me';

/** The read-me of each language: each leads to the other. */
const PAGES = /** @type {const} */ ({ en: 'READ-ME.html', nl: 'LEES-MIJ.html' });
const PICTURES = ['builder', 'launcher', 'chat', 'card'];

/**
 * The owner's read-me in each language, by its file name: one page each, with everything in it.
 * @param {string} version
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function readMes(version) {
  /** @type {typeof import('../../../flows/index.ts')} */
  const { FLOW } = await tsImport('../../../flows/index.ts', import.meta.url);
  /** @type {typeof import('../../../src/ui/words/date-text.ts')} */
  const { dateText } = await tsImport('../../../src/ui/words/date-text.ts', import.meta.url);
  /** @type {typeof import('../../../src/ui/style/tokens.ts')} */
  const { pageTokens } = await tsImport('../../../src/ui/style/tokens.ts', import.meta.url);
  const page = await text('page.html');
  const style = `<style>\n${pageTokens()}\n${await text('read-me.css')}</style>`;
  const made = Object.entries(PAGES).map(async ([lang, file]) => {
    const day = (/** @type {string} */ iso) => dateText(iso, lang, '');
    const values = {
      ...{ lang, version, folder: `self-check-${version}`, wordpress: `self-check-wordpress-${version}.zip` },
      ...{ flow: FLOW.id, 'flow.version': FLOW.version, changed: day(FLOW.changed), next: day(FLOW.nextReview) },
      ...(await picturesIn(lang)),
    };
    const words = filled((await text(`${lang}.html`)).trimEnd(), values);
    return /** @type {const} */ ([file, Buffer.from(filled(page, { ...values, style, words }))]);
  });
  return new Map(await Promise.all(made));
}

/** @param {string} name */
const text = (name) => readFile(join(root, SOURCE, name), 'utf8');

/** Inside the page: one file to read, to mail or to print. @param {string} lang */
async function picturesIn(lang) {
  const pictures = PICTURES.map(async (name) => {
    const bytes = await readFile(join(root, SOURCE, `${name}-${lang}.webp`));
    return [`picture.${name}`, `data:image/webp;base64,${bytes.toString('base64')}`];
  });
  return Object.fromEntries(await Promise.all(pictures));
}

/**
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values what stands for `{{name}}`
 */
function filled(template, values) {
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The read-me has nothing to put in the place of {{${name}}}.`);
    return value;
  });
}
