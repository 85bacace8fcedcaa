import { contrast, fromOklch, type Rgb, toOklch } from '../../base/colour.ts';
import { hexColour } from '../../base/hex-colour.ts';
import { TOKENS } from '../../base/tokens.ts';

/** The colours that follow the clinic's own, as custom properties of the stylesheet. */
export type Palette = Readonly<Record<'--accent' | '--on-accent' | '--link' | '--tint', string>>;

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
  const { chroma, hue } = toOklch(accent);
  const tint = fromOklch({ lightness: scheme === 'light' ? 0.95 : 0.31, chroma: Math.min(chroma, 0.03), hue });
  const grounds = [...groundsOf(scheme), tint];
  const reads = (colour: Rgb) => grounds.every((ground) => contrast(colour, ground) >= TEXT);
  return {
    '--accent': css(accent),
    '--on-accent': css(contrast(WHITE, accent) >= contrast(BLACK, accent) ? WHITE : BLACK),
    '--link': css(reads(accent) ? accent : nearest(accent, reads, scheme)),
    '--tint': css(tint),
  };
}

/** What words stand on. */
const groundsOf = (scheme: 'light' | 'dark'): Rgb[] =>
  [TOKENS[scheme].page, TOKENS[scheme].surface].flatMap((ground) => {
    const colour = hexColour(ground);
    return colour ? [colour] : [];
  });

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
