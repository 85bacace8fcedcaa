/** The same object with `key` set to `value`, or without it. */
export function withField<T extends object, K extends keyof T & string>(object: T, key: K, value: T[K] | undefined): T {
  const copy = { ...object };
  if (value === undefined) Reflect.deleteProperty(copy, key);
  else Object.assign(copy, { [key]: value });
  return copy;
}
