import { isNamed } from '../base/is-named.ts';
import { type Message, msg } from '../proof/message.ts';
import type { FileProblem } from './flow-file.ts';
import { nearest } from './nearest.ts';
import type { Schema } from './schema.ts';
import { placeStep, shortName } from './short-name.ts';

type Defs = Readonly<Record<string, Schema>>;

/** What in `value` is not as `schema` says, one after the other, each with its place and how to mend it. Who has seen enough stops asking. */
export function* shapeProblems(schema: Schema, value: unknown, place: string, defs: Defs): Generator<FileProblem> {
  const wrong = (says: Message): FileProblem => ({ place: place || 'file', says });
  if (schema.$ref) yield* shapeProblems(defs[schema.$ref.replace('#/$defs/', '')] ?? {}, value, place, defs);
  else if (schema.enum) {
    if (!schema.enum.some((each) => each === value)) yield wrong(notAmong(schema.enum));
  } else if (schema.anyOf) {
    const meant = schema.anyOf.find((each) => seems(each, value));
    if (meant) yield* shapeProblems(meant, value, place, defs);
    else yield wrong(schema.errorMessage === undefined ? OTHERWISE : fixed(schema.errorMessage));
  } else if (schema.type === 'string') {
    const says = typeof value === 'string' ? textProblem(schema, value) : msg`Write a text in double quotes here.`;
    if (says !== undefined) yield wrong(says);
  } else if (schema.type === 'array') {
    if (Array.isArray(value)) yield* listProblems(schema, value, place, defs);
    else yield wrong(msg`Write a list in [ ] here.`);
  } else if (isRecord(value)) yield* objectProblems(schema, value, place, defs);
  else yield wrong(msg`Write an object in { } here.`);
}

function* listProblems({ items = {}, maxItems = 0 }: Schema, value: readonly unknown[], place: string, defs: Defs): Generator<FileProblem> {
  if (value.length > maxItems) yield { place, says: tooMany(value.length, maxItems) };
  else for (const [index, item] of value.entries()) yield* shapeProblems(items, item, below(place, String(index)), defs);
}

function* objectProblems(schema: Schema, value: object, place: string, defs: Defs): Generator<FileProblem> {
  const {
    properties = {},
    required = [],
    additionalProperties = false,
    propertyNames = {},
    maxProperties = Number.POSITIVE_INFINITY,
  } = schema;
  const entries = Object.entries(value);
  if (entries.length > maxProperties) return yield { place, says: tooMany(entries.length, maxProperties) };
  for (const name of required) {
    if (!Object.hasOwn(value, name)) yield { place: below(place, name), says: msg`"${name}" is missing. Write it.` };
  }
  for (const [name, inner] of entries) {
    const at = below(place, name);
    const bad = textProblem(propertyNames, name);
    if (isNamed(properties, name)) yield* shapeProblems(properties[name] ?? {}, inner, at, defs);
    else if (!additionalProperties) yield { place: at, says: unknown(name, Object.keys(properties), value) };
    else if (bad !== undefined) yield { place: at, says: bad };
    else yield* shapeProblems(additionalProperties, inner, at, defs);
  }
}

/** Whether `value` looks as if it was meant to be this. */
function seems({ type, properties = {} }: Schema, value: unknown): boolean {
  if (type === 'object') return isRecord(value) && Object.keys(properties).some((name) => Object.hasOwn(value, name));
  return type === 'array' ? Array.isArray(value) : type === typeof value;
}

const OTHERWISE = msg`This is of another kind.`;
/** A sentence of the schema, which is written there whole. */
const fixed = (text: string): Message => ({ text, values: [] });

function textProblem({ pattern, maxLength = Number.POSITIVE_INFINITY, errorMessage }: Schema, text: string): Message | undefined {
  const length = text.length > maxLength ? [...text].length : 0;
  if (length > maxLength) return msg`This has ${length} characters. Write at most ${maxLength}.`;
  if (pattern === undefined || new RegExp(pattern, 'u').test(text)) return undefined;
  return errorMessage === undefined ? OTHERWISE : fixed(errorMessage);
}

function unknown(name: string, known: readonly string[], value: object): Message {
  const free = known.filter((each) => !Object.hasOwn(value, each));
  const near = nearest(name, free);
  if (near) return msg`"${shortName(name)}" means nothing here. Write "${near}", or leave it out.`;
  if (free.length === 0) return msg`"${shortName(name)}" means nothing here. Leave it out.`;
  return msg`"${shortName(name)}" means nothing here. Leave it out, or write one of: ${free.join(', ')}.`;
}

const notAmong = (values: readonly (string | boolean)[]): Message =>
  values.length === 1 && values[0] === true
    ? msg`Write true here, or leave it out.`
    : msg`Write one of these here: ${values.map((each) => JSON.stringify(each)).join(', ')}.`;
const tooMany = (count: number, most: number): Message => msg`There are ${count} here. Write at most ${most}.`;
const below = (place: string, name: string): string => (place ? `${place}.${placeStep(name)}` : placeStep(name));
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
