import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importMap } from '../../../../embed/builder/tag/import-map.ts';
import { TARGETS, type Target, tagFor } from '../../../../embed/builder/tag/tag-for.ts';
import { readSettings, type SettingSource } from '../../../../embed/widget/settings/config.ts';
import { pageSources } from '../../../../embed/widget/settings/setting-sources.ts';
import { anySettings } from '../any-settings.ts';

const src = 'https://www.example.org/a&b/self-check.js';
const integrity = `sha384-${'A+/0'.repeat(16)}`;

/** A tag of the loader, whose files are checked. */
const loader = {
  src: 'https://www.example.org/a&b"/self-check.loader.js',
  integrity,
  importMap: importMap('https://www.example.org/a&b"/self-check.loader.js', { 'chunks/en-00000000.js': integrity }),
};

/** The script elements that a browser makes of a text, which must not reach beyond them. */
function scriptsIn(text: string): readonly HTMLScriptElement[] {
  const page = new DOMParser().parseFromString(`<body>${text}<p id="after"></p></body>`, 'text/html');
  expect(page.querySelector('body > #after')).not.toBeNull();
  expect(page.querySelectorAll('body > :not(#after, script)')).toHaveLength(0);
  return [...page.querySelectorAll('script')];
}

/** The script element that a browser makes of a tag. */
function parsed(text: string): HTMLScriptElement {
  const scripts = scriptsIn(text);
  expect(scripts).toHaveLength(1);
  const [script] = scripts;
  if (!script) throw new Error('There is no script.');
  return script;
}

/** What the widget reads of a tag, and what it would say in the console. */
function read(sources: readonly SettingSource[]) {
  const warnings: string[] = [];
  return { settings: readSettings(sources, (sentence) => warnings.push(sentence)), warnings };
}

describe.each(TARGETS)('the tag for %s', (target) => {
  test('says to the widget exactly what was filled in', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const script = parsed(tagFor(target, { src, integrity, settings }));
        expect(read(pageSources(script, undefined))).toStrictEqual(read([withoutNull(settings, target)]));
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  test('keeps every character of every value', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const [data, , query] = pageSources(parsed(tagFor(target, { src, integrity, settings })), undefined);
        expect(target === 'gtm' ? query : data).toStrictEqual(withoutNull(settings, target));
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  test('loads the script without holding up the page', () => {
    const script = parsed(tagFor(target, { src, integrity, settings: {} }));
    expect(script.hasAttribute('async')).toBe(true);
    expect(script.src).toBe(src);
  });

  test('of the loader is its own script, after an import map that holds nothing of the settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const scripts = scriptsIn(tagFor(target, { ...loader, settings }));
        const script = scripts.at(-1);
        expect(read(pageSources(script, undefined))).toStrictEqual(read([withoutNull(settings, target)]));
        expect(script?.src.split('?')[0]).toBe('https://www.example.org/a&b%22/self-check.loader.js');
        expect(script?.getAttribute('integrity')).toBe(target === 'gtm' ? null : integrity);
        const maps = scripts.slice(0, -1).map(({ type, text }) => [type, JSON.parse(text)]);
        const map = { integrity: { 'https://www.example.org/a&b%22/chunks/en-00000000.js': integrity } };
        expect(maps).toStrictEqual(target === 'gtm' ? [] : [['importmap', map]]);
      }),
      { seed: 20261130, numRuns: 100 },
    );
  });
});

test('plain HTML is one line per setting, in the order of the form', () => {
  expect(tagFor('html', { src, integrity, settings: { clinic: 'Back "&" <Co>', phone: '+31 23 000 00 00' } })).toBe(
    `<script async src="https://www.example.org/a&amp;b/self-check.js"
  integrity="${integrity}" crossorigin="anonymous"
  data-clinic="Back &quot;&amp;&quot; &lt;Co&gt;"
  data-phone="+31 23 000 00 00"></script>`,
  );
});

test('without a hash there is no integrity, and no crossorigin that it alone needs', () => {
  expect(tagFor('html', { src, settings: {} })).toBe('<script async src="https://www.example.org/a&amp;b/self-check.js"></script>');
});

test('WordPress gets the attribute for Cloudflare, before src as Cloudflare wants it', () => {
  const { attributes } = parsed(tagFor('wordpress', { src, integrity, settings: { clinic: 'x' } }));
  expect([...attributes].map(({ name }) => name)).toStrictEqual([
    'async',
    'data-cfasync',
    'src',
    'integrity',
    'crossorigin',
    'data-clinic',
  ]);
});

test('Tag Manager gets nothing but an address, with %2B for a plus and %20 for a space', () => {
  expect(tagFor('gtm', { src, integrity, settings: { clinic: 'A & B', phone: '+31 23' } })).toBe(
    '<script async src="https://www.example.org/a&amp;b/self-check.js?clinic=A%20%26%20B&amp;phone=%2B31%2023"></script>',
  );
});

/** HTML has no way to write the null character; a query has. */
function withoutNull(settings: SettingSource, target: Target): SettingSource {
  if (target === 'gtm') return settings;
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value.replaceAll('\0', '')]));
}
