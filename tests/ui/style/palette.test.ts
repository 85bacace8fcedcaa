import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, fromOklch, type Rgb, toOklch } from '../../../src/base/colour.ts';
import { hexColour } from '../../../src/base/hex-colour.ts';
import { TOKENS } from '../../../src/base/tokens.ts';
import { paletteFrom } from '../../../src/ui/style/palette.ts';

const colour = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }));
const rgb = (css: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (css.match(/\d+/g) ?? []).map(Number);
  return [r, g, b];
};

test.each(['light', 'dark'] as const)('whatever the brand colour, every word and edge reads in the %s scheme', (scheme) => {
  const [page, surface, ink, soft] = (['page', 'surface', 'ink', 'soft'] as const).map((name) => hexColour(TOKENS[scheme][name])) as [
    Rgb,
    Rgb,
    Rgb,
    Rgb,
  ];
  fc.assert(
    fc.property(colour, (accent) => {
      const palette = paletteFrom(accent, scheme);
      const [link, tint, onAccent] = [palette['--link'], palette['--tint'], palette['--on-accent']].map(rgb) as [Rgb, Rgb, Rgb];
      expect(rgb(palette['--accent'])).toEqual(accent);
      expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [page, surface, tint]) {
        expect(contrast(link, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(soft, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { seed: 20261123, numRuns: 4000 },
  );
});

test('a colour that reads as it is stays as it is', () => {
  expect(paletteFrom([11, 97, 102], 'light')['--link']).toBe('rgb(11 97 102)');
});

test('OKLCH and back gives the same colour', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const back = fromOklch(toOklch(accent));
      for (const [index, part] of back.entries()) expect(Math.abs(part - (accent[index] ?? 0))).toBeLessThanOrEqual(1);
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});

test('contrast is WCAG’s: black on white is 21, and the order does not matter', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  expect(contrast([255, 255, 255], [119, 119, 119])).toBeCloseTo(4.48, 2);
});
