// @ts-check
// What i18next brings for uses that src/i18n/i18n.ts does not have.

import { membersOf } from './members-of.mjs';

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
          pluralResolver: new PluralResolver(),
          interpolator: new Interpolator(options),
        }, options);
      }`,
      'I18n.createInstance': '{ return new I18n() }',
      createInstance: 'I18n.createInstance',
      instance: '{}', // the instance that every importer of i18next shares
      'Translator.constructor': '{ super(); this.options = options; Object.assign(this, services) }',
      'ResourceStore.constructor': '{ super(); this.data = data }',
      'PluralResolver.constructor': '{}',
      // Nobody listens to i18next, and it logs nothing: a missing text is thrown by our own handler.
      EventEmitter: '{}',
      looksLikeObjectPathRegExpCache: '{}',
      Logger: '{}',
      baseLogger: '{}',
      // Every text is asked for by its full dotted key, and by exactly the tag that it is stored under; no fallbacks.
      'ResourceStore.getResource': "{ return getPath(this.data, [lng, ns, ...key.split('.')]) }",
      getPath: `(data, path) =>
        path.reduce((group, key) => group && typeof group === 'object' && Object.hasOwn(group, key) ? group[key] : undefined, data)`,
      'Translator.exists': '{ return this.resolve(key, o) !== undefined }',
      // One key, one language, one set of texts: what is stored there, in the plural form that the count asks for.
      'Translator.resolve': `{
        const forms = opt.count === undefined || isString(opt.count) ? [] : [this.pluralResolver.getSuffix(opt.lng, opt.count)];
        if (opt.count === 0) forms.unshift('_zero');
        return forms.concat('').map((form) => this.resourceStore.getResource(opt.lng, opt.ns, keys + form)).find((text) => text !== undefined);
      }`,
      // A text, or a group of texts for who asked for a group. Our handlers throw.
      'Translator.translate': `{
        const found = this.resolve(keys, o);
        if (found === undefined) return this.options.parseMissingKeyHandler(keys);
        if (isString(found)) return this.interpolator.interpolate(found, o);
        if (!o.returnObjects) return this.options.returnedObjectHandler(keys);
        const copy = Array.isArray(found) ? [] : {};
        for (const m in found) copy[m] = this.translate(keys + '.' + m, o);
        return copy;
      }`,
      'I18n.getFixedT': '{ return (key, values) => this.t(key, { ...values, lng, ns }) }',
      'I18n.t': '{ return this.translator.translate(...args) }',
      'I18n.exists': '{ return this.translator.exists(...args) }',
      // Right to left is what is written in such a script, which `Intl.Locale` knows of every language and region. The list
      // of languages in i18next is for browsers without `getTextInfo`; it misses Sindhi and Kashmiri.
      // `Intl` takes longer to think of it for the first time than a question takes to be drawn, so our own two are known.
      'I18n.dir': `{
        if (/^(en|nl)\\b/.test(lng)) return 'ltr';
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
      ...membersOf(
        'Translator',
        'changeLanguage getUsedParamsDetails hasDefaultValue extractFromKey extendTranslation isValidLookup getResource',
      ),
      ...membersOf('PluralResolver', 'clearCache getRule needsPlural getPluralFormsOfKey getSuffixes'),
      ...membersOf('Interpolator', 'init reset resetRegExp nest'),
    ],
  },
];
