import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../embed/build/content-hash.ts';
import { FLOWS } from '../../flows/index.ts';
import { type FlowFile, writeFlowFile } from '../../src/author/flow-file.ts';
import { FLOW_FILE_SCHEMA } from '../../src/author/flow-file-schema.ts';
import { parseFlowFile } from '../../src/author/parse-flow-file.ts';
import { problemsOf } from '../../src/author/problems-of.ts';
import { readJson } from '../../src/author/read-json.ts';
import { inWords } from '../../src/proof/message.ts';
import { requiredTexts } from '../../src/proof/text-keys.ts';
import { inEnglish } from '../proof/in-english.ts';
import { type BadFile, GOOD, REFUSED, UNREADABLE, UNSOUND } from './bad-files.ts';
import { smallFlow } from './small-flow.ts';

const SHIPPED: FlowFile = FLOWS['back-spasm'];
const validate = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false, keywords: ['errorMessage'] }).compile(
  FLOW_FILE_SCHEMA,
);

const good = JSON.stringify(GOOD);

/** The good file with one text of its JSON replaced, or another text altogether. */
function bad([what, old, replacement]: BadFile): string {
  if (old === '') return replacement;
  if (!good.includes(old)) throw new Error(`${what}: nothing to replace.`);
  return good.replace(old, () => replacement);
}

const refusal = (text: string) => {
  const read = parseFlowFile(text);
  return 'problems' in read ? read.problems : [];
};
function fileIn(text: string): FlowFile {
  const read = parseFlowFile(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

describe('the shipped flow as a file', () => {
  const text = writeFlowFile(SHIPPED);

  test('comes back without a difference, with the hash of each sheet, and without a problem', () => {
    const { $schema, ...back } = fileIn(text);
    expect(back).toStrictEqual(SHIPPED);
    expect(JSON.stringify(back.flow)).toBe(JSON.stringify(SHIPPED.flow));
    for (const [lang, words] of Object.entries(SHIPPED.texts)) {
      expect(contentHash(back.flow, back.texts[lang])).toBe(contentHash(SHIPPED.flow, words));
    }
    expect(writeFlowFile({ ...back, ...($schema && { $schema }) })).toBe(text);
    expect(problemsOf(back)).toStrictEqual([]);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('may have been saved by an editor that begins a file with a mark', () => {
    expect(refusal(`\uFEFF${text}`)).toStrictEqual([]);
  });

  test('has a place in the schema for every text that a flow must have', () => {
    const keys = requiredTexts(SHIPPED.flow).filter((key) => !/^sections\.[^.]+$|^about\.body$/.test(key));
    const nested = keys.map((key) => key.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), 'x'));
    expect(nested.filter((words) => !validate({ flow: smallFlow, texts: { en: words } }))).toStrictEqual([]);
  });
});

describe('a file that is refused gives one sentence with its place, and the schema refuses it too', () => {
  test.each(REFUSED)('%s', (...file) => {
    const [, , , place, says] = file;
    expect(inEnglish(refusal(bad(file)))).toContainEqual({ place, says });
    expect(validate(JSON.parse(bad(file)))).toBe(false);
  });
});

test.each(UNREADABLE)('what cannot be read says where: %s', (...file) => {
  const [, , , place, says] = file;
  expect(inEnglish(refusal(bad(file)))).toStrictEqual([{ place, says }]);
});

describe('what is read but not sound is told in one list', () => {
  test.each(UNSOUND)('%s', (...file) => {
    const [, , , place, says] = file;
    expect(validate(JSON.parse(bad(file)))).toBe(true);
    expect(inEnglish(problemsOf(fileIn(bad(file))))).toContainEqual(expect.objectContaining({ place, says }));
  });

  test('with the answers that show it, where only a walk does', () => {
    const early = bad(['an early end', '"goTo":"brakes"', '"goTo":"end"', '', '']);
    expect(inEnglish(problemsOf(fileIn(early)))).toContainEqual(
      expect.objectContaining({ place: 'flow.questions.wheels', answers: [{ question: 'wheels', options: ['round'] }] }),
    );
  });
});

describe('whatever is done to a file', () => {
  const shipped: unknown = JSON.parse(writeFlowFile({ ...SHIPPED, expected: GOOD.expected ?? [] }));
  const ids = fc.constantFrom('start', 'end', 'radiation', 'none', 'routine', 'nowhere', 'constructor', 'x', 'emergency', 'gp_first');
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      '',
      [],
      {},
      { raised: 'gp_first' },
      { any: [] },
      { any: [{ question: 'onset', chose: [] }] },
    ),
    ids,
    fc.array(ids, { maxLength: 3 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const edit = fc.record({
    way: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
    value,
    how: fc.constantFrom('replace', 'remove', 'rename'),
  });

  test('it is refused with a sentence, or read and proven without a fault; what the schema refuses is refused', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const edited = edits.reduce((json, { way, value: put, how }) => changed(json, way, put, how), shipped);
        const read = parseFlowFile(JSON.stringify(edited));
        if ('problems' in read) {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const { place, says } of read.problems) expect(`${place}: ${inWords(says)}`).toMatch(/^[^:]+.*: .*\.$/s);
        } else {
          expect(validate(edited), JSON.stringify(validate.errors)).toBe(true);
          expect(() => problemsOf(read.file)).not.toThrow();
        }
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  test('JSON is read as JSON.parse reads it, but for names that stand twice or mean something to JavaScript', () => {
    const put = fc.constantFrom('', ',', '"', '}', ']', '\\', '\t', '0', 'e', ':1', '-');
    fc.assert(
      fc.property(fc.json(), fc.nat(), put, (json, nth, between) => {
        const at = nth % (json.length + 1);
        const text = json.slice(0, at) + between + json.slice(at);
        const read = readJson(text);
        if ('value' in read) expect(read.value).toStrictEqual(JSON.parse(text));
        else if (read.problem.says.text.startsWith('This is no JSON')) expect(() => JSON.parse(text)).toThrow(SyntaxError);
        else expect(inWords(read.problem.says)).toMatch(/ twice\. | JavaScript\. | levels /);
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });
});

/** The value with something done to what `way` leads to. */
function changed(json: unknown, [first = 0, ...way]: readonly number[], put: unknown, how: string): unknown {
  if (typeof json !== 'object' || json === null || Object.keys(json).length === 0) return put;
  const entries = Object.entries(json);
  const at = first % entries.length;
  const next = entries.flatMap(([key, inner], index): [string, unknown][] => {
    if (index !== at) return [[key, inner]];
    if (way.length > 0) return [[key, changed(inner, way, put, how)]];
    if (how === 'remove') return [];
    return how === 'rename' ? [[typeof put === 'string' ? put : JSON.stringify(put), inner]] : [[key, put]];
  });
  return Array.isArray(json) ? next.map(([, inner]) => inner) : Object.fromEntries(next);
}
