import type { Rgb } from './colour.ts';

/** The colour that `#` and three or six hexadecimal digits name, or undefined. */
export function hexColour(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) return undefined;
  const bits = Number.parseInt(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex, 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}
