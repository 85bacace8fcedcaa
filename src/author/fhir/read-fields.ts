/** What a JSON of any kind has under `name`, by its own properties alone. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

/** The text under `name`, or undefined where there is none, or only space. */
export function textIn(value: unknown, name: string): string | undefined {
  const text = field(value, name);
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

/** The list under `name`, or an empty one. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
}
