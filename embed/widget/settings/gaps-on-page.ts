import { targetOnPage } from '../base/target-on-page.ts';
import type { Settings } from './config.ts';
import { tagsOnPage } from './setting-sources.ts';

/** What the owner has to mend in the page itself, a sentence each. */
export function gapsOnPage({ target }: Settings): readonly string[] {
  const gaps: readonly (string | false)[] = [
    target !== undefined &&
      !targetOnPage(target) &&
      `target="${target}" finds nothing on this page. Write a CSS selector of an element that exists, such as #check.`,
    tagsOnPage().filter(runs).length > 1 && 'This page loads self-check twice. It is shown once. Remove one of the two script tags.',
  ];
  return gaps.filter((gap) => gap !== false);
}

/** Not one whose type an optimiser has changed: it runs a copy in its place. */
const runs = ({ type }: HTMLScriptElement) => /^(|module|(text|application)\/(java|ecma)script)$/i.test(type);
