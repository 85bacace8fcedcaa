import { isNamed } from '../../src/base/is-named.ts';
import { SETTINGS } from '../widget/settings/config.ts';
import { plainWords } from './plain-words.ts';
import { SETTING_WORDS } from './words.ts';
import { writtenType } from './written-type.ts';

/** `target` says where the script puts its element; whoever uses the package puts it there. */
const OF_THE_SCRIPT = 'target';

/** The types of the settings, for the npm package. */
export function settingsDeclaration(): string {
  const members = Object.keys(SETTINGS)
    .filter((name) => isNamed(SETTINGS, name))
    .filter((name) => name !== OF_THE_SCRIPT)
    .map((name) => {
      const { absent, example, does } = SETTING_WORDS[name];
      const without = absent ? `Without it: ${plainWords(absent)}. ` : '';
      const words = `${plainWords(does)}. ${without}Such as \`${example}\`.`;
      return `  /** ${words} */\n  ${name.includes('-') ? `'${name}'` : name}?: ${writtenType(name)} | undefined;\n`;
    });
  return `// Written by \`npm run settings\` from embed/widget/settings/config.ts and embed/reference/words.ts.

/** Settings as attributes of \`<self-check>\`, and as options of \`defineSelfCheck\`. */
export interface SelfCheckSettings {
${members.join('')}}
`;
}
