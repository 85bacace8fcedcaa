import { afterEach, describe, expect, test } from 'vitest';
import { readSettings, SETTINGS } from '../../../../embed/widget/settings/config.ts';
import { attributesOf, findScript, pageSources } from '../../../../embed/widget/settings/setting-sources.ts';
import { WRITTEN_BY_OTHERS } from './written-by-others.ts';

afterEach(() => document.head.replaceChildren());

const refuse = () => {
  throw new Error('not yours');
};

/** A script tag with `attributes`, as an owner pastes it. Nothing is loaded. */
function tag(attributes: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return script;
}

/** `name` with one letter too many, too few or wrong, and with two that have changed places. */
function misspellings(name: string): readonly string[] {
  const others = [...'abcdefghijklmnopqrstuvwxyz-'];
  const at = [...Array(name.length + 1).keys()];
  return at.flatMap((index) => {
    const [head, here, tail] = [name.slice(0, index), name.slice(index, index + 1), name.slice(index + 1)];
    const changed = [
      head + tail,
      head + tail.slice(0, 1) + here + tail.slice(1),
      ...others.flatMap((other) => [head + other + here + tail, head + other + tail]),
    ];
    return changed.filter((each) => each !== name && !(each in SETTINGS));
  });
}

describe('on the element', () => {
  test('an attribute is a setting, but for those that every element may carry', () => {
    const element = document.createElement('div');
    const common = {
      id: 'a',
      class: 'b',
      style: 'color: red',
      slot: 's',
      'aria-label': 'l',
      'data-aos': 'fade',
      role: 'region',
      onclick: '',
      inert: '',
      '_ngcontent-ng-c1': '',
      itemprop: 'mainEntity',
      'hx-boost': 'false',
      'x-cloak': '',
      'v-cloak': '',
      ':class': 'open',
    };
    for (const [name, value] of Object.entries({ clinic: 'Back & Co', fone: '1', ...common })) element.setAttribute(name, value);
    expect(attributesOf(element)).toStrictEqual({ clinic: 'Back & Co', fone: '1' });
  });
});

describe('on the page, the strongest source first', () => {
  test('the tag, the config object, the query of the script’s address', () => {
    const script = tag({ src: 'https://cdn.example/self-check.js?clinic=Query&ver=6.1', 'data-clinic': 'Tag', async: '' });
    expect(pageSources(script, { clinic: 'Config' })).toStrictEqual([{ clinic: 'Tag' }, { clinic: 'Config' }, { clinic: 'Query' }]);
  });

  test('without what optimisers add to the tag', () => {
    const script = tag({ 'data-cfasync': 'false', 'data-turbo-track': 'reload', 'data-no-optimize': '1', 'data-fone': '1' });
    expect(pageSources(script, undefined)).toStrictEqual([{ fone: '1' }, {}, {}]);
  });

  test.each(WRITTEN_BY_OTHERS)('$name of $tool is no setting of ours', ({ name }) => {
    expect(pageSources(tag({ [name]: 'x', 'data-clinic': 'Tag' }), undefined)).toStrictEqual([{ clinic: 'Tag' }, {}, {}]);
  });

  test('a setting with one letter wrong is never taken for theirs', () => {
    const misspelt = Object.keys(SETTINGS).flatMap(misspellings);
    expect(misspelt.length).toBeGreaterThan(10_000);
    const heard = pageSources(tag(Object.fromEntries(misspelt.map((name) => [`data-${name}`, 'x']))), undefined)[0] ?? {};
    expect(misspelt.filter((name) => !(name in heard))).toStrictEqual([]);
    const named = misspelt.filter((name) => !/^-|^on|^data-/.test(name));
    const onElement = attributesOf(tag(Object.fromEntries(named.map((name) => [name, 'x']))));
    expect(named.filter((name) => !(name in onElement))).toStrictEqual([]);
  });

  test('the one setting that begins with data- is taken once and twice with it', () => {
    for (const name of ['data-layer', 'data-data-layer'])
      expect(pageSources(tag({ [name]: 'dataLayer' }), undefined)[0]).toStrictEqual({ 'data-layer': 'dataLayer' });
    expect(attributesOf(tag({ 'data-layer': 'dataLayer', 'data-layers': '3' }))).toStrictEqual({
      type: 'text/plain',
      'data-layer': 'dataLayer',
    });
  });

  test('a number or a list in the config object is understood', () => {
    const [, config] = pageSources(undefined, { offset: 20, report: ['steps', 'outcome'], phone: undefined, email: null });
    expect(config).toStrictEqual({ offset: '20', report: 'steps outcome' });
  });

  test.each([
    [0o200000011, '33554441'],
    [238000099, '238000099'],
    [['023 555 00 12', '023 555 00 13'], '023 555 00 12 023 555 00 13'],
  ])('a phone number without quotes has become another one: %j', (phone, seen) => {
    const warnings: string[] = [];
    expect(
      readSettings(pageSources(undefined, { phone, sms: ['+31 6 00 00 00 00'] }), (sentence) => warnings.push(sentence)),
    ).toStrictEqual({
      sms: { text: '+31 6 00 00 00 00', dial: '+31600000000' },
    });
    expect(warnings).toStrictEqual([
      `phone="${seen}" cannot be used. Write a phone number with its country code, such as +31 20 123 45 67, between quotes.`,
    ]);
  });

  test.each([
    ['phone=+31200000000', '+31200000000'],
    ['phone=+31+20+000+00+00', '+31 20 000 00 00'],
    ['phone=%2B31200000000', '+31200000000'],
    ['clinic=x&phone=(+31)200000000', '(+31)200000000'],
    ['phone=020+000+00+00', '020 000 00 00'],
  ])('a plus before a phone number in the query stays one: %s', (query, phone) => {
    const [, , found] = pageSources(tag({ src: `https://cdn.example/self-check.js?${query}` }), undefined);
    expect(found?.phone).toBe(phone);
  });

  test.each([undefined, null, 'clinic', 5, true])('a config that is no object (%s) is none', (config) => {
    expect(pageSources(undefined, config)).toStrictEqual([{}, {}, {}]);
  });

  test('what is no text in it is named to the owner, and the rest is read', () => {
    const nasty: readonly unknown[] = [
      { toString: () => 1 },
      Object.create(null),
      Symbol('x'),
      () => {},
      [Object.create(null)],
      [['x']],
      new Array(2 ** 32 - 1),
      new Proxy({}, { get: refuse }),
    ];
    for (const clinic of nasty) {
      const warnings: string[] = [];
      const settings = readSettings(pageSources(undefined, { clinic, city: 'Haarlem' }), (sentence) => warnings.push(sentence));
      expect(settings).toStrictEqual({ city: 'Haarlem' });
      expect(warnings).toStrictEqual(['clinic="" cannot be used. Write a short text.']);
    }
    const getter = Object.defineProperty({ city: 'Haarlem' }, 'clinic', { get: refuse, enumerable: true });
    expect(readSettings(pageSources(undefined, getter), () => {})).toStrictEqual({ city: 'Haarlem' });
  });

  test('one that lets nobody look into it is none', () => {
    expect(pageSources(undefined, new Proxy({}, { ownKeys: refuse }))).toStrictEqual([{}, {}, {}]);
  });

  test('a key such as __proto__ stays a name like any other', () => {
    const [, config] = pageSources(undefined, JSON.parse('{ "__proto__": "x", "clinic": "y" }'));
    expect(Object.keys(config ?? {})).toStrictEqual(['__proto__', 'clinic']);
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
  });
});

describe('our own tag', () => {
  test.each(['https://cdn.example/self-check.js', 'https://cdn.example/v1/self-check.loader.js?x=1'])('is found by its file: %s', (src) => {
    const script = tag({ src });
    document.head.append(tag({ src: 'https://cdn.example/other.js' }), script);
    expect(findScript()).toBe(script);
  });

  test.each(['https://cdn.example/my-self-check.js', 'https://cdn.example/self-check.json'])('is not %s', (src) => {
    document.head.append(tag({ src }));
    expect(findScript()).toBeUndefined();
  });
});
