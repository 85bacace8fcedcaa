import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOptions, root } from '../../embed/build.mjs';
import { TRIMS, trimLibraries } from '../../embed/trim.mjs';
import { eventOf, type Move, walks } from '../flow/random-walk.ts';
import { leaves } from '../i18n/leaves.ts';

type Built = typeof import('./trim-entry.ts');

const { target, conditions, mainFields, define } = buildOptions;
const settings = {
  ...(target && { target }),
  ...(conditions && { conditions }),
  ...(mainFields && { mainFields }),
  ...(define && { define }),
};
const slow = 60_000;

/** The entry as the build makes it, imported from `folder`, with the size of its code and the library files that went in. */
async function make(folder: string, ...plugins: readonly Plugin[]) {
  const { outputFiles, metafile } = await build({
    ...settings,
    absWorkingDir: root,
    entryPoints: ['tests/embed/trim-entry.ts'],
    outdir: 'unwritten',
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    plugins: [...plugins],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const path = join(folder, plugins.length > 0 ? 'trimmed.mjs' : 'whole.mjs');
  await writeFile(path, code);
  const built: Built = await import(/* @vite-ignore */ pathToFileURL(path).href);
  return { built, size: code.length, inputs: Object.keys(metafile.inputs) };
}
let whole: Awaited<ReturnType<typeof make>>;
let trimmed: Awaited<ReturnType<typeof make>>;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'self-check-'));
  whole = await make(folder);
  trimmed = await make(folder, trimLibraries);
  return () => rm(folder, { recursive: true });
}, slow);

test('something is trimmed in every library file that is named', () => {
  for (const { file } of TRIMS) expect(trimmed.inputs.filter((input) => file.test(input))).toHaveLength(1);
  expect(trimmed.size).toBeLessThan(whole.size * 0.8);
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
        ...['nothing', '__proto__', 'sections.constructor'].map((key) => attempt(() => speech.flow(key))),
        ...[0, 1, 2, 11].map((count) => attempt(() => speech.chrome('start_time', { count, questions: 11 }))),
        attempt(() => speech.chrome('call_clinic')),
      ];
    });
  }
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

  test('and when the answers are replayed', { timeout: slow }, () => {
    for (const moves of some.slice(0, 100)) {
      const answers = transcript(whole.built, moves).at(-1)?.answers ?? [];
      const [before, after] = [whole, trimmed].map(({ built: { FLOWS, createFlowMachine, replay, stepOf } }) => {
        const { flow } = FLOWS['back-spasm'];
        const { value, context } = replay(createFlowMachine(flow), answers);
        return { context, step: stepOf(flow, String(value), context.answers) };
      });
      expect(after).toStrictEqual(before);
    }
  });

  test('and a broken flow throws as it did', () => {
    const faults = [whole, trimmed].map(({ built: { FLOWS, createSession } }) => {
      const { flow } = FLOWS['back-spasm'];
      const rule = { when: { any: JSON.parse('null') }, goTo: 'end' };
      const session = createSession({ ...flow, questions: { start: { kind: 'one', options: { adult: {} }, next: [rule] } } });
      return attempt(() => session.send({ type: 'answer', question: 'start', options: ['adult'] }));
    });
    expect(faults[0]).toMatch(/^Error/);
    expect(faults[1]).toBe(faults[0]);
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
    ['i18next/dist/esm/i18next.js', 'deprecateBareCode', 'LanguageUtil.deprecateBareCode'],
    ['i18next/dist/esm/i18next.js', 'looksLikeObjectPathRegExpCache', 'looksLikeObjectPathRegExpCache'],
    ['i18next/dist/esm/i18next.js', 'class Connector', 'Connector'],
  ])('%s without %s', async (file, name, cut) => {
    const folder = await mkdtemp(join(tmpdir(), 'self-check-'));
    try {
      const source = await readFile(join(root, 'node_modules', file), 'utf8');
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, source.replaceAll(name, name.includes(' ') ? 'class Renamed' : 'renamed'));
      const building = build({ entryPoints: [path], bundle: true, write: false, logLevel: 'silent', plugins: [trimLibraries] });
      await expect(building).rejects.toThrow(`has no "${cut}" any more. Look at what replaced it, and change embed/trim.mjs.`);
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
