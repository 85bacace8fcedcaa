import type { SettingSource } from '../config.ts';

/** What the preview page shows. It travels in the hash of its address, which no server ever gets. */
export interface PreviewState {
  readonly settings: SettingSource;
  /** Language of the page around the widget. */
  readonly lang: string;
  /** What the visitor's device asks for. */
  readonly device: 'light' | 'dark';
  /** How often the owner asked to have the panel opened. */
  readonly opened: number;
}

/** No setting can have these names. */
const [LANG, DEVICE, OPENED] = ['page.lang', 'page.device', 'page.opened'];

export function toHash({ settings, lang, device, opened }: PreviewState): string {
  return `#${new URLSearchParams({ ...settings, [LANG]: lang, [DEVICE]: device, [OPENED]: String(opened) })}`;
}

export function fromHash(hash: string): PreviewState {
  const all = [...new URLSearchParams(hash.slice(1))];
  const { [LANG]: lang = 'en', [DEVICE]: device, [OPENED]: opened } = Object.fromEntries(all);
  return {
    settings: Object.fromEntries(all.filter(([name]) => /^[a-z-]+$/.test(name))),
    lang,
    device: device === 'dark' ? 'dark' : 'light',
    opened: Number(opened) || 0,
  };
}
