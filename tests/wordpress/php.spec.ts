import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findWordPress } from './set-up.mjs';
import { copyOfSite, putPlugin, runPhp, VERSIONS } from './site.ts';

test.skip(!findWordPress(), 'WordPress could not be fetched from npm (node tests/wordpress/set-up.mjs)');
test.describe.configure({ mode: 'serial' });

let folder = '';
test.beforeAll(async () => {
  ({ folder } = await copyOfSite());
  await putPlugin(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const version of VERSIONS) {
  test(`PHP ${version}: every value is kept, judged and escaped, and uninstalling leaves nothing`, async ({ page }) => {
    test.slow();
    const [, json = ''] = (await runPhp(version, folder, 'try.php')).split('@@');
    const said = JSON.parse(json);
    expect(said.php).toContain(version);
    expect(said.errors).toEqual([]);
    // Kept as written, in every field; what cannot be used has a sentence, what can be any text has none.
    expect(new Set(Object.values(said.kept.values))).toEqual(new Set([said.nasty]));
    expect(said.kept).toMatchObject({ place: 'everywhere', pages: [3, 4] });
    expect(said.problems.phone).toMatch(/^Write a phone number with its country code/);
    expect(said.problems['booking-url']).toBe('Write a web address that begins with https://.');
    expect(said.problems.clinic).toBe('');
    expect(said.refused).toEqual([]);
    expect(said.claims).toBe('nono');

    // The tag and the form, as a browser reads them.
    await page.setContent(said.tag.replace('http://example.org', ''));
    const tag = page.locator('script[src*="self-check.js"]');
    expect(await tag.getAttribute('data-clinic')).toBe(said.nasty);
    expect(await tag.getAttribute('integrity')).toMatch(/^sha384-[\w+/]{64}$/);
    expect(await tag.getAttribute('data-phone'), 'what cannot be used stays out').toBeNull();
    await page.setContent(said.form);
    expect(await page.locator('input[name="self_check[values][clinic]"]').inputValue()).toBe(said.nasty);
    expect(await page.locator('textarea').inputValue()).toBe(said.nasty);
    expect(await page.locator('script, b').count(), 'nothing of a value became markup').toBe(0);

    expect(said.element).toBe('<self-check mode="inline"><a href="tel:+31201234567">Call us: +31 20 123 45 67</a></self-check>');
    expect(said.lists).toEqual({
      rocket_delay_js_exclusions: ['x', '/self-check/assets/self-check.js'],
      autoptimize_filter_js_exclude: 'a.js, b.js, assets/self-check.js',
      sgo_js_minify_exclude: ['self-check'],
      wphb_minify_resource: false,
      w3tc_minify_js_do_tag_minification: false,
    });
    expect(said.left).toBe('nothing');
  });
}
