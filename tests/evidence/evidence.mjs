// @ts-check
// The table in SECURITY.md, from what a whole run of the tests has left in test-results/. Pure: files are read in tests/evidence.mjs.

/**
 * What Playwright's JSON reporter writes, as far as it is read here.
 * @typedef {{ readonly type: string, readonly description?: string }} Annotation
 * @typedef {{ readonly projectName: string, readonly status: string, readonly annotations: readonly Annotation[] }} PlaywrightTest
 * @typedef {{ readonly title: string, readonly file: string, readonly tests: readonly PlaywrightTest[] }} Spec
 * @typedef {{ readonly specs?: readonly Spec[], readonly suites?: readonly Suite[] }} Suite
 * @typedef {Suite & { readonly stats: { readonly startTime: string } }} BrowserResults
 *
 * @typedef {{ readonly title: string, readonly status: string, readonly note?: string }} WebkitResult
 * @typedef {{ readonly title: string, readonly cases: number, readonly seed?: number }} FuzzResult
 *
 * @typedef {object} Results
 * @property {BrowserResults} browser
 * @property {readonly WebkitResult[]} [webkit]
 * @property {readonly FuzzResult[]} [fuzz]
 * @property {readonly FuzzResult[]} [longRun] the most cases that a property ever went through
 *
 * @typedef {object} Evidence
 * @property {string} date ISO date of the run
 * @property {readonly { readonly title: string, readonly engines: Readonly<Record<string, string>>, readonly note?: string }[]} pages
 * @property {readonly { readonly title: string, readonly count: number }[]} faults
 * @property {{ readonly median: number, readonly most: number } | undefined} painted milliseconds
 * @property {readonly { readonly title: string, readonly cases: number, readonly longest?: number }[]} properties
 * @property {readonly string[]} failures
 */

export const BEGIN = '<!-- evidence: written by `npm run evidence` -->';
export const END = '<!-- /evidence -->';
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];
/** @type {Readonly<Record<string, string>>} */
const SIGNS = { passed: 'passed', skipped: 'not run' };

/** @param {Results} results @returns {Evidence} */
export function evidenceFrom({ browser, webkit = [], fuzz = [], longRun = [] }) {
  const specs = specsIn(browser);
  // Whatever test of ours has put in faults says how many; the same ones in another browser are no others.
  const faulty = specs.filter((spec) => annotated(spec, 'faults').length > 0);
  const faults = faulty.filter(({ file, title }, index) => {
    return faulty.findIndex((each) => each.file === file && each.title === title) === index;
  });
  const painted = faults.flatMap((spec) => annotated(spec, 'painted')).map((text) => text.split(' ').map(Number));
  return {
    date: browser.stats.startTime.slice(0, 10),
    pages: pagesIn(specs.filter(isFrom('host-pages.spec.ts')), webkit),
    faults: faults.flatMap((spec) => annotated(spec, 'faults').map((count) => ({ title: nameOf(spec.title), count: Number(count) }))),
    painted:
      painted.length > 0
        ? { median: middle(painted.map(([median = 0]) => median)), most: Math.max(...painted.map(([, most = 0]) => most)) }
        : undefined,
    properties: fuzz.map(({ title, cases }) => {
      const longest = longRun.find((each) => each.title === title)?.cases;
      return longest === undefined ? { title, cases } : { title, cases, longest };
    }),
    failures: [
      ...specs
        // Also one that failed before it could say how many faults it puts in.
        .filter((spec) => faulty.includes(spec) || /(faults|host-pages)\.spec\.ts$/.test(spec.file))
        .flatMap(({ title, tests }) =>
          tests.filter(({ status }) => status === 'unexpected').map(({ projectName }) => `${title} (${projectName})`),
        ),
      ...webkit.filter(({ status }) => status === 'failed').map(({ title }) => `${title} (webkit)`),
    ],
  };
}

/** @param {string} name @returns {(spec: Spec) => boolean} */
const isFrom = (name) => (spec) => spec.file.endsWith(name);

/** @param {Suite} suite @returns {readonly Spec[]} */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** What a test says of itself, unless it was skipped: then nothing of it has run. @param {Spec} spec @param {string} type @returns {readonly string[]} */
function annotated({ tests }, type) {
  return tests
    .filter(({ status }) => status !== 'skipped')
    .slice(0, 1)
    .flatMap(({ annotations }) => annotations.filter((each) => each.type === type).map(({ description = '' }) => description));
}

/** @param {string} title of a test */
const nameOf = (title) => /^a fault in (.*?),? ends on the safety card$/.exec(title)?.[1] ?? title;

/** @param {readonly Spec[]} specs one per page and engine, or one per page @param {readonly WebkitResult[]} webkit */
function pagesIn(specs, webkit) {
  const titles = [...new Set([...specs, ...webkit].map(({ title }) => title))];
  return titles.map((title) => {
    /** @type {Record<string, string>} */
    const engines = {};
    for (const { tests } of specs.filter((spec) => spec.title === title)) {
      for (const { projectName, status } of tests) {
        const engine = ENGINES.find((each) => each.toLowerCase() === projectName);
        if (engine) engines[engine] = status === 'skipped' ? 'skipped' : status === 'unexpected' ? 'failed' : 'passed';
      }
    }
    const seen = webkit.find((each) => each.title === title);
    if (seen) engines.WebKit = seen.status;
    return { title, engines, ...(seen?.note !== undefined && { note: seen.note }) };
  });
}

/** @param {readonly number[]} numbers */
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @param {Evidence} evidence */
export function markdownOf({ date, pages, faults, painted, properties }) {
  const total = faults.reduce((sum, { count }) => sum + count, 0);
  const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
  const rows = pages.map(
    ({ title, engines, note }) =>
      `| ${cell(title)} | ${ENGINES.map((engine) => SIGNS[engines[engine] ?? 'skipped'] ?? engines[engine]).join(' | ')} |${note ? ` ${cell(note)} |` : ' |'}`,
  );
  const parts = [
    `The run of ${date}: ${pages.length} host pages, ${total} faults, ${properties.length} properties, all passed.`,
    ...(pages.length > 0
      ? [[`| Host page | ${ENGINES.join(' | ')} | Note |`, `| --- | ${ENGINES.map(() => '---').join(' | ')} | --- |`, ...rows].join('\n')]
      : []),
    ...(faults.length > 0
      ? [
          `Faults put into the shipped script, and how many places or texts of each part:`,
          faults.map(({ title, count }) => `- ${title}: ${count}`).join('\n'),
          ...(painted
            ? [
                `From the fault to the painted card, on the computer of that run: ${painted.median} ms in the middle, ${painted.most} ms at most.`,
              ]
            : []),
        ]
      : []),
    ...(properties.length > 0
      ? [
          `Cases made up at random, by property, in that run and in the longest one:`,
          [
            '| Property | Cases | Longest run |',
            '| --- | --- | --- |',
            ...properties.map(
              ({ title, cases, longest }) => `| ${cell(title)} | ${cases.toLocaleString('en')} | ${longest?.toLocaleString('en') ?? ''} |`,
            ),
          ].join('\n'),
        ]
      : []),
  ];
  return parts.join('\n\n');
}

/** @param {string} document @param {string} markdown @returns {string} the document with the part between the marks replaced */
export function withEvidence(document, markdown) {
  const { before, after } = apart(document);
  return `${before}${BEGIN}\n\n${markdown}\n\n${END}${after}`;
}

/**
 * Whether the document lists what has run: the same pages, faults and properties. Dates, counts and engines may differ.
 * @param {string} document
 * @param {Evidence} evidence
 * @returns {string | undefined} one sentence that says what to do
 */
export function staleness(document, evidence) {
  const named = namesIn(apart(document).inside);
  const ran = namesIn(markdownOf(evidence));
  const missing = ran.filter((name) => !named.includes(name));
  const gone = named.filter((name) => !ran.includes(name));
  if (missing.length === 0 && gone.length === 0) return undefined;
  const what = [...missing.map((name) => `"${name}" ran and is not in it`), ...gone.map((name) => `"${name}" is in it and did not run`)];
  return `The table in SECURITY.md is not that of this run: ${what.slice(0, 3).join('; ')}${what.length > 3 ? `; and ${what.length - 3} more` : ''}. Run npm run evidence.`;
}

/** @param {string} markdown @returns {readonly string[]} the first cell of each row, and each item up to its count */
function namesIn(markdown) {
  return markdown
    .split('\n')
    .flatMap((line) => /^- (.*): \d+$/.exec(line)?.[1] ?? /^\| (.*?) \| /.exec(line)?.[1] ?? [])
    .filter((name) => !['---', 'Host page', 'Property'].includes(name));
}

/** @param {string} document */
function apart(document) {
  const [before, rest] = document.split(BEGIN);
  const [inside, after] = (rest ?? '').split(END);
  if (before === undefined || inside === undefined || after === undefined)
    throw new Error(`SECURITY.md needs the lines ${BEGIN} and ${END}.`);
  return { before, inside, after };
}
