const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A value as it is written in HTML, between the double quotes of an attribute or between two tags, so that a parser reads exactly the
 * value back. Null is the one character that HTML cannot hold; it is left out.
 */
export function escaped(value: string): string {
  return value.replaceAll('\0', '').replace(/[&"<>\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}
