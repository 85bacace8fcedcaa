import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { settingsDeclaration } from '../../../embed/reference/declaration.ts';
import { EVENT_WORDS, PART_WORDS, PROPERTY_WORDS } from '../../../embed/reference/element-words.ts';
import { manifest } from '../../../embed/reference/manifest.ts';
import { SETTINGS } from '../../../embed/widget/settings/config.ts';
import { widgetTokens } from '../../../src/ui/style/tokens.ts';

const book = readFileSync('embed/README.md', 'utf8');
const sheets = readdirSync('src/ui/style')
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/ui/style/${name}`, 'utf8'))
  .join('\n');
const css = `${widgetTokens().replaceAll(';', '\n')}\n${sheets}`;

test('the manifest is a custom elements manifest', () => {
  const schema = JSON.parse(readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(manifest());
  expect(validate.errors).toBe(null);
  validate({ ...manifest(), modules: [{ kind: 'javascript-module' }] });
  expect(validate.errors).not.toBe(null);
});

test('the manifest in dist/ is this one', () => {
  expect(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))).toEqual(manifest());
});

test('it has every setting that an element takes, with a type, a description, and the default where that is a value', () => {
  const attributes = manifest().modules[0]?.declarations?.flatMap((each) => ('attributes' in each ? (each.attributes ?? []) : []));
  expect(attributes?.map(({ name }) => name)).toEqual(Object.keys(SETTINGS).filter((name) => name !== 'target'));
  expect(attributes?.find(({ name }) => name === 'mode')).toMatchObject({
    type: { text: "'launcher' | 'inline' | 'none'" },
    default: 'launcher',
  });
  expect(attributes?.find(({ name }) => name === 'accent')).not.toHaveProperty('default');
  for (const { description } of attributes ?? []) expect(description).toMatch(/\w/);
});

test('its properties, with their defaults, are those that the style sheet reads, and embed/README.md names them', () => {
  expect(Object.keys(PROPERTY_WORDS).sort()).toEqual([...new Set(css.match(/(?<=var\()--self-check-[a-z-]+/g))].sort());
  for (const [name, { absent }] of Object.entries(PROPERTY_WORDS)) {
    expect(css.split('\n').find((line) => line.includes(`var(${name},`))).toContain(absent);
    expect(book).toContain(`| \`${name}\``);
  }
});

test('its parts are those that the widget draws, and embed/README.md names them', () => {
  const sources = ['src/ui', 'embed/widget'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const drawn = sources.flatMap((source) => [...source.matchAll(/\bpart(?:=|: )["']([a-z-]+)["']/g)].map(([, name]) => name));
  expect(new Set([...drawn, 'button', 'button-primary', 'button-secondary'])).toEqual(new Set(Object.keys(PART_WORDS)));
  for (const name of Object.keys(PART_WORDS)) expect(book).toContain(`\`${name}\``);
});

test('embed/README.md has each event of the manifest', () => {
  for (const name of Object.keys(EVENT_WORDS)) expect(book).toContain(`| \`${name}\` `);
});

test('the types of the settings are those of the parser', () => {
  const isSame = readFileSync('embed/types/settings.d.ts', 'utf8') === settingsDeclaration();
  expect(
    isSame,
    'embed/types/settings.d.ts is not that of embed/widget/settings/config.ts and embed/reference/words.ts. Run: npm run settings',
  ).toBe(true);
});
