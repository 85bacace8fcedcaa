// @ts-check
// What i18next brings for uses that src/i18n/i18n.ts does not have.

import { membersOf } from './members-of.mjs';

/** Names of one object that are never set here. @param {string} object @param {string[]} names in groups, apart by spaces */
const unset = (object, ...names) => Object.fromEntries(membersOf(object, ...names).map((name) => [name, 'undefined']));

/** @type {readonly import('./trim.mjs').Trim[]} */
export const I18NEXT = [
  {
    file: /i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/,
    cuts: {
      // Ready at once with the resources that are given: no backend, no plug-ins, no language of its own to detect.
      'I18n.constructor': '{ super() }',
      'I18n.init': `{
        this.options = options;
        this.translator = new Translator({
          resourceStore: new ResourceStore(options.resources),
          languageUtils: new LanguageUtil(),
          pluralResolver: new PluralResolver(),
          interpolator: new Interpolator(options),
        }, options);
      }`,
      'I18n.createInstance': '{ return new I18n() }',
      createInstance: 'I18n.createInstance',
      instance: '{}', // the instance that every importer of i18next shares
      'Translator.constructor': '{ super(); this.options = options; Object.assign(this, services) }',
      'ResourceStore.constructor': '{ super(); this.data = data }',
      'LanguageUtil.constructor': '{}',
      'PluralResolver.constructor': '{}',
      // Nobody listens to i18next, and it logs nothing: a missing text is thrown by our own handler.
      EventEmitter: '{}',
      Logger: '{}',
      baseLogger: '{}',
      // Every text is asked for by its full dotted key, and by exactly the tag that it is stored under; no fallbacks.
      'LanguageUtil.toResolveHierarchy': '{ return [code] }',
      'ResourceStore.getResource': "{ return getPath(this.data, [lng, ns, ...key.split('.')]) }",
      getPath: `(data, path) =>
        path.reduce((group, key) => group && typeof group === 'object' && Object.hasOwn(group, key) ? group[key] : undefined, data)`,
      'Translator.extractFromKey': '{ return { key, namespaces: isString(opt.ns) ? [opt.ns] : opt.ns } }',
      'Translator.exists': '{ return this.resolve(key, o).res !== undefined }',
      'Translator.isValidLookup': '{ return res != null }',
      // Right to left is what is written in such a script, which `Intl.Locale` knows of every language and region. The list
      // of languages in i18next is for browsers without `getTextInfo`; it misses Sindhi and Kashmiri.
      'I18n.dir': `{
        const { script } = new Intl.Locale(lng).maximize();
        return /Adlm|Arab|Hebr|Mand|Mani|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/.test(script) ? 'rtl' : 'ltr';
      }`,
      // Plurals are cardinal, and every tag is one that `Intl` knows how to read.
      'PluralResolver.getSuffix': "{ return '_' + new Intl.PluralRules(code).select(count) }",
      // One kind of placeholder, `{name}`: not escaped, not formatted, nothing nested. What a value brings is never read
      // as a placeholder, so no clinic's name can ask for a text.
      'Interpolator.constructor': '{ this.options = options }',
      'Interpolator.interpolate': `{
        const placeholder = /\\{(.+?)\\}/g;
        for (let match; (match = placeholder.exec(str)); ) {
          const value = getPath(data, match[1].trim().split('.'));
          const text = makeString(value === undefined ? this.options.missingInterpolationHandler(str, match) : value);
          str = str.slice(0, match.index) + text + str.slice(match.index + match[0].length);
          placeholder.lastIndex = match.index + text.length;
        }
        return str;
      }`,
    },
    gone: [
      ...membersOf(
        'I18n',
        'loadResources reloadResources use hydrate setResolvedLanguage changeLanguage setDefaultNamespace hasLoadedNamespace',
        'loadNamespaces loadLanguages cloneInstance toJSON',
      ),
      ...membersOf(
        'ResourceStore',
        'addNamespaces removeNamespaces deprecateDottedLng addResource addResources addResourceBundle removeResourceBundle',
        'hasResourceBundle getResourceBundle getDataByLanguage hasLanguageSomeTranslations toJSON',
      ),
      ...membersOf('Translator', 'changeLanguage getUsedParamsDetails hasDefaultValue'),
      ...membersOf(
        'LanguageUtil',
        'clearCache getScriptPartFromCode getLanguagePartFromCode formatLanguageCode deprecateBareCode isSupportedCode',
        'getBestMatchFromCodes getFallbackCodes',
      ),
      ...membersOf('PluralResolver', 'clearCache getRule needsPlural getPluralFormsOfKey getSuffixes'),
      ...membersOf('Interpolator', 'init reset resetRegExp nest'),
    ],
    settled: {
      // Options that src/i18n/i18n.ts leaves at their default, or sets.
      ...unset(
        'this.options',
        'saveMissing returnDetails returnObjects joinArrays appendNamespaceToCIMode overloadTranslationOptionHandler',
        'appendNamespaceToMissingKey missingKeyNoValueFallbackToKey updateMissing postProcess fallbackNS nsSeparator',
        'interpolation.defaultVariables',
      ),
      'this.options.keySeparator': "'.'",
      'nsSeparator === undefined': 'false',
      'this.options.pluralSeparator': "'_'",
      'this.options.returnedObjectHandler': 'true',
      'this.options.parseMissingKeyHandler': 'true',
      // Options of a single call that we never give, and one that every call gives.
      ...unset(
        'opt',
        'returnDetails joinArrays appendNamespaceToCIMode missingKeyNoValueFallbackToKey postProcess replace skipInterpolation',
        'interpolation keySeparator nsSeparator context ordinal lngs fallbackLng defaultValue',
      ),
      'isString(joinArrays)': 'false',
      // No text is given to stand in for a missing one.
      'Translator.hasDefaultValue(opt)': 'false',
      defaultValue: 'undefined',
      usedDefault: 'false',
      'this.pluralResolver.getSuffix(lng, opt.count, opt)': "''", // for the default value; a text's own plural stays
      '!opt.lng': 'false',
      // A text is asked for by one key, a string, with an object of values.
      "typeof o === 'object'": 'true',
      "typeof opt !== 'object'": 'false',
      "typeof opt === 'object'": 'false', // it is a copy already
      '!opt': 'false',
      'keys == null': 'false',
      "typeof keys === 'function'": 'false',
      "typeof k === 'function'": 'false',
      'Array.isArray(keys)': 'false',
      "lng.toLowerCase() === 'cimode'": 'false',
      // A missing text is not looked for again, nor stored: our handler throws.
      'usedKey || usedDefault || updateMissing': 'false',
      // A group of texts holds texts and groups.
      'noObject.includes(resType)': 'false',
      'Object.prototype.hasOwnProperty.call(resForObjHndl, m)': 'true',
      'copy[m] === deepKey': 'false',
      'Object.prototype.toString.apply(resForObjHndl)': 'undefined',
      // Nothing is nested in a text, and none is changed after it was put together.
      skipOnVariables: 'false',
      'opt.nest !== false': 'false',
      'postProcessorNames.length': 'undefined',
      // No language but the one that is asked for, and no plug-ins.
      'this.language': 'undefined',
      ...unset('this', 'i18nFormat i18nFormat.parse i18nFormat.addLookupKeys i18nFormat.getResource'),
      '!this.checkedLoadedFor[`${codes[0]}-${ns}`] && this.utils.hasLoadedNamespace && !this.utils.hasLoadedNamespace(usedNS)': 'false',
      // `getFixedT` is given a language and a set of texts, and its `t` a key and values.
      "typeof opts !== 'object'": 'false',
      "o.keyPrefix !== ''": 'false',
      ...unset('o', 'keyPrefix lngs'),
      ...unset('fixedT', 'lngs'),
      'fixedOpts.scopeNs': 'undefined',
      "typeof o.keyPrefix === 'function'": 'false',
      "typeof key === 'function'": 'false',
      'isString(lng)': 'true',
    },
    unwritten: ['o.lngs', 'fixedT.keyPrefix'],
  },
];
