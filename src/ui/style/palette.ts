import { contrast, fromOklch, type Rgb, toOklch } from '../../base/colour.ts';

/** The colours that follow the clinic's own, as custom properties of the stylesheet. */
export type Palette = Readonly<Record<'--accent' | '--on-accent' | '--link' | '--tint', string>>;

/** The colours that they stand beside, as in the stylesheet's tokens. */
export const GROUNDS = {
  light: { page: [246, 244, 239], surface: [255, 255, 255], ink: [27, 42, 46], soft: [76, 92, 98] },
  dark: { page: [18, 25, 27], surface: [28, 37, 40], ink: [238, 243, 243], soft: [179, 193, 197] },
} as const satisfies Record<'light' | 'dark', Record<'page' | 'surface' | 'ink' | 'soft', Rgb>>;

const TEXT = 4.5; // WCAG 1.4.3
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/**
 * Colours from any accent that keep every word readable: the accent itself stays the clinic's; what is written on it is
 * black or white, whichever reads better; links, edges and the focus ring take its hue at a lightness that reads on
 * every ground; the tint is a breath of it.
 * @param accent red, green and blue, 0 to 255 each.
 */
export function paletteFrom(accent: Rgb, scheme: 'light' | 'dark'): Palette {
  const { page, surface } = GROUNDS[scheme];
  const { chroma, hue } = toOklch(accent);
  const tint = fromOklch({ lightness: scheme === 'light' ? 0.95 : 0.31, chroma: Math.min(chroma, 0.03), hue });
  const grounds = [page, surface, tint];
  const reads = (colour: Rgb) => grounds.every((ground) => contrast(colour, ground) >= TEXT);
  return {
    '--accent': css(accent),
    '--on-accent': css(contrast(WHITE, accent) >= contrast(BLACK, accent) ? WHITE : BLACK),
    '--link': css(reads(accent) ? accent : nearest(accent, reads, scheme)),
    '--tint': css(tint),
  };
}

/** The accent's hue at the lightness nearest to its own that reads: darker on light grounds, lighter on dark ones. */
function nearest(accent: Rgb, reads: (colour: Rgb) => boolean, scheme: 'light' | 'dark'): Rgb {
  const { lightness, chroma, hue } = toOklch(accent);
  const step = scheme === 'light' ? -0.01 : 0.01;
  for (let at = lightness + step; at > 0 && at < 1; at += step) {
    const colour = fromOklch({ lightness: at, chroma, hue });
    if (reads(colour)) return colour;
  }
  return scheme === 'light' ? BLACK : WHITE;
}

const css = (colour: Rgb): string => `rgb(${colour.join(' ')})`;
