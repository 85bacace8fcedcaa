// @ts-check
// Who is compared, how each is put on a page by its own means, and where a finger finds its parts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../../../embed/build/root.mjs';
import { lformsFolder } from '../../author/fhir/lforms.mjs';
import { bundlePage } from './bundle-page.mjs';
import { fetchPackages } from './fetch-packages.mjs';
import { ownScript, ownTag } from './own-script.mjs';
import { sixQuestionsFile } from './six-questions.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {import('./six-questions.mjs').Question} Question */
/** @typedef {import('./six-questions.mjs').Option} Option */
/**
 * What a page has of a peer: what stands in it, the files made for it, and the folders that are served as they are.
 * @typedef {{ readonly html: string, readonly files?: Readonly<Record<string, string>>, readonly folder?: string }} Embedded
 */
/**
 * @typedef {object} Peer
 * @property {string} id
 * @property {string} name with the version
 * @property {() => Promise<Embedded>} embed
 * @property {(page: Page) => Locator} launcher
 * @property {(page: Page, question: Question, option: Option) => Locator} option
 * @property {(page: Page, question: Question) => Locator} [send] what a list is sent by, where it is
 * @property {(question: Question) => Sign} sign what shows that a question is asked
 */
/** @typedef {import('../timed-tap.mjs').Sign} Sign */

const VERSIONS = {
  surveyJs: { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' },
  typebot: { '@typebot.io/js': '0.10.7' },
  chatBotify: { 'react-chatbotify': '2.5.0', react: '19.3.1', 'react-dom': '19.3.1' },
  lforms: '40.1.3',
};

const here = (/** @type {string} */ name) => join(import.meta.dirname ?? '', 'pages', name);
const firstLabel = (/** @type {Question} */ { options }) => options[0]?.label ?? '';

/** Where a finger finds the widget's parts. */
const SELF_CHECK = /** @type {const} @satisfies {Omit<Peer, 'id' | 'name' | 'embed'>} */ ({
  launcher: (page) => page.locator('self-check .launcher'),
  option: (page, { id }, option) => page.locator(`self-check ${ownOption(id, option.id)}`),
  send: (page) => page.locator('self-check [data-action="continue"]'),
  sign: ({ id, options: [first] }) => ({
    host: 'self-check',
    selector: first?.id === 'adult' ? '[data-action="start"]' : `fieldset[data-question="${id}"] label`,
    text: '',
  }),
});

/** The first question is the start screen, whose answers are buttons. @param {string} question @param {string} option */
const ownOption = (question, option) =>
  option === 'adult' ? '[data-action="start"]' : `fieldset[data-question="${question}"] [data-option="${option}"]`;

/** @type {readonly Peer[]} */
export const PEERS = [
  {
    ...SELF_CHECK,
    id: 'self-check-six',
    name: 'Self-check, these six',
    embed: async () => ({ html: ownTag('/own.js'), files: { '/own.js': await ownScript(await sixQuestionsFile()) } }),
  },
  {
    ...SELF_CHECK,
    id: 'self-check',
    name: 'Self-check as shipped',
    embed: async () => ({ html: ownTag('/self-check.js'), folder: join(root, 'dist') }),
  },
  {
    ...SELF_CHECK,
    id: 'self-check-loader',
    name: 'Self-check’s loader',
    embed: async () => ({ html: ownTag('/self-check.loader.js'), folder: join(root, 'dist') }),
  },
  {
    id: 'survey-js',
    name: `SurveyJS ${VERSIONS.surveyJs['survey-core']}`,
    embed: async () => bundlePage(here('survey-js.js'), fetchPackages('survey-js', VERSIONS.surveyJs)),
    launcher: (page) => page.locator('.sv_window_button').first(),
    option: (page, { id }, { label }) => page.locator(`[data-name="${id}"]`).getByText(label, { exact: true }),
    send: (page) => page.locator('.sd-navigation__next-btn, .sd-navigation__complete-btn').locator('visible=true'),
    sign: (question) => ({ selector: `[data-name="${question.id}"] label`, text: firstLabel(question) }),
  },
  {
    id: 'typebot',
    name: `Typebot ${VERSIONS.typebot['@typebot.io/js']}`,
    embed: async () => ({
      html: await readFile(here('typebot.html'), 'utf8'),
      folder: join(fetchPackages('typebot', VERSIONS.typebot), 'node_modules/@typebot.io/js/dist'),
    }),
    launcher: (page) => page.locator('typebot-bubble [part=button]'),
    option: (page, _, { label }) => page.locator('typebot-bubble').getByText(label, { exact: true }).last(),
    send: (page) => page.locator('typebot-bubble [type=submit]').last(),
    sign: (question) => ({ host: 'typebot-bubble', selector: '.typebot-button, .typebot-selectable', text: firstLabel(question) }),
  },
  {
    id: 'react-chatbotify',
    name: `React ChatBotify ${VERSIONS.chatBotify['react-chatbotify']}`,
    embed: async () => bundlePage(here('react-chatbotify.js'), fetchPackages('react-chatbotify', VERSIONS.chatBotify)),
    launcher: (page) => page.locator('.rcb-toggle-button'),
    option: (page, _, { label }) => page.locator('.rcb-options, .rcb-checkbox-row').getByText(label, { exact: true }).last(),
    send: (page) => page.locator('.rcb-checkbox-next-button').last(),
    sign: (question) => ({ selector: '.rcb-options, .rcb-checkbox-label', text: firstLabel(question) }),
  },
  {
    id: 'lforms',
    name: `LHC-Forms ${VERSIONS.lforms}`,
    embed: async () => {
      const folder = lformsFolder();
      if (folder === undefined) throw new Error('LHC-Forms cannot be fetched from npm. Try again with a network.');
      const { questionnaireOf } = await tsImport('../../../src/author/fhir/questionnaire-of.ts', import.meta.url);
      const { flow, texts } = await sixQuestionsFile();
      const script = `window.QUESTIONNAIRE = ${JSON.stringify(questionnaireOf(flow, texts).questionnaire)}`;
      return { html: await readFile(here('lforms.html'), 'utf8'), files: { '/questionnaire.js': script }, folder };
    },
    launcher: (page) => page.locator('#open'),
    option: (page, { id }, { label }) => page.locator(`[id="item-${id}/1"]`).getByText(label),
    sign: (question) => ({ selector: `[id="item-${question.id}/1"] label`, text: firstLabel(question) }),
  },
];
