import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { fillIn } from '../../../embed/data/fill-in.ts';
import { flowAtRunTime } from '../../../embed/data/flow-at-run-time.mjs';
import { wordingInOne } from '../../../embed/data/wording-in-one.mjs';
import { FLOWS } from '../../../flows/index.ts';

/** What a module exports once it is bundled, and the text of the bundle. */
async function bundled(path: string): Promise<{ value: unknown; code: string }> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [wordingInOne, flowAtRunTime],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const { default: value } = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return { value, code };
}

describe('the wording in the script', () => {
  test.each(['flows/back-spasm/en.json', 'flows/back-spasm/nl.json', 'src/i18n/en.json', 'src/i18n/nl.json'])(
    'is that of %s',
    async (path) => {
      expect((await bundled(path)).value).toStrictEqual(JSON.parse(await readFile(path, 'utf8')));
    },
  );

  /** Two language files of a flow, written to a folder of their own. */
  async function flowWith(en: object, nl: object, act: (folder: string) => Promise<void>) {
    const top = await mkdtemp(join(tmpdir(), 'self-check-'));
    const folder = join(top, 'flows', 'knee');
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'en.json'), JSON.stringify(en));
      await writeFile(join(folder, 'nl.json'), JSON.stringify(nl));
      await act(folder);
    } finally {
      await rm(top, { recursive: true });
    }
  }

  test('leaves out what has no text, and a group of which nothing is left', () => {
    const outline = { a: 0, b: { c: 0, d: [0, 0] }, e: { f: [{ g: 0 }] } } as const;
    expect(fillIn(outline, ['A', '', 'D', '', ''])).toStrictEqual({ a: 'A', b: { d: ['D'] } });
  });

  test('keeps what only one language has, and the length of each list', async () => {
    const en = { title: 'Knee', questions: { a: { help: 'Look.', heading: 'Where?' } }, body: ['One.', 'Two.'], only: { here: 'x' } };
    const nl = { body: ['Een.'], title: 'Knie', questions: { a: { heading: 'Waar?' }, b: { heading: 'Hoe?' } }, parts: [{ items: ['q'] }] };
    await flowWith(en, nl, async (folder) => {
      expect((await bundled(join(folder, 'en.json'))).value).toStrictEqual(en);
      expect((await bundled(join(folder, 'nl.json'))).value).toStrictEqual(nl);
    });
  });

  test.each([
    [{ title: '' }, {}, 'knee.title is "". Write a text that is not empty and has no "|".'],
    [{}, { start: { hello: 'a|b' } }, 'knee.start.hello is "a|b". Write a text that is not empty and has no "|".'],
    [{ title: 7 }, {}, 'knee.title is 7. Write a text that is not empty and has no "|".'],
    [
      { title: 'a' },
      { title: { a: 'b' } },
      'knee.title is a text in one language and a group of texts in another. Make it the same in both.',
    ],
  ])('of %j and %j is refused', async (en, nl, sentence) => {
    await flowWith(en, nl, async (folder) => {
      await expect(bundled(join(folder, 'en.json'))).rejects.toThrow(sentence);
    });
  });
});

test('the flow in the script is the flow, but for the sources of its options', async () => {
  const { value, code } = await bundled('flows/back-spasm/flow.ts');
  const { flow } = FLOWS['back-spasm'];
  const options = (all: typeof flow) => Object.values(all.questions).flatMap((question) => Object.values(question.options));
  expect(options(flow).filter(({ sources }) => sources).length).toBeGreaterThan(20);
  const whole = JSON.stringify(flow, (key, inner) => (key === 'sources' && Array.isArray(inner) ? undefined : inner));
  expect(value).toStrictEqual(JSON.parse(whole));
  expect(value).toHaveProperty('sources', flow.sources);
  expect(code).not.toContain('defineFlow');
});
