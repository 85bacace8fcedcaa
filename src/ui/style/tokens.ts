import { type Scheme, TOKENS } from '../../base/tokens.ts';

/** The colours as custom properties, in `:root` of a page: `--page` and so on, by the scheme of the visitor's device. */
export function pageTokens(): string {
  return `:root{${declared('light', plain)}}@media (prefers-color-scheme:dark){:root{${declared('dark', plain)}}}`;
}

/**
 * The colours as custom properties in the widget. A brand colour (`accent`) goes before some of them, and the theming API of the page before that. A
 * scheme that the owner asked for goes before the one of the device, and on paper it is light.
 */
export function widgetTokens(): string {
  const [light, dark] = [declared('light', themed), `color-scheme:dark;${declared('dark', themed)}`];
  return `.root{${light}}@media screen{.root[data-scheme=dark]{${dark}}}@media screen and (prefers-color-scheme:dark){.root:not([data-scheme=light]){${dark}}}`;
}

type Write = (name: string, value: string, scheme: Scheme) => string;

function declared(scheme: Scheme, write: Write): string {
  return Object.entries(TOKENS[scheme])
    .map(([name, value]) => `--${name}:${write(name, value, scheme)}`)
    .join(';');
}

const plain: Write = (_, value) => value;

const themed: Write = (name, value, scheme) => {
  const own = /accent|link|^tint/.test(name) ? `var(--${scheme}-${name},${value})` : value;
  return /accent/.test(name) ? `var(--self-check-${name},${own})` : own;
};
