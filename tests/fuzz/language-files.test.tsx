import fc from 'fast-check';
import { afterEach, expect } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { REGIONS } from '../../src/clinic/region.ts';
import { CHROME } from '../../src/i18n/chrome.ts';
import { createWordings } from '../../src/i18n/i18n.ts';
import { createSession } from '../../src/session/session.ts';
import { mount } from '../../src/ui/mount.tsx';
import { nastyText } from './nasty-text.ts';
import { survives } from './survives.ts';

afterEach(() => document.body.replaceChildren());

/** Words without a placeholder of their own: those are filled in, or end on the safety card. */
const wording = nastyText.map((text) => text.replaceAll(/[{}]/g, '')).filter((text) => text !== '');

survives('words of a language file with markup in them: told as they are written', () =>
  fc.property(wording, wording, fc.array(wording, { minLength: 1, maxLength: 3 }), (start, end, items) => {
    const flow = { hello: `${start}{clinic}${end}`, sections: { s: { title: start, body: [end], items } }, list: items };
    const texts = createWordings({ en: { chrome: CHROME.en, flow } }).texts('en', () => ({ clinic: 'Back & Co' }));
    expect(texts.flow('hello')).toBe(`${start}Back & Co${end}`);
    expect(texts.section('s')).toStrictEqual({ title: start, body: [end], items, parts: [] });
    expect(texts.list('list')).toStrictEqual(items);
  }),
);

survives('a clinic’s name with markup, placeholders or patterns in it: told as it is written', () =>
  fc.property(
    nastyText.filter((name) => name !== ''),
    fc.constantFrom('en', 'ar'),
    (name, lang) => {
      const wordings = createWordings({
        [lang]: { chrome: CHROME.en, flow: { hello: 'Hi {clinic}, call {emergency}: {clinic}' } },
      });
      const texts = wordings.texts(lang, () => ({ clinic: name, emergency: '112' }));
      const told = texts.flow('hello').replaceAll(/[\u2068\u2069]/g, '');
      const bare = name.replaceAll(/[\u2068\u2069]/g, '');
      expect(told).toBe(`Hi ${bare}, call 112: ${bare}`);
    },
  ),
);

const MARKUP = [
  ...[
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '&lt;b&gt;bold&lt;/b&gt;',
    '<b>bold</b>',
  ],
  ...['$t(start.hello)', '\0', '\u202e112', '<!-- x -->', ']]>', '<svg onload=alert(1)>', "' onclick='alert(1)"],
];
const snippet = fc.constantFrom(...MARKUP);

/** A language file with `put` in front of one of its texts, within the words that it begins with in bold; the others stay. */
function withMarkup(file: object, pick: number, put: string): object {
  let left = pick;
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return left-- === 0 ? value.replace(/^(?:\*\*)?/, `$&${put.replaceAll('$', '$$$$')}`) : value;
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
  };
  return Object.fromEntries(Object.entries(file).map(([key, value]) => [key, change(value)]));
}

/** After what was drawn at once. */
const drawn = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};
const TAPS = ['about', 'back', 'read-all', 'back', 'start', 'continue'];

survives('the widget drawn in a language with markup in it: shown as text, nothing is parsed', () =>
  fc.asyncProperty(snippet, fc.nat(420), fc.nat(120), async (put, inFlow, inChrome) => {
    const { flow, texts } = FLOWS['back-spasm'];
    const mark = `\u00abmark\u00bb${put}`;
    const chrome = { ...CHROME.en, ...withMarkup(CHROME.en, inChrome, mark) };
    const plain = await screens({ chrome: CHROME.en, flow: texts.en });
    const marked = await screens({ chrome, flow: withMarkup(texts.en, inFlow, mark) });
    expect(marked.faults).toStrictEqual([]);
    // The same elements and attributes, and the same words but for what was put in.
    expect(marked.shapes).toStrictEqual(plain.shapes);
    for (const [index, words] of marked.words.entries()) expect(words.replaceAll(mark, '')).toBe(plain.words[index]);

    async function screens(words: { readonly chrome: { readonly name: string }; readonly flow: object }) {
      const session = createSession(flow);
      const container = document.createElement('div');
      document.body.append(container);
      const faults: unknown[] = [];
      const undraw = mount(container, {
        session,
        wordings: createWordings({ en: words }),
        clinic: { name: 'Back & Co', region: REGIONS.NL, phone: { text: '023', dial: '+3123' } },
        lang: 'en',
        layout: 'panel',
        takesFocus: true,
        drawn() {},
        keep: { copy: async () => {}, print: async () => {}, download: () => {} },
        messenger: { newKey: () => 'key', send: async () => {} },
        now: () => new Date('2026-11-23T10:00:00Z'),
        switched: () => {},
        close: () => {},
        erase: () => {},
        tapped: () => {},
        onError: (fault) => faults.push(fault),
      });
      const shapes: string[] = [];
      const seen: string[] = [];
      for (const tap of ['', ...TAPS]) {
        container.querySelector<HTMLElement>(`[data-action="${tap}"]`)?.click();
        await drawn();
        const all = [...container.querySelectorAll('*')];
        shapes.push(all.map(({ localName, attributes }) => `${localName} ${[...attributes].map(({ name }) => name).join(' ')}`).join('\n'));
        seen.push(container.textContent ?? '');
      }
      undraw();
      session.stop();
      container.remove();
      return { shapes, words: seen, faults };
    }
  }),
);
