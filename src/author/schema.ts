/** As much of JSON Schema (draft 2020-12) as is needed to describe a flow. `read-shape.ts` reads by it, and it is published for editors. */
export interface Schema {
  readonly $schema?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  /** Our own sentence for what does not fit. Editors that know the word show it too. */
  readonly errorMessage?: string;
  readonly type?: 'object' | 'array' | 'string';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  /** For editors alone: a half-written day can still be kept. */
  readonly format?: 'date';
  readonly enum?: readonly (string | boolean)[];
  readonly anyOf?: readonly Schema[];
}

/** An object with these properties and no others. One that is added to `T` does not compile until it is described. */
export function shape<T>(properties: { readonly [K in keyof Required<T>]: Schema }, required: readonly (keyof T & string)[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The same schema with what it means. */
export const says = (description: string, schema: Schema): Schema => ({ ...schema, description });

/** Whatever `names` allows as a name, at most so often. */
export const named = (names: Schema, of: Schema, most: number): Schema => ({
  type: 'object',
  propertyNames: names,
  additionalProperties: of,
  maxProperties: most,
});

export const list = (items: Schema, most: number): Schema => ({ type: 'array', items, maxItems: most });

/** One of the values of `T`. One that is added there does not compile until it is described. */
export const oneOf = <T extends string | undefined>(values: Readonly<Record<NonNullable<T>, true>>): Schema => ({
  enum: Object.keys(values),
});

export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

export const YES: Schema = { enum: [true] };

/** Words. An empty text is one that is still to be written: the proof asks for it. */
export const TEXT: Schema = { type: 'string', maxLength: 4000 };

/** The name of a thing, which never changes. Not of digits alone, for JavaScript would put it before all others. */
export const ID: Schema = {
  type: 'string',
  pattern: '^(?!(constructor|prototype)$)[a-z][a-z0-9_]*$',
  maxLength: 60,
  errorMessage: 'An id is a short name in small letters, digits and _, and begins with a letter. Write one such as leg_weak.',
};

/** The same for a flow and its sources, which may have hyphens. */
export const NAME: Schema = {
  type: 'string',
  pattern: '^(?!(constructor|prototype)$)[a-z][a-z0-9_-]*$',
  maxLength: 60,
  errorMessage: 'This is a short name in small letters, digits and -, and begins with a letter. Write one such as neck-pain.',
};

export const LANGUAGE: Schema = {
  type: 'string',
  pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$',
  errorMessage: 'This is no language tag. Write one such as en, nl, pt-BR or zh-Hant.',
};
