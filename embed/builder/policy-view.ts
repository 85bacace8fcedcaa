import { make } from '../dom.ts';
import { copyText } from './copy-text.ts';
import { inlineSource } from './inline-source.ts';
import type { Page } from './page.ts';
import { policyFor } from './policy-for.ts';

/** The lines for a site that has a Content-Security-Policy. */
export function policyView({ words }: Page) {
  const text = words.tag;
  const copying = { copy: text.copyPolicy, copied: text.copiedPolicy, selected: text.selected };
  const additions = copyText('policy-additions', { label: text.policyAdditions, ...copying });
  const header = copyText('policy-header', { label: text.policyHeader, ...copying });
  const mapNote = make('p', {});
  let shown = 0;
  const element = make(
    'details',
    { class: 'group policy' },
    make('summary', {}, make('h3', {}, text.policyHeading)),
    make(
      'div',
      { class: 'body' },
      make('p', {}, text.policyIntro),
      additions.element,
      mapNote,
      make('p', {}, text.policyStrict),
      header.element,
    ),
  );
  return {
    element,
    /** @param importMap the text of the inline script before the tag, where there is one. */
    async show(src: string, messageUrl: string | undefined, importMap: string | undefined) {
      shown += 1;
      const turn = shown;
      const inline = importMap === undefined ? undefined : await inlineSource(importMap);
      if (turn !== shown) return; // the form has changed since
      mapNote.hidden = importMap === undefined;
      mapNote.textContent = inline ? text.policyMap : text.policyMapUnknown;
      const policy = policyFor(src, { messageUrl, inline });
      additions.show(policy.additions);
      header.show(policy.header);
    },
  };
}
