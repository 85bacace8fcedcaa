import type { FlowFile } from '../../../src/author/flow-file.ts';
import { type RaisedUrgency, type Section, URGENCIES } from '../../../src/flow/flow.ts';
import { stub } from './stub.ts';
import { withWords, wordsAt } from './texts.ts';
import { withField } from './with-field.ts';

export const RAISED: readonly RaisedUrgency[] = URGENCIES.filter((urgency) => urgency !== 'routine');

/** How many titled lists a section has: in its words, or by the urgencies that the flow gives them. */
export function partCount(file: FlowFile, section: string): number {
  const said = Object.values(file.texts).map((words) => partsIn(words, section).length);
  const given = Object.values(file.flow.outcomes).flatMap(({ sections }) =>
    sections.map(({ id, parts = [] }) => (id === section ? parts.length : 0)),
  );
  return Math.max(0, ...said, ...given);
}

/** One more titled list in every language, for the next urgency down on every card. */
export function addPart(file: FlowFile, section: string): FlowFile {
  const at = partCount(file, section);
  const flow = inUses(file, section, (use) => withParts(use, [...(use.parts ?? []), RAISED[at] ?? 'gp_first']));
  return Object.keys(file.texts).reduce((all, lang) => {
    const parts = partsIn(all.texts[lang], section);
    return withWords(all, lang, `sections.${section}.parts`, [...parts, { title: stub(lang, 'title'), items: [stub(lang, 'bullet')] }]);
  }, flow);
}

export function removePart(file: FlowFile, section: string, index: number): FlowFile {
  const flow = inUses(file, section, (use) => withParts(use, (use.parts ?? []).toSpliced(index, 1)));
  return Object.keys(file.texts).reduce((all, lang) => {
    const parts = partsIn(all.texts[lang], section).toSpliced(index, 1);
    return withWords(all, lang, `sections.${section}.parts`, parts.length > 0 ? parts : undefined);
  }, flow);
}

/** How soon one of the lists says to get help, on every card. */
export const setPart = (file: FlowFile, section: string, index: number, urgency: RaisedUrgency): FlowFile =>
  inUses(file, section, (use) => {
    const parts = use.parts ?? [];
    return withParts(use, index < parts.length ? parts.with(index, urgency) : [...parts, urgency]);
  });

const withParts = (use: Section, parts: readonly RaisedUrgency[]): Section => withField(use, 'parts', parts.length > 0 ? parts : undefined);

/** The file with what `change` makes of a section on every card. */
function inUses(file: FlowFile, section: string, change: (use: Section) => Section): FlowFile {
  const outcomes = Object.fromEntries(
    Object.entries(file.flow.outcomes).map(([id, card]) => [
      id,
      { ...card, sections: card.sections.map((use) => (use.id === section ? change(use) : use)) },
    ]),
  );
  return { ...file, flow: { ...file.flow, outcomes } };
}

function partsIn(words: unknown, section: string): readonly unknown[] {
  const parts = wordsAt(words, `sections.${section}.parts`);
  return Array.isArray(parts) ? parts : [];
}
