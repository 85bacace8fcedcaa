import { COUNTRIES } from '../../src/clinic/country-code.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { SETTINGS, type SettingName } from '../widget/settings/config.ts';

/** What the sentence for the owner says too little of. */
const SPECIAL: { readonly [N in SettingName]?: string } = {
  accent: `\`#\${string}\``,
  lang: `\`\${${unionOf(LANGUAGES)}}-\${string}\``,
  region: unionOf(COUNTRIES),
};

/** The TypeScript type of a setting as it is written. Taken from what the parser tells an owner to write. */
export function writtenType(name: SettingName): string {
  const { write } = SETTINGS[name];
  const [, how, list = ''] = /^(one or more|one) of: (.*)/.exec(write) ?? [];
  const values = list.split(', ');
  const types = [
    how === 'one' && unionOf(values),
    how === 'one or more' && listsOf(values),
    write.startsWith('a whole number') && `number | \`\${number}\``,
    SPECIAL[name],
  ].filter((type) => typeof type === 'string');
  return types.join(' | ') || 'string';
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
