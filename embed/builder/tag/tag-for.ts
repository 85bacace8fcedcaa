import type { SettingSource } from '../../widget/settings/config.ts';
import { escaped } from './escaped.ts';

/** Where an owner pastes the tag. */
export const TARGETS = ['html', 'wordpress', 'squarespace', 'wix', 'gtm'] as const;
export type Target = (typeof TARGETS)[number];
/** Where an element with children stays as it was pasted. */
export const WITH_FALLBACK: readonly Target[] = ['html', 'wordpress'];

/** What a tag is made of. */
export interface TagParts {
  /** The address of the script, without a query. */
  readonly src: string;
  /** Its hash, where the browser is to check the file. */
  readonly integrity?: string | undefined;
  /** The text of an import map with the hashes of the files that the script loads, where the browser is to check those. */
  readonly importMap?: string | undefined;
  /** A `<self-check>` with what stands in the place of the widget until it is there. */
  readonly fallback?: string | undefined;
  readonly settings: SettingSource;
}

/** The text that an owner copies for `target`. */
export function tagFor(target: Target, { src, integrity, importMap, fallback, settings }: TagParts): string {
  // Tag Manager makes the script anew from its address alone: settings go there, and a hash would be lost.
  if (target === 'gtm') return `<script async src="${escaped(src + queryOf(settings))}"></script>`;
  // Cloudflare's optimiser heeds its attribute only where it stands before src.
  const first = target === 'wordpress' ? '<script async data-cfasync="false"' : '<script async';
  const lines = [
    `${first} src="${escaped(src)}"`,
    ...(integrity === undefined ? [] : [`integrity="${escaped(integrity)}" crossorigin="anonymous"`]),
    ...Object.entries(settings).map(([name, value]) => `data-${name}="${escaped(value)}"`),
  ];
  const place = fallback === undefined || !WITH_FALLBACK.includes(target) ? '' : `${fallback}\n`;
  const map = importMap === undefined ? '' : `<script type="importmap">${importMap}</script>\n`;
  return `${place}${map}${lines.join('\n  ')}></script>`;
}

/** Settings as the query of the script's address. A plus is written %2B, and a space %20, which nothing on the way can take for a plus. */
function queryOf(settings: SettingSource): string {
  const query = new URLSearchParams(settings).toString().replaceAll('+', '%20');
  return query && `?${query}`;
}
