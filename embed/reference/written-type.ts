import { COUNTRIES } from '../../src/clinic/country-code.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { SETTINGS, type SettingName } from '../widget/settings/config.ts';

/** What the sentence for the owner says too little of. */
const SPECIAL: { readonly [N in SettingName]?: string } = {
  accent: `\`#\${string}\``,
  lang: `\`\${${unionOf(LANGUAGES)}}-\${string}\``,
  region: unionOf(COUNTRIES),
};

/** The TypeScript type of a setting as it is written. */
export function writtenType(name: SettingName): string {
  const { write, values, standard } = SETTINGS[name];
  if (SPECIAL[name]) return values ? `${unionOf(values)} | ${SPECIAL[name]}` : SPECIAL[name];
  if (values) return standard === undefined ? listsOf(values) : unionOf(values);
  return write.startsWith('a whole number') ? `number | \`\${number}\`` : 'string';
}

function unionOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' | ');
}

/** One of the values, or some of them with a blank between. */
function listsOf(values: readonly string[]): string {
  const one = `\${${unionOf(values)}}`;
  return values
    .map(
      (_, index) =>
        `\`${Array(index + 1)
          .fill(one)
          .join(' ')}\``,
    )
    .join(' | ');
}
