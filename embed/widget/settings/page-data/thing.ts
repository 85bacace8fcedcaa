/** One object of JSON-LD. What its properties hold is not known before it is looked at. */
export type Thing = Readonly<Record<string, unknown>>;

/** Longer than any fact about a business. */
const LONGEST = 2000;
const MOST = 100;

/** JSON-LD writes one value or a list of them. Bounded, because the page may hold anything. */
const listOf = (value: unknown): readonly unknown[] => [value].flat(4).slice(0, MOST);

/** The objects in `value`. */
export function thingsIn(value: unknown): readonly Thing[] {
  return listOf(value).filter(isThing);
}

/** Whatever `property` of `thing` holds, without what is left blank. */
export function valuesOf(thing: Thing, property: string): readonly unknown[] {
  return listOf(thing[property]).filter((value) => (typeof value === 'string' ? value.trim() : (value ?? '')) !== '');
}

/** The one text that `property` of `thing` holds, empty where it is left blank; undefined for several, and for what is no text. */
export function textOf(thing: Thing, property: string): string | undefined {
  const [value = '', ...others] = valuesOf(thing, property);
  return isText(value) && others.length === 0 ? value.trim() : undefined;
}

/** The texts that `property` of `things` holds. */
export function textsOf(things: readonly Thing[], property: string): readonly string[] {
  return things.flatMap((thing) => listOf(thing[property]).filter(isText));
}

/** The same, without what makes an address of a name: `https://schema.org/Monday` and `schema:Monday` are `Monday`. */
export function namesOf(thing: Thing, property: string): readonly string[] {
  return textsOf([thing], property).map((name) => name.replace(/.*[/#:]/, ''));
}

/** Whether `value` is a text that may be a fact. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length < LONGEST;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
