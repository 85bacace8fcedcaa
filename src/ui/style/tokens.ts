type Scheme = 'light' | 'dark';

/** The colours of each scheme, written once: the widget's sheet, the tag builder's and the arithmetic of contrast read them here. */
export const TOKENS = {
  light: {
    accent: '#0b6166',
    'on-accent': '#fff',
    link: '#0a565b',
    tint: '#e2f0ef',
    page: '#f6f4ef',
    surface: '#fff',
    ink: '#1b2a2e',
    soft: '#4c5c62',
    line: '#dcd8ce',
    edge: '#75838a',
    danger: '#b3141e',
    'danger-tint': '#fdecea',
    'danger-ink': '#8a0f17',
    'on-danger': '#fff',
    today: '#8a4300',
    'today-tint': '#fff1df',
    gp: '#1d4f8f',
    'gp-tint': '#e8f0fb',
    shadow: '0 2px 6px rgb(20 30 32/12%),0 12px 40px rgb(20 30 32/22%)',
  },
  dark: {
    accent: '#74cfcd',
    'on-accent': '#06282a',
    link: '#8fdcda',
    tint: '#16393b',
    page: '#12191b',
    surface: '#1c2528',
    ink: '#eef3f3',
    soft: '#b3c1c5',
    line: '#33413f',
    edge: '#7c8d92',
    danger: '#d3303a',
    'danger-tint': '#3b1719',
    'danger-ink': '#ffb9b4',
    'on-danger': '#fff',
    today: '#ffc27a',
    'today-tint': '#37260f',
    gp: '#a9cbff',
    'gp-tint': '#172a44',
    shadow: '0 2px 6px rgb(0 0 0/40%),0 12px 40px rgb(0 0 0/60%)',
  },
} as const satisfies Readonly<Record<Scheme, Readonly<Record<string, string>>>>;

/** Their custom properties, in `:root` of a page: `--page` and so on, by the scheme of the visitor's device. */
export function pageTokens(): string {
  return `:root{${declared('light', plain)}}@media (prefers-color-scheme:dark){:root{${declared('dark', plain)}}}`;
}

/**
 * Their custom properties in the widget. A brand colour (`accent`) goes before some of them, and the theming API of the page before that. A
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
