import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../embed/build.mjs';
import { TRIMS, trimLibraries } from '../../embed/trim/trim.mjs';
import { eventOf, type Move, walks } from '../flow/random-walk.ts';
import { leaves } from '../i18n/leaves.ts';
import { type Built, type Bundle, wholeAndTrimmed } from './whole-and-trimmed.ts';

const slow = 60_000;

let whole: Bundle;
let trimmed: Bundle;
beforeAll(async () => {
  ({ whole, trimmed } = await wholeAndTrimmed());
}, 4 * slow);

test('something is trimmed in every library file that is named', () => {
  for (const { file } of TRIMS) expect(trimmed.inputs.filter((input) => file.test(input))).toHaveLength(1);
  expect(trimmed.code.length).toBeLessThan(whole.code.length * 0.8);
});

describe('every text is the same', () => {
  test.each(['Back & Co', '$t(title)', '{emergency}', '<b>$&</b>'])('for a clinic that is called %s', (clinic) => {
    const [before, after] = [everyText(whole.built, clinic), everyText(trimmed.built, clinic)];
    expect(before.length).toBeGreaterThan(1000);
    expect(after).toStrictEqual(before);
  });

  function everyText({ CHROME, FLOWS, createWordings }: Built, clinic: string): readonly unknown[] {
    const { texts } = FLOWS['back-spasm'];
    const wordings = createWordings({
      en: { chrome: CHROME.en, flow: { ...texts.en, own: CHROME.en } },
      nl: { chrome: CHROME.nl, flow: { ...texts.nl, own: CHROME.nl } },
      ar: { chrome: CHROME.en, flow: texts.en },
    });
    return wordings.languages.flatMap(({ lang, name }) => {
      const speech = wordings.texts(lang, (chrome) => ({ clinic, emergency: chrome('region.NL.emergency', { number: '112' }), gp: 'GP' }));
      const keys = [...leaves(texts.en), ...leaves({ own: CHROME.en })].map(([key]) => key);
      return [
        ...[name, lang, speech.dir],
        ...keys.map((key) => attempt(() => speech.flow(key, { number: 112, phone: '1' }))),
        ...keys.map((key) => attempt(() => speech.optional(`${key}.help`))),
        ...Object.keys(texts.en.sections).map((id) => attempt(() => speech.section(id, { chosen: 'a sign' }))),
        ...['about.body', 'nothing'].map((key) => attempt(() => speech.list(key))),
        ...['nothing', '__proto__', 'sections.constructor', 'title.length', 'title.0', 'sections', 'about.body', 'a..b'].flatMap((key) => [
          attempt(() => speech.flow(key)),
          attempt(() => speech.optional(key)),
          attempt(() => speech.list(key)),
        ]),
        ...['{gp}', '', ' ', '$1', 'a{', '}'].map((version) =>
          attempt(() => speech.flow('about.version', { version, date: 0, content: 'a' })),
        ),
        ...[0, 1, 2, 11].map((count) => attempt(() => speech.chrome('start_time', { count, questions: 11 }))),
        attempt(() => speech.chrome('call_clinic')),
      ];
    });
  }
});

describe('every language is written in its own direction', () => {
  const dirOf = ({ built }: Bundle, lang: string) =>
    built.createWordings({ [lang]: { chrome: built.CHROME.en, flow: {} } }).texts(lang, () => ({})).dir;
  const rightToLeft = ['ar', 'ar-EG', 'arz', 'ary', 'ckb', 'dv', 'fa', 'fa-AF', 'prs', 'he', 'iw', 'yi', 'ji', 'ps', 'ug', 'ur', 'ur-PK'];
  const leftToRight = ['en', 'nl', 'nl-BE', 'de', 'fr', 'pl', 'tr', 'uk', 'el', 'hi', 'zh-Hant', 'ja', 'ku', 'pa', 'az', 'ar-Latn', 'ff'];

  test.each([...rightToLeft, ...leftToRight])('%s, as i18next has it', (lang) => {
    expect(dirOf(trimmed, lang)).toBe(rightToLeft.includes(lang) ? 'rtl' : 'ltr');
    expect(dirOf(trimmed, lang)).toBe(dirOf(whole, lang));
  });

  test.each(['sd', 'ks', 'lrc', 'mzn', 'nqo', 'syr', 'pa-PK', 'pa-Arab', 'ku-IQ', 'ff-Adlm', 'rhg', 'az-IR'])(
    '%s too, which the list in i18next may miss',
    (lang) => expect(dirOf(trimmed, lang)).toBe('rtl'),
  );
});

describe('every walk is the same', () => {
  const some = fc.sample(walks, { seed: 20261123, numRuns: 400 });

  test('on every screen of some hundreds of random walks', { timeout: slow }, () => {
    const ends = new Set<string>();
    for (const moves of some) {
      const before = transcript(whole.built, moves);
      expect(transcript(trimmed.built, moves)).toStrictEqual(before);
      for (const { step } of before) if (step.kind === 'outcome') ends.add(step.id);
    }
    expect(ends).toStrictEqual(new Set(['emergency', 'urgent_same_day', 'under_18', 'gp_first', 'routine']));
  });

  test('and a guard that throws stops the walk as it did', () => {
    const [before, after] = [whole, trimmed].map(({ built: { FLOWS, createSession } }) => {
      const { flow } = FLOWS['back-spasm'];
      const rule = { when: { any: JSON.parse('null') }, goTo: 'end' };
      const session = createSession({ ...flow, questions: { start: { kind: 'one', options: { adult: {} }, next: [rule] } } });
      const answer = () => session.send({ type: 'answer', question: 'start', options: ['adult'] });
      return [attempt(answer), attempt(answer), attempt(() => session.stop()), attempt(answer), session.getState()];
    });
    expect(before?.[0]).toMatch(/^Error/);
    expect(after).toStrictEqual(before);
  });

  test.each([
    ['starts at', { start: 'nowhere' }],
    ['leads to', { questions: { start: { kind: 'one', options: { adult: {} }, next: [{ goTo: 'nowhere' }] } } }],
  ] as const)('and a flow that %s a question that is not there is refused', (_, broken) => {
    for (const { built } of [whole, trimmed]) {
      expect(() => built.createSession({ ...built.FLOWS['back-spasm'].flow, ...broken })).toThrow(/nowhere/);
    }
  });

  test('and a subscriber that throws is thrown at, and changes nothing', () => {
    const [before, after] = [whole, trimmed].map(({ built: { FLOWS, createSession } }) => {
      const session = createSession(FLOWS['back-spasm'].flow);
      const unsubscribe = session.subscribe(() => {
        throw new Error('not today');
      });
      const thrown = attempt(() => session.send({ type: 'answer', question: 'start', options: ['adult'] }));
      unsubscribe();
      session.back();
      return [thrown, session.getState()];
    });
    expect(before?.[0]).toBe('Error: not today');
    expect(after).toStrictEqual(before);
  });

  test('and nothing moves after the end of the session', () => {
    const [before, after] = [whole, trimmed].map(({ built: { FLOWS, createSession } }) => {
      const session = createSession(FLOWS['back-spasm'].flow);
      session.stop();
      session.send({ type: 'answer', question: 'start', options: ['adult'] });
      return session.getState();
    });
    expect(before?.answers).toStrictEqual([]);
    expect(after).toStrictEqual(before);
  });

  /** Every state of a walk. Each event comes twice, as from a double click, and each screen is left by Back once in a while. */
  function transcript({ FLOWS, createSession }: Built, moves: readonly Move[]) {
    const { flow } = FLOWS['back-spasm'];
    const session = createSession(flow);
    const states = [session.getState()];
    session.subscribe((state) => states.push(state));
    for (const move of moves) {
      const { step, answers } = session.getState();
      const event = eventOf(flow, move, step.kind === 'outcome' ? 'end' : step.id, answers);
      session.send(event);
      session.send(event);
      if (move.pick % 10 === 0) session.back();
    }
    session.stop();
    return states;
  }
});

describe('when a new version of a library no longer has what is trimmed, the build stops and says where to look', () => {
  test.each([
    ['i18next/dist/esm/i18next.js', 'getUsedParamsDetails', 'Translator.getUsedParamsDetails'],
    ['i18next/dist/esm/i18next.js', 'baseLogger', 'baseLogger'],
    ['i18next/dist/esm/i18next.js', 'class EventEmitter', 'EventEmitter'],
    ['preact/src/component.js', 'prevDebounce', 'prevDebounce'],
    ['preact/src/component.js', 'BaseComponent.prototype.forceUpdate', 'BaseComponent.prototype.forceUpdate'],
    ['preact/src/diff/index.js', 'dangerouslySetInnerHTML', "i == 'dangerouslySetInnerHTML'"],
  ])('%s without %s', async (file, name, cut) => {
    const folder = await mkdtemp(join(tmpdir(), 'self-check-'));
    try {
      const source = await readFile(join(root, 'node_modules', file), 'utf8');
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, source.replaceAll(name, name.includes(' ') ? 'class Renamed' : 'renamed'));
      const building = build({ entryPoints: [path], bundle: true, write: false, logLevel: 'silent', plugins: [trimLibraries] });
      await expect(building).rejects.toThrow(`has no "${cut}" any more. Look at what replaced it, and change embed/trim/.`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** What `act` gives, or the message that it throws. */
function attempt(act: () => unknown): unknown {
  try {
    return act() ?? 'absent';
  } catch (error) {
    return String(error);
  }
}
