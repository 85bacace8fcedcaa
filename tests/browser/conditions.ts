import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Row } from './pairwise.ts';

/**
 * A window and its zoom, as a browser zooms: 1280 by 1024 at 400 % is 320 by 256 in CSS pixels of four by four. A window that would be
 * narrower than 320 CSS pixels is left out: WCAG 1.4.10 asks for nothing below (360 at 200 %, 768 at 400 %, 320 at any zoom).
 */
const WINDOWS = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 1024 },
];
const VIEWS = WINDOWS.flatMap(({ width, height }) =>
  [1, 2, 4].filter((zoom) => width / zoom >= 320).map((zoom) => `${width}x${height} at ${zoom}00 %`),
);

/** What differs from one visitor to the next, beside the screen. */
export const FACTORS = {
  view: VIEWS,
  lang: LANGUAGES,
  scheme: ['light', 'dark'],
  motion: ['no-preference', 'reduce'],
  colours: ['none', 'active'],
} as const;
export type Condition = Row<typeof FACTORS>;

export const nameOf = ({ view, lang, scheme, motion, colours }: Condition) =>
  [view, lang, scheme, motion === 'reduce' && 'reduced motion', colours === 'active' && 'forced colours'].filter(Boolean).join(', ');

/** The size of the window in CSS pixels. */
function sizeOf(view: string) {
  const [width = 0, height = 0, percent = 100] = view.match(/\d+/g)?.map(Number) ?? [];
  const zoom = percent / 100;
  return { width: width / zoom, height: height / zoom, zoom };
}

/** Makes the page so, all but the language. Chromium only. */
export async function become(page: Page, { view, scheme, motion, colours }: Omit<Condition, 'lang'>) {
  const { width, height, zoom } = sizeOf(view);
  await page.setViewportSize({ width, height });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: motion, forcedColors: colours });
  // Colours of a scheme that was just switched fade in: what is looked at is what is there in the end.
  await page.evaluate(() =>
    Promise.allSettled((document.querySelector('self-check')?.shadowRoot ?? document).getAnimations().map(({ finished }) => finished)),
  );
}
