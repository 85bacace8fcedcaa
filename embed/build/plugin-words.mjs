// @ts-check
// The words of the plug-in for WordPress in the form of gettext: what its code says, what WordPress looks up in its header and its block, and the form.
import { mo, po } from 'gettext-parser';

/** @typedef {import('../reference/plugin-fields.ts').FormText} Text a text in English and Dutch, and what it belongs to, if anything */
/** @typedef {Omit<Text, 'nl'>} Told a text that has its Dutch in nl.json */

/** WordPress has three kinds of Dutch, and takes words for none but the one of the site. */
const DUTCH = ['nl_NL', 'nl_NL_formal', 'nl_BE'];
/** A call that translates a text: \`__( 'Save', 'self-check' )\` and its kin. */
const TRANSLATED = /\b(?:esc_html|esc_attr)?_[_e]\( '((?:[^'\\]|\\.)*)', 'self-check' \)/g;

/**
 * @param {ReadonlyMap<string, string>} sources the plug-in's own files, by their paths
 * @param {Readonly<Record<string, string>>} dutch what they say, by its English
 * @param {readonly Text[]} form what the build writes into the plug-in beside them
 * @returns {ReadonlyMap<string, Uint8Array>} the files of its folder languages/
 */
export function wordFiles(sources, dutch, form) {
  const texts = [...inDutch([...sources].flatMap(toldIn), dutch), ...form];
  return new Map([
    ['self-check.pot', po.compile(catalogue(texts), { sort: true })],
    ['self-check-nl_NL.po', po.compile(catalogue(texts, 'nl_NL'), { sort: true })],
    ...DUTCH.map((locale) => /** @type {const} */ ([`self-check-${locale}.mo`, mo.compile(catalogue(texts, locale))])),
  ]);
}

/**
 * What one file says. Of a block WordPress looks three things up, in contexts of its own (wp-includes/block-i18n.json).
 * @param {[path: string, text: string]} file
 * @returns {Told[]}
 */
function toldIn([path, text]) {
  if (path.endsWith('block.json')) {
    const { title, description, keywords } = JSON.parse(text);
    return [
      { context: 'block title', en: title },
      { context: 'block description', en: description },
      ...keywords.map((/** @type {string} */ en) => ({ context: 'block keyword', en })),
    ];
  }
  const header = path === 'self-check.php' ? [...text.matchAll(/^ \* Description:\s+(.+)$/gm)] : [];
  return [...header, ...text.matchAll(TRANSLATED)].map(([, en = '']) => ({ context: '', en: en.replace(/\\(.)/g, '$1') }));
}

/**
 * @param {readonly Told[]} told
 * @param {Readonly<Record<string, string>>} dutch by their English
 * @returns {Text[]}
 * @throws where a text of the plug-in has no Dutch, or a Dutch one no text
 */
function inDutch(told, dutch) {
  const untold = told.find(({ en }) => !(en in dutch));
  if (untold) throw new Error(`embed/wordpress/nl.json has no Dutch for "${untold.en}". Add it.`);
  const unused = Object.keys(dutch).find((text) => told.every(({ en }) => en !== text));
  if (unused !== undefined) throw new Error(`embed/wordpress/nl.json has "${unused}", which the plug-in does not say. Take it out.`);
  return told.map(({ context, en }) => ({ context, en, nl: dutch[en] ?? '' }));
}

/**
 * Texts in the form of gettext, in Dutch for one of its locales; without one, for whoever translates.
 * @param {readonly Text[]} texts
 * @param {string} [locale]
 */
function catalogue(texts, locale) {
  /** @type {Record<string, Record<string, { msgid: string, msgctxt?: string, msgstr: string[] }>>} */
  const translations = {};
  for (const { context, en, nl } of texts) {
    translations[context] ??= {};
    translations[context][en] = { msgid: en, msgstr: [locale ? nl : ''], ...(context && { msgctxt: context }) };
  }
  return {
    charset: 'utf-8',
    headers: {
      'Content-Type': 'text/plain; charset=UTF-8',
      ...(locale && { Language: locale, 'Plural-Forms': 'nplurals=2; plural=(n != 1);' }),
      'X-Domain': 'self-check',
    },
    translations,
  };
}
