/** The wording of one section: a title, paragraphs, bullets, and titled bullet lists. Any of them may be absent. */
export interface SectionText {
  readonly title?: string;
  readonly body: readonly string[];
  readonly items: readonly string[];
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/**
 * Reads a section as a language file has it.
 * @throws when it is no object.
 */
export function parseSection(id: string, value: unknown): SectionText {
  if (!isRecord(value)) throw new Error(`No text for section "${id}".`);
  const parts = (Array.isArray(value.parts) ? value.parts : [])
    .filter(isRecord)
    .map((part) => ({ title: String(part.title), items: strings(part.items) }));
  const text = { body: strings(value.body), items: strings(value.items), parts };
  return typeof value.title === 'string' ? { ...text, title: value.title } : text;
}

/**
 * Reads paragraphs as a language file has them.
 * @throws when it is no list.
 */
export function parseList(key: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`"${key}" is no list of texts.`);
  return strings(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
