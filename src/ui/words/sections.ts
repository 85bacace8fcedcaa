import { holds } from '../../flow/condition.ts';
import type { Answer, Flow, Section } from '../../flow/flow.ts';

/** A section to draw. `folded`: under its title, for everyone to open. */
export interface ShownSection {
  readonly section: Section;
  readonly folded: boolean;
}

/** The sections of an outcome that fit the answers and the region. Among the folded ones with a condition, those that fit go before the others. */
export function sectionsFor(flow: Flow, sections: readonly Section[], answers: readonly Answer[], region: string): readonly ShownSection[] {
  const shown = sections
    .filter((section) => isFor(section, region))
    .map((section) => ({ section, folded: section.fold !== undefined, fits: fits(flow, section, answers) }))
    .filter(({ folded, fits }) => fits || folded);
  const asked = shown.filter(isAsked).sort((a, b) => Number(b.fits) - Number(a.fits));
  return shown.map((each) => (isAsked(each) ? (asked.shift() ?? each) : each));
}

const isAsked = ({ section: { fold, when } }: ShownSection): boolean => fold !== undefined && when !== undefined;

/** Whether a section belongs to what visitors of `region` are told. */
export const isFor = ({ region: own }: Section, region: string): boolean => !own || [own].flat().includes(region);

function fits(flow: Flow, { when, unless }: Section, answers: readonly Answer[]): boolean {
  return holds(flow, when, answers) && !(unless && holds(flow, unless, answers));
}
