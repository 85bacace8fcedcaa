import { holds } from '../../flow/condition.ts';
import type { Answer, Flow, Section } from '../../flow/flow.ts';

/** A section to draw. `folded`: there for everyone to read, but nothing that was answered asks for it. */
export interface ShownSection {
  readonly section: Section;
  readonly folded: boolean;
}

/**
 * The sections of an outcome that fit the answers and the region. Among those that may be folded, the ones that fit
 * go before the others.
 */
export function sectionsFor(flow: Flow, sections: readonly Section[], answers: readonly Answer[], region: string): readonly ShownSection[] {
  const shown = sections
    .filter((section) => isFor(section, region))
    .map((section) => ({ section, fits: fits(flow, section, answers) }))
    .filter(({ section, fits }) => fits || section.fold)
    .map(({ section, fits }) => ({ section, folded: !fits }));
  const foldable = shown.filter(({ section }) => section.fold).sort((a, b) => Number(a.folded) - Number(b.folded));
  return shown.map((each) => (each.section.fold ? (foldable.shift() ?? each) : each));
}

/** Whether a section belongs to what visitors of `region` are told. */
export const isFor = ({ region: own }: Section, region: string): boolean => !own || [own].flat().includes(region);

function fits(flow: Flow, { when, unless }: Section, answers: readonly Answer[]): boolean {
  return holds(flow, when, answers) && !(unless && holds(flow, unless, answers));
}
