import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A link to a place in this repository: a file, relative to the document, or a heading, or both. */
interface Link {
  readonly written: string;
  readonly file: string;
  readonly anchor: string;
}

const FENCED = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)\s*$/gm;
const INDENTED_FENCED = /^ +```[\s\S]*?^ +```\s*$/gm;

/** Every link of `markdown` that does not leave the repository. What stands in code is none. */
export function linksIn(markdown: string): readonly Link[] {
  const text = withoutFences(markdown).replace(/`[^`\n]*`/g, 'code');
  const written = [
    ...text.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g),
    ...text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...text.matchAll(/<(?:a|img)\b[^>]*?\b(?:href|src)=["']([^"']+)["']/g),
  ].flatMap(([, target]) => target ?? []);
  return written
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
    .map((target) => {
      const [file = '', anchor = ''] = target.split('#');
      return { written: target, file, anchor };
    });
}

/** The links of the document at `path` that lead nowhere. */
export function brokenLinks(path: string, markdown: string): readonly string[] {
  return linksIn(markdown)
    .filter(({ file, anchor }) => {
      const target = file ? join(dirname(path), file) : path;
      return !existsSync(target) || (anchor !== '' && !anchorsOf(readFileSync(target, 'utf8')).has(anchor));
    })
    .map(({ written }) => written);
}

/** The anchors of the headings of `markdown`, as GitHub makes them. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} +(.+?)\s*$/gm)) {
    const plain = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    let unique = anchor;
    for (let nth = 1; anchors.has(unique); nth++) unique = `${anchor}-${nth}`;
    anchors.add(unique);
  }
  return anchors;
}

/** The files of this repository that `markdown` names in code, with their full path, and that are not there. */
export function missingFiles(markdown: string): readonly string[] {
  return [...withoutFences(markdown).matchAll(/`((?:src|embed|flows|tests|\.github|\.ci)\/[\w./-]+\.\w+)`/g)]
    .flatMap(([, file]) => file ?? [])
    .filter((file) => !existsSync(file));
}

function withoutFences(markdown: string): string {
  return markdown.replace(FENCED, '').replace(INDENTED_FENCED, '');
}
