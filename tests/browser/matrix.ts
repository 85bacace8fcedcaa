import { type Condition, FACTORS } from './conditions.ts';
import { everyRow, pairwise } from './pairwise.ts';
import { BUILDER_SURFACES, PLACES, type Place, type Surface, WIDGET_SURFACES } from './surfaces.ts';

const SURFACES = { ...WIDGET_SURFACES, ...BUILDER_SURFACES };

/** What is tried together: every surface in every condition; the widget in both places, of which the owner's page has none. */
export const WIDGET_FACTORS = { surface: Object.keys(WIDGET_SURFACES), place: PLACES, ...FACTORS };
const BUILDER_FACTORS = { surface: Object.keys(BUILDER_SURFACES), place: ['panel'] as const, ...FACTORS };

/** What one test looks at: a surface in one language and place, and the conditions it is put in. */
export interface Trial {
  readonly name: string;
  readonly surface: Surface;
  readonly lang: string;
  readonly place: Place;
  readonly conditions: readonly Condition[];
}

/** The trials in which every two values meet, or all of them together. */
export function trials(all: boolean): Trial[] {
  const rows = [WIDGET_FACTORS, BUILDER_FACTORS].flatMap((factors) => (all ? everyRow(factors) : pairwise(factors)));
  const made = new Map<string, Trial & { conditions: Condition[] }>();
  for (const { surface: id, place, ...condition } of rows) {
    const surface = SURFACES[id];
    if (!surface) continue;
    const { lang } = condition;
    const name = [id, lang, place === 'inline' && place].filter(Boolean).join(', ');
    const trial = made.get(name) ?? { name, surface, lang, place, conditions: [] };
    trial.conditions.push(condition);
    made.set(name, trial);
  }
  return [...made.values()];
}
