import { make } from '../../dom.ts';
import { copyText } from './copy-text.ts';
import type { Page } from './page.ts';
import { policyFor } from './policy-for.ts';

/** The lines for a site that has a Content-Security-Policy. */
export function policyView({ words }: Page) {
  const text = words.tag;
  const copying = { copy: text.copyPolicy, copied: text.copiedPolicy, selected: text.selected };
  const additions = copyText('policy-additions', { label: text.policyAdditions, ...copying });
  const header = copyText('policy-header', { label: text.policyHeader, ...copying });
  const element = make(
    'details',
    { class: 'group policy' },
    make('summary', {}, make('h3', {}, text.policyHeading)),
    make('div', { class: 'body' }, make('p', {}, text.policyIntro), additions.element, make('p', {}, text.policyStrict), header.element),
  );
  return {
    element,
    show(src: string, messageUrl: string | undefined) {
      const policy = policyFor(src, messageUrl);
      additions.show(policy.additions);
      header.show(policy.header);
    },
  };
}
