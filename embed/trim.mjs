// @ts-check
// Leaves out of the bundle what i18next and xstate bring for uses that this project does not have.
// Every name must still exist in the library: after an upgrade the build fails rather than trimming the wrong thing.
// tests/embed/trim.test.ts runs every text and every path through the trimmed libraries and through the whole ones.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';

const NOTHING = '{}';

/** Names of one object that are never set here. @param {string} object @param {string[]} names in groups, apart by spaces */
function settle(object, ...names) {
  return Object.fromEntries(names.flatMap((group) => group.split(' ')).map((name) => [`${object}.${name}`, 'undefined']));
}

/**
 * What is replaced, by library file. `cuts`: `name` or `Class.method` -> the new function body, class body or value.
 * `settled`: an expression that always has one value here -> that value, so that the minifier drops what hangs on it.
 * @type {readonly { readonly file: RegExp, readonly cuts: Readonly<Record<string, string>>, readonly settled?: Readonly<Record<string, string>> }[]}
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
      // Every text is asked for by exactly the tag that it is stored under.
      'LanguageUtil.toResolveHierarchy': '{ return [code] }',
      'LanguageUtil.formatLanguageCode': '{ return code }',
      'LanguageUtil.getScriptPartFromCode': NOTHING,
      'LanguageUtil.isSupportedCode': NOTHING,
      // Nobody listens to i18next.
      'EventEmitter.on': NOTHING,
      'EventEmitter.emit': NOTHING,
      'EventEmitter.off': NOTHING,
      'EventEmitter.once': NOTHING,
      // Nothing is logged on a clinic's page; a missing text is thrown by our own handler.
      Logger: '{ create() { return this } init() {} log() {} warn() {} error() {} deprecate() {} once() {} }',
    },
    settled: {
      // Options that src/i18n/i18n.ts leaves at their default.
      ...settle(
        'this.options',
        'saveMissing saveMissingPlurals saveMissingTo returnDetails returnObjects joinArrays appendNamespaceToCIMode',
        'appendNamespaceToMissingKey missingKeyHandler missingKeyNoValueFallbackToKey updateMissing postProcess postProcessPassResolved fallbackNS',
        'preload lowerCaseLng cleanCode nonExplicitSupportedLngs partialBundledLanguages returnNull isClone fallbackLng nsSeparator',
        'userDefinedKeySeparator userDefinedNsSeparator interpolation.defaultVariables',
      ),
      'this.options.returnEmptyString': 'true',
      'this.options.ignoreJSONStructure': 'false',
      'this.options.keySeparator': "'.'",
      'this.options.pluralSeparator': "'_'",
      // Options of a single call that we never give.
      ...settle(
        'opt',
        'returnDetails joinArrays appendNamespaceToCIMode missingKeyNoValueFallbackToKey postProcess applyPostProcessor replace skipInterpolation',
        'interpolation keySeparator nsSeparator context ordinal lngs fallbackLng defaultValue',
      ),
      ...settle('options', 'ordinal interpolation.skipOnVariables'),
      // Plug-ins that are not there.
      ...settle('this', 'i18nFormat i18nFormat.parse i18nFormat.addLookupKeys i18nFormat.getResource'),
      ...settle('this.modules', 'logger formatter backend languageDetector i18nFormat'),
      ...settle('this.services', 'languageDetector'),
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
      // No transition without an event, no final state: a visitor can always go back.
      selectEventlessTransitions: '{ return [] }',
      getMachineOutput: NOTHING,
      isInFinalState: '{ return false }',
      // Events by their name alone, no wildcards.
      matchesEventDescriptor: '{ return descriptor === eventType }',
      stateIn: NOTHING,
      not: NOTHING,
      and: NOTHING,
      or: NOTHING,
    },
    settled: settle('this', '_parent _syncSnapshot systemId options.devTools options.input'),
  },
  {
    file: /xstate[\\/]dist[\\/]StateMachine-[0-9a-f]+\.esm\.js$/,
    cuts: {
      'StateMachine.restoreSnapshot': NOTHING,
      'StateMachine.resolveState': NOTHING,
      'StateMachine.start': NOTHING,
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
    for (const { file, cuts, settled = {} } of TRIMS) {
      onLoad({ filter: file }, async ({ path }) => ({
        contents: settleIn(trim(await readFile(path, 'utf8'), cuts, path), settled),
        loader: 'js',
      }));
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
  return replace(source, found);
}

/**
 * Replaces expressions that are read, never one that is written to, called, or deleted.
 * @param {string} source
 * @param {Readonly<Record<string, string>>} settled
 */
function settleIn(source, settled) {
  /** @type {Place[]} */
  const found = [];
  ancestor(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), {
    MemberExpression(node, _, ancestors) {
      const text = settled[source.slice(node.start, node.end).replaceAll('?.', '.')];
      const parent = ancestors.at(-2);
      const whole = ancestors.findLast((each) => each.type === 'ChainExpression' && each.start === node.start) ?? node;
      if (text === undefined || whole.end !== node.end || !parent || isTarget(parent, node)) return;
      found.push({ start: node.start, end: node.end, text: `(${text})` });
    },
  });
  return replace(source, found);
}

/**
 * @param {import('acorn').AnyNode} parent
 * @param {import('acorn').AnyNode} node
 */
function isTarget(parent, node) {
  if (parent.type === 'AssignmentExpression') return parent.left === node;
  if (parent.type === 'CallExpression') return parent.callee === node;
  if (parent.type === 'MemberExpression') return parent.object === node;
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  return parent.type === 'UpdateExpression' || parent.type === 'ChainExpression';
}

/** @typedef {{ readonly start: number, readonly end: number, readonly text: string }} Place */

/**
 * From the back, so that earlier places stay where they are.
 * @param {string} source
 * @param {readonly Place[]} found
 */
function replace(source, found) {
  return [...found]
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), source);
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
