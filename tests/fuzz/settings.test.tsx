import fc from 'fast-check';
import { beforeAll, describe, expect } from 'vitest';
import { queuedCalls } from '../../embed/widget/page/queued-calls.ts';
import { clinicFrom } from '../../embed/widget/settings/clinic-from-settings.ts';
import { readSettings, SETTINGS, type SettingSource } from '../../embed/widget/settings/config.ts';
import { attributesOf, pageSources } from '../../embed/widget/settings/setting-sources.ts';
import { channelsOf } from '../../src/clinic/channels.ts';
import { outsideOfKind, UNSEEN } from './kinds.ts';
import { nastyText, spoilt } from './nasty-text.ts';
import { nastyObject, nastyValue } from './nasty-value.ts';
import { survives } from './survives.ts';

beforeAll(() => {
  const base = document.createElement('base');
  base.href = 'https://clinic.example/back/pain.html';
  document.head.append(base);
});

const NAMES = Object.keys(SETTINGS);
const name = fc.oneof(
  { arbitrary: fc.constantFrom(...NAMES), weight: 6 },
  {
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'then', 'Phone', 'phone ', 'clinic\u200b'),
    weight: 2,
  },
  { arbitrary: nastyText, weight: 1 },
);

/** Values that are right, one or more for each kind. */
const GOOD: readonly (readonly [string, string])[] = [
  ...(['clinic', 'city', 'target', 'launcher-label', 'reviewed-by'] as const).map((text) => [text, 'Back & Co'] as const),
  ...(['phone', 'sms', 'whatsapp', 'ooh-phone'] as const).map((phone) => [phone, '+31 (0)20 000 00 00'] as const),
  ...(['email', 'privacy-email', 'feedback-email'] as const).map((email) => [email, 'info@back.example'] as const),
  ...(['booking-url', 'message-url', 'privacy-url'] as const).map((url) => [url, 'https://back.example/book?a=b#c'] as const),
  ['hours', 'Mo-Fr 08:30-17:30, 2026-12-25 closed'],
  ['time-zone', 'Europe/Amsterdam'],
  ['region', 'NL'],
  ['lang', 'nl-BE'],
  ['mode', 'inline'],
  ['accent', '#0b6166'],
  ['scheme', 'dark'],
  ['side', 'left'],
  ['offset', '20'],
  ['z-index', '999'],
  ['reviewed-on', '2026-11-23'],
  ['report', 'steps, outcome'],
];

/** The tag of a page: what it cannot hold as an attribute is left away. */
function tagWith(attributes: readonly (readonly [string, string])[], query: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.setAttribute('src', `https://cdn.example/self-check.js?${query}`);
  for (const [key, value] of attributes) attempt(() => script.setAttribute(`data-${key}`, value));
  return script;
}

function elementWith(attributes: readonly (readonly [string, string])[]): Element {
  const element = document.createElement('self-check');
  for (const [key, value] of attributes) attempt(() => element.setAttribute(key, value));
  return element;
}

function attempt(act: () => void) {
  try {
    act();
  } catch {
    // No such attribute can be written.
  }
}

/** What must be true of whatever is read: nothing outside of its kind, a sentence for each refusal, nothing left behind. */
function expectSound(sources: readonly SettingSource[]) {
  const before = Reflect.ownKeys(Object.prototype).length;
  const warnings: string[] = [];
  const settings = readSettings(sources, (sentence) => warnings.push(sentence));
  expect(outsideOfKind(settings)).toStrictEqual([]);
  expectSentences(warnings);

  // What each pair gives alone decides what all give together: the first good value of a name, and a sentence for each bad one before it.
  const found = new Set<string>();
  const sentences = sources
    .flatMap((source) => Object.entries(source))
    .flatMap(([key, value]) => {
      if (found.has(key)) return [];
      const alone: string[] = [];
      const read = readSettings([Object.fromEntries([[key, value]])], (sentence) => alone.push(sentence));
      // A sentence for what cannot be used, or for what was made whole.
      expect(Object.keys(read).length + alone.filter((sentence) => !sentence.includes(' is taken for ')).length).toBeLessThanOrEqual(1);
      for (const good of Object.keys(read)) found.add(good);
      return alone;
    });
  expect(warnings).toStrictEqual(sentences);
  expect(new Set(Object.keys(settings))).toStrictEqual(found);

  const gaps: string[] = [];
  const clinic = clinicFrom(settings, (sentence) => gaps.push(sentence));
  expectSentences(gaps);
  for (const { href } of channelsOf(clinic)) expect(new URL(href).protocol).toMatch(/^(https?|tel|sms|mailto):$/);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
}

/** Each fits on a line, and says what to write instead. Only the list of all names is long. */
function expectSentences(warnings: readonly string[]) {
  for (const warning of warnings) {
    expect(warning).toMatch(/\. Write .+\.$|^There is no way .+\.$|Write .+/u);
    expect(warning).not.toMatch(UNSEEN);
    expect(warning.replace(NAMES.join(', '), '').length).toBeLessThan(320);
  }
}

const pairs = fc.array(fc.tuple(name, nastyText), { maxLength: 6 });

describe('fuzzed', () => {
  survives('settings of any name and value, from attributes, data-*, the config object and the address', () =>
    fc.property(pairs, pairs, fc.oneof(nastyObject(name), nastyValue), fc.oneof(nastyText, pairs), (own, tag, makeConfig, query) => {
      const search = typeof query === 'string' ? query : query.map((pair) => pair.map(wellFormed).join('=')).join('&');
      expectSound([attributesOf(elementWith(own)), ...pageSources(tagWith(tag, search), makeConfig())]);
    }),
  );

  const nearly = fc.constantFrom(...GOOD).chain(([key, value]) => spoilt(fc.constant(value)).map((text) => [key, text] as const));
  survives('settings that are nearly right: no value outside of its kind, no hidden character', () =>
    fc.property(fc.array(nearly, { minLength: 1, maxLength: 4 }), (near) => {
      expectSound(near.map((pair) => Object.fromEntries([pair])));
    }),
  );

  survives('calls kept by the queue stub before the script has come', () =>
    fc.property(fc.array(nastyValue), nastyValue, fc.boolean(), (queue, any, isQueue) => {
      const stub = isQueue ? Object.assign(() => {}, { q: queue.map((make) => make()) }) : any();
      for (const [command] of queuedCalls(stub)) expect(typeof command).toBe('string');
    }),
  );
});

/** As an address can hold it. */
const wellFormed = (text: string) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
