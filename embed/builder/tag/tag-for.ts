import type { SettingSource } from '../../widget/settings/config.ts';

/** Where an owner pastes the tag. */
export const TARGETS = ['html', 'wordpress', 'squarespace', 'wix', 'gtm'] as const;
export type Target = (typeof TARGETS)[number];

/** What a tag is made of. */
export interface TagParts {
  /** The address of the script, without a query. */
  readonly src: string;
  /** Its hash, where the browser is to check the file. */
  readonly integrity?: string | undefined;
  /** The text of an import map with the hashes of the files that the script loads, where the browser is to check those. */
  readonly importMap?: string | undefined;
  readonly settings: SettingSource;
}

/** The text that an owner copies for `target`. */
export function tagFor(target: Target, { src, integrity, importMap, settings }: TagParts): string {
  // Tag Manager makes the script anew from its address alone: settings go there, and a hash would be lost.
  if (target === 'gtm') return `<script async src="${attributeText(src + queryOf(settings))}"></script>`;
  // Cloudflare's optimiser heeds its attribute only where it stands before src.
  const first = target === 'wordpress' ? '<script async data-cfasync="false"' : '<script async';
  const lines = [
    `${first} src="${attributeText(src)}"`,
    ...(integrity === undefined ? [] : [`integrity="${attributeText(integrity)}" crossorigin="anonymous"`]),
    ...Object.entries(settings).map(([name, value]) => `data-${name}="${attributeText(value)}"`),
  ];
  const map = importMap === undefined ? '' : `<script type="importmap">${importMap}</script>\n`;
  return `${map}${lines.join('\n  ')}></script>`;
}

/** Settings as the query of the script's address. A plus is written %2B, and a space %20, which nothing on the way can take for a plus. */
function queryOf(settings: SettingSource): string {
  const query = new URLSearchParams(settings).toString().replaceAll('+', '%20');
  return query && `?${query}`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A value as it is written between the double quotes of an HTML attribute, so that a parser reads exactly the value back.
 * Null is the one character that HTML cannot hold; it is left out.
 */
function attributeText(value: string): string {
  return value.replaceAll('\0', '').replace(/[&"<>\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}
