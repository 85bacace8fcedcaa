import type { FlowFile } from '../../src/author/flow-file.ts';
import { sectionIds } from './edits/remove.ts';

/** The forms that stand once in the outline. Those of a question, an outcome and a section have its id behind them. */
export const FLOW_FORM = 'flow';
export const TEXTS_FORM = 'texts';
export const SOURCES_FORM = 'flow.sources';

/** The id of the form in which `place`, a dotted path from the top of the file, is written. */
export function formOf(file: FlowFile, place: string): string {
  const [top, ...rest] = place.split('.');
  if (top === 'sections') return `sections.${rest[0]}`;
  if (top === 'texts') {
    const [lang, kind, id] = rest;
    if (lang === undefined || kind === undefined) return lang === undefined ? TEXTS_FORM : FLOW_FORM;
    if (kind === 'sections') return `sections.${id}`;
    return kind === 'questions' || kind === 'outcomes' ? `flow.${kind}.${id}` : TEXTS_FORM;
  }
  const [kind, id = '', inside, which = ''] = rest;
  if (kind === 'sources') return SOURCES_FORM;
  if (kind === 'questions') return `flow.questions.${id}`;
  if (kind !== 'outcomes') return FLOW_FORM;
  const section = inside === 'sections' && sectionAt(file, id, which);
  return section ? `sections.${section}` : `flow.outcomes.${id}`;
}

/** The same place with a section of a card by its number, as the fields have it: a proof names it by its id. */
export function placeOfField(file: FlowFile, place: string): string {
  const [top, kind, id = '', inside, which = '', ...rest] = place.split('.');
  if (top !== 'flow' || kind !== 'outcomes' || inside !== 'sections' || /^\d+$/.test(which)) return place;
  const index = file.flow.outcomes[id]?.sections.findIndex((section) => section.id === which) ?? -1;
  return ['flow', 'outcomes', id, 'sections', index, ...rest].join('.');
}

function sectionAt({ flow }: FlowFile, outcome: string, which: string): string | undefined {
  const sections = Object.hasOwn(flow.outcomes, outcome) ? flow.outcomes[outcome]?.sections : undefined;
  return sections?.find(({ id }, index) => id === which || String(index) === which)?.id;
}

/** Whether there is still something to write in a form. */
export function hasForm({ flow }: FlowFile, form: string): boolean {
  const [top, kind = '', id = ''] = form.split('.');
  if (top === 'sections') return sectionIds(flow).includes(kind);
  if (kind === 'questions') return Object.hasOwn(flow.questions, id);
  if (kind === 'outcomes') return Object.hasOwn(flow.outcomes, id);
  return true;
}
