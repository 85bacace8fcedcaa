/**
 * The dotted path that tells best what differs between two files: of something new, else of something that is gone, else of the first
 * change. Objects that are one and the same are not looked into. Empty where nothing differs.
 */
export function changedPlace(before: unknown, after: unknown): string {
  if (!isObject(before) || !isObject(after) || Array.isArray(before) || Array.isArray(after)) return '';
  const added = Object.keys(after).find((key) => !Object.hasOwn(before, key));
  const gone = Object.keys(before).find((key) => !Object.hasOwn(after, key));
  const key = added ?? gone ?? Object.keys(after).find((each) => Reflect.get(before, each) !== Reflect.get(after, each));
  if (key === undefined) return '';
  const below = changedPlace(Reflect.get(before, key), Reflect.get(after, key));
  return below ? `${key}.${below}` : key;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
