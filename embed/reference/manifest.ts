import type { Attribute, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { isNamed } from '../../src/base/is-named.ts';
import { SETTINGS } from '../widget/settings/config.ts';
import { EVENT_WORDS, PART_WORDS, PROPERTY_WORDS } from './element-words.ts';
import { plainWords } from './plain-words.ts';
import { SETTING_WORDS } from './words.ts';
import { writtenType } from './written-type.ts';

const MODULE = 'dist/self-check.mjs';

/** The custom elements manifest, by which editors and documentation tools know `<self-check>`. */
export function manifest(): Package {
  const element: CustomElementDeclaration & { customElement: true; kind: 'class' } = {
    kind: 'class',
    customElement: true,
    tagName: 'self-check',
    name: 'SelfCheckElement',
    description:
      'A short guide for sudden low back pain: general information, not a diagnosis. Attributes are read when it comes onto the page.',
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: attributes(),
    events: Object.entries(EVENT_WORDS).map(([name, { detail, when }]) => ({
      name: `self-check:${name}`,
      type: { text: `CustomEvent<${detail}>` },
      description: when,
    })),
    cssProperties: Object.entries(PROPERTY_WORDS).map(([name, { syntax, absent, does }]) => ({
      name,
      syntax,
      default: absent,
      description: does,
    })),
    cssParts: Object.entries(PART_WORDS).map(([name, description]) => ({ name, description })),
    slots: [{ name: '', description: 'Shown until the widget is there, and where it never comes: how to reach the clinic.' }],
  };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [
          element,
          {
            kind: 'function',
            name: 'defineSelfCheck',
            description: 'Defines `<self-check>`. Harmless when called again, and on a server.',
            parameters: [{ name: 'options', optional: true, type: { text: 'SelfCheckSettings' } }],
            return: { type: { text: 'SelfCheckApi' } },
          },
        ],
        exports: [
          { kind: 'js', name: 'defineSelfCheck', declaration: { name: 'defineSelfCheck', module: MODULE } },
          { kind: 'custom-element-definition', name: 'self-check', declaration: { name: element.name, module: MODULE } },
        ],
      },
    ],
  };
}

/** Those of the parser but one: `target` says where the script puts an element of its own. */
function attributes(): Attribute[] {
  return Object.keys(SETTINGS)
    .filter((name) => isNamed(SETTINGS, name))
    .filter((name) => name !== 'target')
    .map((name) => {
      const { absent = '', does } = SETTING_WORDS[name];
      // A default is a value; anything else is said in words.
      const value = /^`([^`]+)`$/.exec(absent)?.[1];
      const words = absent === '' || value ? does : `${does}. Without it: ${absent}`;
      return { name, type: { text: writtenType(name) }, description: plainWords(words), ...(value && { default: value }) };
    });
}
