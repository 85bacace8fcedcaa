// @ts-check
// `npm run heard [-- <language or words of a journey>…]`: Orca with Firefox, driven by the keyboard. What it says is written to
// tests/browser/expected/heard-<language>.txt, to be read by a person: words and their order, never times. By hand, on a machine with nothing
// else to do; it takes long.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../../embed/build/root.mjs';
import { findBrowser } from '../browsers.mjs';
import { openDesk } from './desk.mjs';
import { listenToPage } from './heard-page.mjs';
import { JOURNEYS } from './journeys.mjs';
import { createVisitor } from './visitor.mjs';

/** @type {typeof import('../../src/i18n/languages.ts')} */
const { LANGUAGES, UNREVIEWED } = await tsImport('../../src/i18n/languages.ts', import.meta.url);

const asked = process.argv.slice(2);
const languages = LANGUAGES.filter((lang) => asked.includes(lang));
const words = asked.filter((each) => !LANGUAGES.some((lang) => lang === each));
const journeys = JOURNEYS.filter(({ title }) => words.every((each) => title.includes(each)));

/** @param {string} lang */
const fileOf = (lang) => join(root, `tests/browser/expected/heard-${lang}.txt`);
const HEAD = /^=== (.*) ===$/m;

/** What stands in a file, by journey. @param {string} lang @returns {Map<string, string>} */
function heardBefore(lang) {
  if (!existsSync(fileOf(lang))) return new Map();
  const [, ...parts] = readFileSync(fileOf(lang), 'utf8').split(HEAD);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, (parts[index + 1] ?? '').trim()]] : [])));
}

/** @param {string} lang @param {string} title @param {string} heard */
function keep(lang, title, heard) {
  const all = heardBefore(lang).set(title, heard);
  const order = JOURNEYS.map((journey) => journey.title).filter((each) => all.has(each));
  writeFileSync(fileOf(lang), `${order.map((each) => `=== ${each} ===\n\n${all.get(each)}\n`).join('\n')}`);
}

/** @param {string} lang @param {import('./journeys.mjs').Journey} journey @returns {Promise<string | undefined>} */
async function listen(lang, { title, page, phone, walk }) {
  const { addressOf, place, close } = await listenToPage();
  const address = addressOf({ lang, unreviewed: UNREVIEWED.includes(lang), ...page });
  const desk = await openDesk({ address, ...(phone ? { width: 500, height: 900 } : { width: 1280, height: 900 }) });
  const visitor = createVisitor(desk, place);
  try {
    await visitor.arrive();
    await walk(visitor);
  } catch (error) {
    process.exitCode = 1;
    console.error(
      `${visitor.lines.join('\n')}\n\n${lang}  ${title}: not finished, so nothing is written. ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  } finally {
    desk.close();
    close();
  }
  return visitor.lines.join('\n').trim();
}

const version = (/** @type {string} */ program) => execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
console.log(`Orca ${version('orca')}, ${version(findBrowser('firefox') ?? '')}`);
const server = fork(join(root, 'tests/browser/serve.mjs'), { cwd: root });
process.once('exit', () => server.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await once(server, 'message');
for (const lang of languages.length > 0 ? languages : LANGUAGES) {
  for (const journey of journeys) {
    const start = Date.now();
    const before = heardBefore(lang).get(journey.title);
    const heard = await listen(lang, journey);
    if (heard === undefined) continue;
    keep(lang, journey.title, heard);
    const change = before === undefined ? 'new' : before === heard ? 'as before' : 'changed';
    console.log(`${lang}  ${journey.title}: ${change}, ${Math.round((Date.now() - start) / 1000)} s`);
  }
}
process.exit(process.exitCode);
