import { TEXTS } from '../../flows/index.ts';
import { isNamed } from '../../src/base/is-named.ts';
import { anyOf, DIAGNOSIS, OVER_CLAIMS } from '../../src/base/over-claims.ts';
import { COUNTRIES } from '../../src/clinic/country-code.ts';
import { IMPOSSIBLE, PARTS, ZERO_GOES, ZERO_STAYS } from '../../src/clinic/phone.ts';
import { DASHES } from '../../src/clinic/plain.ts';
import { BEFORE, EXTENSION } from '../../src/clinic/read-phone.ts';
import { RELEASED } from '../../src/i18n/languages.ts';
import { type Field, GROUPS } from '../builder/form/fields.ts';
import { fill, type PageLanguage, WORDS, wordOfOption, wordsOfField } from '../builder/words.ts';
import { SETTINGS } from '../widget/settings/config.ts';
import { phpText } from './php-text.ts';

/** A text of the form: what it belongs to, because one word may stand for two things, and what it is in each language. */
export interface FormText {
  readonly context: string;
  readonly en: string;
  readonly nl: string;
}

/** What one field of the settings page is made of. */
interface PluginField {
  readonly field: Field;
  readonly label: FormText;
  readonly hint: FormText;
  readonly problem: FormText;
  readonly usual: FormText | undefined;
  readonly options: readonly (readonly [value: string, word: FormText])[];
}

const inBoth = (context: string, of: (lang: PageLanguage) => string): FormText => ({ context, en: of('en'), nl: of('nl') });

/** The plug-in comes with self-check.js, which holds no other language. */
const isHeld = (lang: string) => RELEASED.some((each) => each === lang);

/** The sentence that the console would say, but for the value, which stands in the field above it. */
function problemOf({ name, kind }: Field): FormText {
  const write = name === 'lang' ? `one of: ${RELEASED.join(', ')}` : isNamed(SETTINGS, name) ? SETTINGS[name].write : '';
  return { context: name, en: `Write ${write}.`, nl: `Schrijf ${WORDS.nl.refusal.write[kind]}.` };
}

function optionsOf({ name, kind, options = [] }: Field): PluginField['options'] {
  const country = (code: string) => (lang: PageLanguage) =>
    code === 'GB-NIR' ? WORDS[lang].form.northernIreland : (new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code);
  return kind === 'country'
    ? COUNTRIES.map((code) => [code, inBoth(name, country(code))])
    : options
        .filter((option) => name !== 'lang' || isHeld(option))
        .map((option) => [option, inBoth(name, (lang) => wordOfOption(WORDS[lang], name, option))]);
}

function pluginField(field: Field): PluginField {
  const { name, kind } = field;
  const launcher = (lang: PageLanguage) => ({ launcher: TEXTS[lang].launcher, short: TEXTS[lang].launcher_short });
  return {
    field,
    label: inBoth(name, (lang) => wordsOfField(WORDS[lang], name).label),
    hint: inBoth(name, (lang) => fill(wordsOfField(WORDS[lang], name).hint, launcher(lang))),
    problem: problemOf(field),
    usual:
      kind === 'country'
        ? inBoth(name, (lang) => WORDS[lang].form.byPhone)
        : kind === 'choice'
          ? inBoth(name, (lang) => wordOfOption(WORDS[lang], name, 'usual'))
          : undefined,
    options: optionsOf(field),
  };
}

/** What stands above a group. Not what depends on the country, which this page does not read. */
function introOf(id: (typeof GROUPS)[number]['id']): FormText {
  const said = inBoth(id, (lang) => fill(WORDS[lang].groups[id].intro, { notChecked: TEXTS[lang].start.draft }));
  return said.en.includes('{') ? { context: id, en: '', nl: '' } : said;
}

const PLUGIN_GROUPS = GROUPS.map(({ id, fields }) => ({
  title: inBoth(id, (lang) => WORDS[lang].groups[id].title),
  intro: introOf(id),
  fields: fields.map(pluginField),
}));

/** Every text of the form, for the plug-in's translations. */
export const FORM_TEXTS: readonly FormText[] = PLUGIN_GROUPS.flatMap(({ title, intro, fields }) => [
  title,
  intro,
  ...fields.flatMap(({ label, hint, problem, usual, options }) => [
    label,
    hint,
    problem,
    ...(usual ? [usual] : []),
    ...options.map(([, word]) => word),
  ]),
]).filter(({ en }) => en !== '');

/** includes/fields.php of the plug-in for WordPress: its form, out of the settings and of the tag builder's words. */
export function pluginFields(): string {
  return `<?php
/**
 * The fields of the settings page. Written by the build, out of the widget's own settings.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** What belongs together in the form. */
function self_check_groups() {
	return array(
${PLUGIN_GROUPS.map(
  ({ title, intro, fields }) => `		array(
			'title'  => ${word(title)},
			'intro'  => ${word(intro)},
			'fields' => array(
${fields.map(fieldCode).join('\n')}
			),
		),`,
).join('\n')}
	);
}

/** What the words about the clinic may not say: promises that no honest clinic makes. */
const SELF_CHECK_CLAIMS = array(
	${phpText(`/(?:^|[^\\p{L}\\p{N}])(?:${anyOf(Object.values(OVER_CLAIMS).flat())})(?![\\p{L}\\p{N}])/iu`)},
	${phpText(`/${DIAGNOSIS.source}/iu`)},
);

/** How a phone number is read. */
const SELF_CHECK_PHONE = array(
${Object.entries(PHONE)
  .map(([name, pattern]) => `	'${name}' => ${phpPattern(pattern)},`)
  .join('\n')}
);
`;
}

/** The patterns of a phone number, by the names that the plug-in has for them. */
const PHONE = {
  parts: PARTS,
  zero_goes: ZERO_GOES,
  zero_stays: ZERO_STAYS,
  impossible: IMPOSSIBLE,
  before: BEFORE,
  extension: EXTENSION,
  dashes: DASHES,
};

/** `pattern` as PHP has it: its end is the end of the text, not of a line, and a character of the text has a code in braces. */
const phpPattern = ({ source, flags }: RegExp): string =>
  phpText(`~${source.replace(/\\u([\da-f]{4})/gi, '\\x{$1}')}~Du${flags.includes('i') ? 'i' : ''}`);

const fieldCode = ({ field: { name, kind }, label, hint, problem, usual, options }: PluginField): string => `				array(
					'name'    => ${phpText(name)},
					'kind'    => ${phpText(kind)},
					'label'   => ${word(label)},
					'hint'    => ${word(hint)},
					'problem' => ${word(problem)},
					'usual'   => ${usual ? word(usual) : "''"},
					'options' => array(${options.map(([value, each]) => `\n						${phpText(value)} => ${word(each)},`).join('')}${options.length > 0 ? '\n					' : ''}),
				),`;

const word = ({ en, context }: FormText): string => (en === '' ? "''" : `_x( ${phpText(en)}, ${phpText(context)}, 'self-check' )`);
