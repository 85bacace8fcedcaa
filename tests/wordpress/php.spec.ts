import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPhone } from '../../src/clinic/read-phone.ts';
import { INTERNATIONAL, VALID, type Valid, WITH_TRUNK } from '../clinic/valid-numbers.ts';
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
      rocket_delay_js_exclusions: ['x', '/wp-content/plugins/self-check/assets/self-check.js'],
      autoptimize_filter_js_exclude: 'a.js, b.js, assets/self-check.js',
      sgo_js_minify_exclude: ['self-check'],
      wphb_minify_resource: false,
      w3tc_minify_js_do_tag_minification: false,
    });
    expect(said.left).toBe('nothing');
  });
}

test('a phone number is read as the widget reads it, in every country and notation', async () => {
  test.slow();
  const notations = [
    ...Object.values(INTERNATIONAL),
    ...Object.values(WITH_TRUNK).map((write) => (v: Valid) => write(v.code, v.trunk || '0', v.groups)),
  ];
  const local = ({ trunk, groups }: Valid) => [`${trunk}${groups}`, `(${trunk}${groups.replace(' ', ') ')}`, `${trunk}${groups}/12`];
  const written = VALID.flatMap((valid) => [
    ...notations.map((write) => write(valid)),
    ...local(valid),
    `Tel.: +${valid.code} ${valid.groups} ext. 1`,
  ]);
  writeFileSync(join(folder, 'site/phones.json'), JSON.stringify(written));
  const read: string[] = JSON.parse((await runPhp('7.4', folder, 'phones.php')).split('@@')[1] ?? '');
  const other = written.flatMap((text, at) => ((readPhone(text)?.dial ?? '') === read[at] ? [] : [[text, read[at]]]));
  expect(other.slice(0, 10)).toEqual([]);
  expect(read.filter(Boolean).length).toBeGreaterThan(10_000);
});

test('on a PHP that is too old the main file says so, and does nothing else', async () => {
  const [, version, hooks, notice] = (await runPhp('5.2', folder, 'old-php.php', 'do-not-attempt-installing')).split('@@');
  expect(version).toContain('5.2');
  expect(hooks).toBe('admin_notices');
  expect(notice).toContain('this website needs PHP 7.4 and WordPress 6.1, or newer');
});

test('in a network each site has its own settings, and uninstalling leaves nothing on any', async () => {
  test.slow();
  const network = await copyOfSite();
  await putPlugin(network.folder);
  expect(await runPhp('8.3', network.folder, 'network.php')).toContain('@@made@@');
  const [, said = ''] = (await runPhp('8.3', network.folder, 'network.php', 'do-not-attempt-installing')).split('@@');
  expect(JSON.parse(said)).toEqual([true, ['Clinic 1', 'Clinic 2', 'nothing', 'nothing']]);
  rmSync(network.folder, { recursive: true, force: true });
});
