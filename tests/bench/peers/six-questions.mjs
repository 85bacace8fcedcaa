// @ts-check
// What every peer asks: the first six questions of the shipped flow, two with one answer and four lists, in English.
import { tsImport } from 'tsx/esm/api';
import { grownFile } from '../grown-file.mjs';

/** @typedef {{ readonly id: string, readonly label: string }} Option */
/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} title
 * @property {boolean} many whether several options can be chosen
 * @property {readonly Option[]} options
 * @property {string} answer the id of the option that is tapped: the calm one, which leads on
 */

const COUNT = 6;
const CALM = ['adult', 'none', 'none', 'back_only', 'none', 'none'];

/** The flow file, as the workshop reads one. */
export async function sixQuestionsFile() {
  const { parseFlowFile } = await tsImport('../../../src/author/parse-flow-file.ts', import.meta.url);
  const { flow, texts } = await grownFile(COUNT);
  const parsed = parseFlowFile(JSON.stringify({ flow, texts: { en: texts.en } }));
  if (!('file' in parsed)) throw new Error(`The flow of six questions is none: ${JSON.stringify(parsed.problems)}`);
  return parsed.file;
}

/** The same questions as plain data, for those who read no flow file. @returns {Promise<readonly Question[]>} */
export async function sixQuestions() {
  const { flow, texts } = await sixQuestionsFile();
  return Object.entries(flow.questions).map(([id, { kind, options }], at) => {
    const { heading, options: words } = texts.en.questions[id];
    const labels = Object.keys(options).map((option) => ({ id: option, label: words[option].label.replaceAll('**', '') }));
    return { id, title: heading, many: kind === 'many', options: labels, answer: CALM[at] ?? '' };
  });
}
