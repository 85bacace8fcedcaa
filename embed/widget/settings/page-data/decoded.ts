const NAMED = new Map(
  Object.entries({
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    szlig: 'ß',
    oslash: 'ø',
    aelig: 'æ',
  }),
);
/** The marks of `&eacute;` and the like. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};
const MARKED = /&([a-z])(grave|acute|circ|tilde|uml|ring|cedil);/gi;

/** `text` with the characters that website builders write as entities, `&amp;` or `&#8217;`, though JSON needs none. */
export function decoded(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    })
    .replace(MARKED, (_, letter: string, mark: string) => `${letter}${MARKS[mark.toLowerCase()]}`.normalize())
    .replace(/&([a-z]+);/g, (whole, name: string) => NAMED.get(name) ?? whole);
}
