/** Every text of a wording file with its dotted key; the items of a list by number. */
export function leaves(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value !== 'object' || value === null) return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, key ? `${key}.${name}` : name));
}

/** Every key with the placeholders of its text: what two languages must have in common. */
export function shape(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(leaves(value).map(([key, text]) => [key, placeholders(text).join(' ')]));
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{[^}]*\}/g))].sort();
}
