/** Whether `name` is one of the object's own keys. Narrows, so that the look-up needs no cast. */
export function isNamed<T extends object>(object: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(object, name);
}
