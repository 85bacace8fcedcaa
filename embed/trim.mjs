// @ts-check
// Leaves out of the bundle what i18next and xstate bring for uses that this project does not have.
// Every name must still exist in the library: after an upgrade the build fails rather than trimming the wrong thing.
// tests/embed/trim.test.ts runs every text and every path through the trimmed libraries and through the whole ones.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';

const NOTHING = '{}';

/**
 * What is replaced, by library file: `name` or `Class.method` -> the new function body, class body or value.
 * @type {readonly { readonly file: RegExp, readonly cuts: Readonly<Record<string, string>> }[]}
 */
export const TRIMS = [
  {
    file: /i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/,
    cuts: {
      // All texts are in the bundle: no backend, no loading, no adding of texts later.
      Connector: NOTHING,
      'I18n.loadResources': NOTHING,
      'I18n.reloadResources': NOTHING,
      'I18n.loadNamespaces': NOTHING,
      'I18n.loadLanguages': NOTHING,
      'I18n.hydrate': NOTHING,
      'I18n.hasLoadedNamespace': '{ return true }',
      'ResourceStore.addNamespaces': NOTHING,
      'ResourceStore.removeNamespaces': NOTHING,
      'ResourceStore.addResource': NOTHING,
      'ResourceStore.addResources': NOTHING,
      'ResourceStore.addResourceBundle': NOTHING,
      'ResourceStore.removeResourceBundle': NOTHING,
      'ResourceStore.hasResourceBundle': NOTHING,
      'ResourceStore.getResourceBundle': NOTHING,
      'ResourceStore.getDataByLanguage': NOTHING,
      'ResourceStore.hasLanguageSomeTranslations': NOTHING,
      'ResourceStore.toJSON': NOTHING,
      'ResourceStore.deprecateDottedLng': NOTHING,
      // Every call names its language (`getFixedT`), and a missing text has no fallback.
      'I18n.changeLanguage': '{ callback() }',
      'I18n.setResolvedLanguage': NOTHING,
      'I18n.setDefaultNamespace': NOTHING,
      'LanguageUtil.getBestMatchFromCodes': NOTHING,
      'LanguageUtil.getFallbackCodes': '{ return [] }',
      'LanguageUtil.deprecateBareCode': NOTHING,
      // No plug-ins, no clones, no formats, no nesting. Nesting left out also means that no clinic's name can ask for a text.
      'I18n.use': NOTHING,
      'I18n.cloneInstance': NOTHING,
      'I18n.toJSON': NOTHING,
      Formatter: '{ init() {} format(value) { return value } }',
      'Interpolator.nest': '{ return str }',
      'Translator.getUsedParamsDetails': NOTHING,
      keysFromSelector: NOTHING,
      looksLikeObjectPath: '() => true',
      looksLikeObjectPathRegExpCache: '0',
      deepFind: '() => undefined',
      'PluralResolver.needsPlural': NOTHING,
      'PluralResolver.getPluralFormsOfKey': NOTHING,
      'PluralResolver.getSuffixes': NOTHING,
      'EventEmitter.off': NOTHING,
      'EventEmitter.once': NOTHING,
      // Nothing is logged on a clinic's page; a missing text is thrown by our own handler.
      Logger: '{ create() { return this } init() {} log() {} warn() {} error() {} deprecate() {} once() {} }',
    },
  },
  {
    file: /xstate[\\/]dist[\\/]raise-[0-9a-f]+\.esm\.js$/,
    cuts: {
      // One actor without children, delays or inspection.
      createSystem: `{
        const none = () => {};
        return {
          _bookId: () => 'x:' + idCounter++, _register: none, _unregister: none, _set: none, start: none,
          _sendInspectionEvent: none, scheduler: { cancelAll: none }, _clock: options.clock, _logger: options.logger,
          _relay: (source, target, event) => target._send(event),
        };
      }`,
      getDelayedTransitions: '{ return [] }',
      spawnChild: NOTHING,
      stopChild: NOTHING,
      cancel: NOTHING,
      raise: NOTHING,
      'Actor.select': NOTHING,
      'Actor.on': NOTHING,
      'Actor.attachDevTools': NOTHING,
      'Actor.toJSON': NOTHING,
      // Nothing is stored.
      'Actor.getPersistedSnapshot': NOTHING,
      getPersistedSnapshot: NOTHING,
      // One level of states: no parallel, nested, history or route states.
      transitionCompoundNode: NOTHING,
      transitionParallelNode: NOTHING,
      isHistoryNode: '{ return false }',
      serializeHistoryValue: NOTHING,
      resolveHistoryDefaultTransition: NOTHING,
      formatRouteTransitions: NOTHING,
      stateIn: NOTHING,
      not: NOTHING,
      and: NOTHING,
      or: NOTHING,
    },
  },
  {
    file: /xstate[\\/]dist[\\/]StateMachine-[0-9a-f]+\.esm\.js$/,
    cuts: {
      'StateMachine.restoreSnapshot': NOTHING,
      'StateMachine.resolveState': NOTHING,
      'StateMachine.provide': NOTHING,
      'StateMachine.toJSON': NOTHING,
      'StateMachine.getPersistedSnapshot': NOTHING,
      'StateMachine.definition': NOTHING,
      'StateNode.definition': NOTHING,
      'StateNode.toJSON': NOTHING,
      'StateNode.invoke': '{ return [] }',
    },
  },
  {
    file: /xstate[\\/]dist[\\/]log-[0-9a-f]+\.esm\.js$/,
    cuts: { sendTo: NOTHING, enqueueActions: NOTHING, log: NOTHING, emit: NOTHING },
  },
  {
    file: /xstate[\\/]dist[\\/]assign-[0-9a-f]+\.esm\.js$/,
    cuts: { createSpawner: NOTHING },
  },
];

/** @type {import('esbuild').Plugin} */
export const trimLibraries = {
  name: 'trim-libraries',
  setup({ onLoad }) {
    for (const { file, cuts } of TRIMS) {
      onLoad({ filter: file }, async ({ path }) => ({ contents: trim(await readFile(path, 'utf8'), cuts, path), loader: 'js' }));
    }
  },
};

/**
 * @param {string} source
 * @param {Readonly<Record<string, string>>} cuts
 * @param {string} path for the message
 */
function trim(source, cuts, path) {
  const places = placesIn(source);
  const found = Object.entries(cuts).map(([name, text]) => {
    const place = places.get(name);
    if (!place) throw new Error(`${path} has no "${name}" any more. Look at what replaced it, and change embed/trim.mjs.`);
    return { ...place, text };
  });
  return found.sort((a, b) => b.start - a.start).reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), source);
}

/**
 * Where each top-level function, class, method and constant of a module has its body or value.
 * @param {string} source
 */
function placesIn(source) {
  /** @type {Map<string, { start: number, end: number }>} */
  const places = new Map();
  for (const statement of parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (node?.type === 'FunctionDeclaration') places.set(node.id.name, node.body);
    if (node?.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init) places.set(id.name, init);
    }
    if (node?.type !== 'ClassDeclaration') continue;
    places.set(node.id.name, node.body);
    for (const member of node.body.body) {
      if (member.type === 'MethodDefinition' && member.key.type === 'Identifier' && !member.static) {
        places.set(`${node.id.name}.${member.key.name}`, member.value.body);
      }
    }
  }
  return places;
}
