/** What is in a drawing, read from its SVG alone. Numbers are in points before scaling. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, Shape>;
  readonly edges: ReadonlyMap<string, Shape>;
  /** The rows of a question below its head: the urgency in words, and the ids of the options. */
  readonly rows: (question: string) => readonly { readonly urgency: string; readonly options: readonly string[] }[];
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly smallestText: number;
}

interface Shape {
  readonly texts: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The last corner of an arrowhead that an edge draws, if any. */
  readonly tip: { readonly x: number; readonly y: number } | undefined;
}

export function readDrawing(svg: string): Drawing {
  const nodes = shapes(svg, 'node');
  const scale = Number(svg.match(/transform="scale\(([\d.]+)/)?.[1]);
  return {
    nodes,
    edges: shapes(svg, 'edge'),
    rows: (question) => rowsOf(nodes.get(`question.${question}`)?.texts.slice(2) ?? []),
    pageWidth: Number(svg.match(/ width="(\d+)pt"/)?.[1]),
    pageHeight: Number(svg.match(/ height="(\d+)pt"/)?.[1]),
    smallestText: scale * Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))),
  };
}

/** An urgency begins with its mark; what follows until the next one are the lines of its options. */
function rowsOf(texts: readonly string[]) {
  const rows: { urgency: string; options: string[] }[] = [];
  for (const text of texts) {
    if (/^[▲●◆○] /.test(text)) rows.push({ urgency: text, options: [] });
    else rows.at(-1)?.options.push(...text.split(/,\s*/).filter(Boolean));
  }
  return rows;
}

function shapes(svg: string, kind: string): ReadonlyMap<string, Shape> {
  return new Map(
    [...svg.matchAll(/<g id="([^"]*)" class="(\w+)">([\s\S]*?)\n<\/g>/g)]
      .filter(([, , found]) => found === kind)
      .map(([, id = '', , inner = '']) => [id, shape(inner)]),
  );
}

function shape(inner: string): Shape {
  const points = pointsIn([...inner.matchAll(/ (?:points|d)="([^"]*)"/g)].map(([, numbers = '']) => numbers).join(' '));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const head = pointsIn(inner.match(/<polygon[^>]* points="([^"]*)"/)?.[1] ?? '');
  return {
    texts: [...inner.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => decoded(text)),
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    tip: head[1],
  };
}

const pointsIn = (numbers: string) => [...numbers.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const decoded = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
