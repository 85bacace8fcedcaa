import { expect, test } from '@playwright/test';
import { expectInWindow, isTappable, journey, keep, lookAt, openFrom, reference, visitHost } from '../host-pages/host-visit.ts';
import { HOST_PAGES } from '../host-pages/pages.mjs';
import { around, corners, differingPixels } from '../host-pages/pictures.ts';
import { action, panel } from './visit.ts';

// Pictures of what failed are kept; traces of all pages would take longer than the pages.
test.use({ trace: 'off' });

/**
 * Pictures of one run of one browser are equal but for the edges of rounded corners, which a browser may smooth another way from one
 * drawing to the next: one pixel in a thousand of the panel. In a frame, which is drawn as a layer of its own, the edges of
 * letters come out a shade apart too: up to this in a colour of 0 to 255. A changed colour or place is far more than either.
 */
const LAYER = 16;

for (const host of HOST_PAGES) {
  test(host.title, async ({ browser }, info) => {
    const { except = {}, window: { width = 1280, scale = 1 } = {} } = host;
    const bare = await visitHost(browser, host, true);
    const before = await lookAt(bare, host);
    await bare.end();
    const visit = await visitHost(browser, host, false);
    const { frame } = visit;

    if (!except.card) await expect(frame.locator('self-check').last()).toBeAttached();
    expect(await isTappable(visit), except.launcher ?? 'the button can be tapped').toBe(!except.launcher);
    const link = frame.locator('#link');
    if (!except.card) {
      await openFrom(visit, host);
      await expectInWindow(visit);
      const pictures = await journey(visit, host);
      await expectInWindow(visit);
      const expected = await reference(browser, host);
      for (const [index, picture] of pictures.entries()) {
        const clean = expected[index] ?? Buffer.of();
        const count = differingPixels(picture, clean, host.frame ? LAYER : 0, width > 640 ? [corners(16 * scale)] : []);
        if (count > 0 && !except.picture) await keep(info, { picture, clean });
        if (except.picture) expect(count, except.picture).toBeGreaterThan(0);
        else expect(count, 'pixels of the panel that differ from the plain page').toBeLessThanOrEqual(pixelsIn(clean) / 1000);
      }
      await action(frame, 'close').click();
    } else if (host.blocks) {
      await openFrom(visit, host);
      await expect(panel(frame)).toHaveAttribute('data-screen', 'error');
      await expect(action(frame, 'emergency-call').first()).toHaveAttribute('href', 'tel:112');
      await action(frame, 'close').click();
    } else if ((await link.count()) > 0 && (await frame.locator('self-check').count()) > 0) {
      await link.click();
      await frame.locator('h1').click(); // the page takes taps as before
    }
    await expect(panel(frame).and(frame.locator(':visible'))).toHaveCount(0);

    if (except.launcher && !host.opens) await frame.evaluate(() => scrollTo(0, 0)); // the visitor had to look for the button
    const after = await lookAt(visit, host);
    const button = after.button ? [around(after.button, 60, scale)] : [];
    const count = differingPixels(before.picture, after.picture, host.frame ? LAYER : 0, button);
    if (count > 0 && !except.page) await keep(info, { before: before.picture, after: after.picture });
    if (except.page) expect(count, except.page).toBeGreaterThan(0);
    else expect(count, 'pixels of the page that differ').toBe(0);
    expect(after.traces).toEqual(before.traces);
    expect(await frame.evaluate(() => typeof window.SelfCheck)).toBe('function');
    expect(visit.requests.filter((address) => !host.blocks || !address.includes(host.blocks))).toEqual(bare.requests);
    // Of what is blocked, the browser says so, and so do we.
    expect(visit.errors.filter((error) => !host.blocks || !/\[self-check\]|ERR_FAILED|CORS request did not succeed/.test(error))).toEqual(
      bare.errors,
    );
    expect(visit.warnings.map((warning) => host.warns?.find((each) => warning.startsWith(each)) ?? warning)).toEqual(host.warns ?? []);
    expect(await visit.page.context().cookies()).toEqual([]);
    await visit.end();
  });
}

/** How many pixels a PNG has. Source: PNG specification, the chunk IHDR. */
function pixelsIn(png: Buffer): number {
  return png.readUInt32BE(16) * png.readUInt32BE(20);
}
