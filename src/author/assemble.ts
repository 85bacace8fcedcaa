import type { Content } from '../flow/content.ts';

/** What stands in the engine where the content goes: one string, in single quotes. */
const PLACE = "'self-check content'";

/**
 * The script that a clinic embeds: the engine, which is the same for everybody, with the content in its place. Pure and without Node, so
 * that a page makes the same bytes as the build.
 * @param engine the text of dist/self-check.engine.js
 * @throws where the engine has no place for it, or more than one.
 */
export function assemble(engine: string, content: Content): string {
  const [before, after, ...more] = engine.replaceAll(PLACE.replaceAll("'", '"'), PLACE).split(PLACE);
  if (before === undefined || after === undefined || more.length > 0) throw new Error('This is not the engine of self-check.');
  return before + literal(JSON.stringify(content)) + after;
}

/** `text` as a string of JavaScript that is safe in the middle of a page too: no tag and no comment of HTML can begin in it, and it is ASCII, whatever the page's charset. */
function literal(text: string): string {
  const written = text
    .replaceAll(/[\\']/g, '\\$&')
    .replaceAll('<', '\\x3c')
    .replaceAll(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${written}'`;
}
