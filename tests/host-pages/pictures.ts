import { PNG } from 'pngjs';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of two pictures differ by more than `shade` in a colour, outside what is `ignored`. In pictures of different size, all do. */
export function differingPixels(one: Buffer, two: Buffer, shade: number, ignored: readonly Ignored[] = []): number {
  if (one.equals(two)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(two)];
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2].every((colour) => Math.abs((a.data[at + colour] ?? 0) - (b.data[at + colour] ?? 0)) <= shade)) continue;
    const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
    if (!ignored.some((isIn) => isIn(x, y, a))) count++;
  }
  return count;
}

/** Whether a pixel is not compared. */
type Ignored = (x: number, y: number, picture: Pick<Area, 'width' | 'height'>) => boolean;

/** The corners of a panel: they are round, and the page shows there. */
export const corners =
  (size: number): Ignored =>
  (x, y, { width, height }) =>
    Math.min(x, width - 1 - x) < size && Math.min(y, height - 1 - y) < size;

/** An area of the page and what lies within `by` of it, where it throws its shadow. */
export const around =
  (area: Area, by: number, scale: number): Ignored =>
  (pixelX, pixelY) => {
    const [x, y] = [pixelX / scale, pixelY / scale];
    return x >= area.x - by && x < area.x + area.width + by && y >= area.y - by && y < area.y + area.height + by;
  };
