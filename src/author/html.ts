/** Markup that is already safe to print. Texts become it only by `html`, which escapes them. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Value[] | undefined | false;

/** Markup from a template. Every text that is put in is escaped; lists are joined; `undefined` and `false` are left out. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.map((part, index) => part + markupOf(values[index])).join('') };
}

function markupOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** The same list with `between` between its items. */
export const joined = (items: readonly Html[], between: string): Html => html`${items.map((item, index) => [index > 0 && between, item])}`;
