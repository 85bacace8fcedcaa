/** As the makers of these tools document them. The README names the tools, in the same order. */
const CLASSES =
  'rr-block sentry-block ph-no-capture amp-block mp-block nr-block highlight-block dd-privacy-hidden fs-exclude mf-excluded lo-sensitive inspectlet-sensitive ym-hide-content ym-disable-keys';
const ATTRIBUTES = 'hj-suppress clarity-mask cs-mask heap-redact-text private recording-disable openreplay-hidden matomo-mask dtrum-mask';

/**
 * Asks session-replay tools to record nothing of `element` and what is in it. A tool that looks into shadow roots needs that
 * inside, where also the clicks are; one that does not, on the host.
 */
export function hideFromRecorders(element: Element): void {
  element.classList.add(...CLASSES.split(' '));
  for (const name of ATTRIBUTES.split(' ')) element.setAttribute(`data-${name}`, 'true');
}
