import { describe, expect, test } from 'vitest';
import { BEGIN, END, evidenceFrom, markdownOf, type Results, staleness, withEvidence } from './evidence.mjs';

const ran = (projectName: string, status = 'expected', ...annotations: { type: string; description: string }[]) => ({
  projectName,
  status,
  annotations,
});
const RESULTS: Results = {
  browser: {
    stats: { startTime: '2026-11-25T10:00:00.000Z' },
    suites: [
      {
        suites: [
          {
            specs: [
              { title: 'all: unset | everywhere', file: 'host-pages.spec.ts', tests: [ran('chromium'), ran('firefox')] },
              { title: 'a sandboxed frame', file: 'host-pages.spec.ts', tests: [ran('chromium'), ran('firefox', 'skipped')] },
            ],
          },
        ],
        specs: [
          {
            title: 'a fault in AboutScreen ends on the safety card',
            file: 'faults.spec.ts',
            tests: [ran('chromium', 'expected', { type: 'faults', description: '4' }, { type: 'painted', description: '8 20' })],
          },
          {
            title: 'a missing text ends on the safety card (look-up: flow)',
            file: 'faults.spec.ts',
            tests: [ran('chromium', 'expected', { type: 'faults', description: '120' })],
          },
          // A row of its own for each browser, as Playwright writes them.
          ...['chromium', 'firefox'].map((browser) => ({
            title: 'the loader, a missing panel',
            file: 'loader.spec.ts',
            tests: [ran(browser, 'expected', { type: 'faults', description: '1' })],
          })),
          { title: 'another test', file: 'keep.spec.ts', tests: [ran('chromium')] },
        ],
      },
    ],
  },
  webkit: [{ title: 'all: unset | everywhere', status: 'passed' }],
  fuzz: [{ title: 'settings never throw', cases: 20_000, seed: 1 }],
  longRun: [{ title: 'settings never throw', cases: 1_000_000, seed: 7 }],
};
const evidence = evidenceFrom(RESULTS);
const document = withEvidence(`# Head\n\n${BEGIN}\nold\n${END}\n\nTail\n`, markdownOf(evidence));

describe('the table of a run', () => {
  test('has a row per host page with what each engine did', () => {
    expect(document).toContain('| all: unset \\| everywhere | passed | passed | passed | |');
    expect(document).toContain('| a sandboxed frame | passed | not run | not run | |');
  });
  test('counts the faults by part, the cases by property, and is dated by the run', () => {
    expect(document).toContain('The run of 2026-11-25: 2 host pages, 125 faults, 1 properties, all passed.');
    expect(document).toContain('- AboutScreen: 4\n- a missing text ends on the safety card (look-up: flow): 120');
    expect(document.match(/^- the loader, a missing panel: 1$/gm)).toHaveLength(1);
    expect(document).toContain('8 ms in the middle, 20 ms at most');
    expect(document).toContain('| settings never throw | 20,000 | 1,000,000 |');
  });
  test('leaves the rest of the document as it is, also the second time', () => {
    expect(document.startsWith('# Head\n\n')).toBe(true);
    expect(document.endsWith('\n\nTail\n')).toBe(true);
    expect(document).not.toContain('old');
    expect(withEvidence(document, markdownOf(evidence))).toBe(document);
  });
});

describe('whether the table is still that of the run', () => {
  const changed = (edit: (results: Results) => Results) => staleness(document, evidenceFrom(edit(structuredClone(RESULTS))));

  test('another date, other counts, an engine that is not here: still the same', () => {
    expect(
      changed(({ browser, ...rest }) => ({
        ...rest,
        browser: { ...browser, stats: { startTime: '2027-01-01T00:00:00Z' } },
        webkit: [],
        longRun: [],
      })),
    ).toBeUndefined();
  });
  test('a page, a fault or a property that is new or gone is named, with what to do', () => {
    expect(changed((results) => ({ ...results, fuzz: [] }))).toBe(
      'The table in SECURITY.md is not that of this run: "settings never throw" is in it and did not run. Run npm run evidence.',
    );
    expect(changed((results) => ({ ...results, fuzz: [...(results.fuzz ?? []), { title: 'hours never throw', cases: 1 }] }))).toContain(
      '"hours never throw" ran and is not in it',
    );
    expect(changed(({ browser, ...rest }) => ({ ...rest, browser: { stats: browser.stats, suites: [] } }))).toMatch(
      /"a sandboxed frame" is in it and did not run; .*\. Run npm run evidence\.$/,
    );
  });
  test('a document without the marks says which lines it needs', () => {
    expect(() => staleness('# Head', evidence)).toThrow(`SECURITY.md needs the lines ${BEGIN} and ${END}.`);
  });
});

const withSpecs = (...specs: Results['browser']['specs'] & {}) =>
  evidenceFrom({ ...RESULTS, browser: { ...RESULTS.browser, suites: [{ specs }] } });
const FAULT = { type: 'faults', description: '1' };

test('what failed is named, so that no table says that all passed', () => {
  const failed = structuredClone(RESULTS);
  const { failures } = evidenceFrom({ ...failed, webkit: [{ title: 'a sandboxed frame', status: 'failed' }] });
  expect(failures).toEqual(['a sandboxed frame (webkit)']);
});

test('so is a fault that failed, in whatever file; another test is not the table’s', () => {
  const { failures } = withSpecs(
    { title: 'the loader, a missing panel', file: 'loader.spec.ts', tests: [ran('firefox', 'unexpected', FAULT)] },
    { title: 'a fault in AboutScreen', file: 'faults.spec.ts', tests: [ran('chromium', 'unexpected')] },
    { title: 'another test', file: 'keep.spec.ts', tests: [ran('chromium', 'unexpected')] },
  );
  expect(failures).toEqual(['the loader, a missing panel (firefox)', 'a fault in AboutScreen (chromium)']);
});

test('a fault that was skipped is none, unless another browser put it in', () => {
  const title = 'the loader, no network';
  const skipped = { title, file: 'loader.spec.ts', tests: [ran('chromium', 'skipped', FAULT)] };
  expect(withSpecs(skipped).faults).toEqual([]);
  expect(withSpecs(skipped, { ...skipped, tests: [ran('firefox', 'expected', FAULT)] }).faults).toEqual([{ title, count: 1 }]);
});

test('faults of one name in two files are two', () => {
  const title = 'does not arrive';
  const specs = ['faults.spec.ts', 'loader.spec.ts'].map((file) => ({ title, file, tests: [ran('chromium', 'expected', FAULT)] }));
  expect(withSpecs(...specs).faults).toHaveLength(2);
});
