import { holds } from '../../flow/condition.ts';
import type { Answer, Flow, Section } from '../../flow/flow.ts';

/** A section to draw. `fold`: under its title, to be opened or closed by everyone. */
export interface ShownSection {
  readonly section: Section;
  readonly fold?: 'open' | 'closed';
}

/** More open ones would bury what stands below them. */
const MOST_OPEN = 2;

/**
 * The sections of an outcome that fit the answers and the region. Among the folded ones that have a condition, those that fit go before
 * the others, and the first of them are open.
 */
export function sectionsFor(flow: Flow, sections: readonly Section[], answers: readonly Answer[], region: string): readonly ShownSection[] {
  const shown = sections
    .filter((section) => isFor(section, region))
    .map((section) => ({ section, fits: fits(flow, section, answers) }))
    .filter(({ section, fits }) => fits || section.fold);
  const asked = shown.filter(isAsked).sort((a, b) => Number(b.fits) - Number(a.fits));
  const open = asked.filter(({ fits }) => fits).slice(0, MOST_OPEN);
  const inOrder = shown.map((each) => (isAsked(each) ? (asked.shift() ?? each) : each));
  return inOrder.map((each) => {
    if (!each.section.fold) return { section: each.section };
    return { section: each.section, fold: open.includes(each) ? 'open' : 'closed' };
  });
}

/** Whether the answers decide if a folded section is open. */
const isAsked = ({ section: { fold, when } }: { section: Section }): boolean => fold !== undefined && when !== undefined;

/** Whether a section belongs to what visitors of `region` are told. */
export const isFor = ({ region: own }: Section, region: string): boolean => !own || [own].flat().includes(region);

function fits(flow: Flow, { when, unless }: Section, answers: readonly Answer[]): boolean {
  return holds(flow, when, answers) && !(unless && holds(flow, unless, answers));
}
