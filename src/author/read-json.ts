import { inWords, type Message, msg } from '../proof/message.ts';
import type { FileProblem } from './flow-file.ts';
import { placeStep, shortName } from './short-name.ts';

/** Deeper than any flow: conditions within conditions are what nests. */
const DEEPEST = 40;
/** What JavaScript gives a meaning of its own. */
const PROTOTYPE = ['__proto__', 'constructor', 'prototype'];

/**
 * JSON as it is written, more strictly than `JSON.parse`: no name twice in an object, none that means something to JavaScript, nothing
 * endlessly deep. What is no JSON is told with its line and column.
 */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: FileProblem } {
  try {
    return { value: new Reader(text).whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

class Unreadable extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(inWords(problem.says));
    this.problem = problem;
  }
}

class Reader {
  private at = 0;
  /** The names on the way to where it reads. */
  private readonly way: string[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  whole(): unknown {
    const value = this.value();
    if (this.next() !== '') this.unexpected(msg`The file ends before this. Leave out what follows.`);
    return value;
  }

  private value(): unknown {
    if (this.way.length > DEEPEST) this.refuse(msg`This lies more than ${DEEPEST} levels deep. Write it flatter.`);
    const first = this.next();
    if (first === '{') return this.object();
    if (first === '[') return this.array();
    if (first === '"') return this.string();
    const [word] = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(this.text.slice(this.at, this.at + 400)) ?? [];
    if (word === undefined) return this.unexpected(msg`Write a text in quotes, a list in [ ] or an object in { } here.`);
    this.at += word.length;
    return JSON.parse(word);
  }

  private object(): object {
    const entries = new Map<string, unknown>();
    this.at++;
    if (this.next() === '}') this.at++;
    else
      do {
        if (this.next() !== '"') this.unexpected(msg`Write a name in double quotes here, or leave out the comma before.`);
        const name = this.string();
        if (PROTOTYPE.includes(name)) this.refuse(msg`"${name}" means something to JavaScript. Write another name.`);
        if (entries.has(name)) this.refuse(msg`"${shortName(name)}" stands here twice. Leave one of them out.`);
        if (this.next() !== ':') this.unexpected(msg`Write a colon after the name.`);
        this.at++;
        this.way.push(placeStep(name));
        entries.set(name, this.value());
        this.way.pop();
      } while (this.goesOn('}'));
    return Object.fromEntries(entries);
  }

  private array(): readonly unknown[] {
    const items: unknown[] = [];
    this.at++;
    if (this.next() === ']') this.at++;
    else
      do {
        this.way.push(String(items.length));
        items.push(this.value());
        this.way.pop();
      } while (this.goesOn(']'));
    return items;
  }

  /** Whether a comma comes, and not the end. */
  private goesOn(end: string): boolean {
    const found = this.next();
    if (found !== ',' && found !== end) this.unexpected(msg`Write a comma or ${end} here.`);
    this.at++;
    return found === ',';
  }

  private string(): string {
    const from = this.at;
    let to = from + 1;
    while (to < this.text.length && this.text[to] !== '"') to += this.text[to] === '\\' ? 2 : 1;
    try {
      const read: unknown = JSON.parse(this.text.slice(from, to + 1));
      this.at = to + 1;
      return String(read);
    } catch {
      return this.unexpected(
        msg`This text has no end on its line, or a \\ or a tab in it. Close it with a double quote, and write \\\\ for \\.`,
      );
    }
  }

  /** What comes after spaces; '' at the end. */
  private next(): string {
    while (' \n\r\t'.includes(this.text[this.at] ?? 'x')) this.at++;
    return this.text[this.at] ?? '';
  }

  private unexpected(says: Message): never {
    const lines = this.text.slice(0, this.at).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw new Unreadable({ place: 'file', says: msg`This is no JSON from line ${lines.length}, column ${column} on. ${says}` });
  }

  private refuse(says: Message): never {
    throw new Unreadable({ place: this.way.join('.') || 'file', says });
  }
}
