import { make } from '../base/dom.ts';

/** Gives `root` this style sheet. An adopted one works under every policy; browsers without it (before 2023) get a style element. */
export function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make('style', {}, css));
  }
}
