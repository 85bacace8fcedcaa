import type { Flow } from '../flow/flow.ts';
import { checkOptions } from './check-options.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkStructure } from './check-structure.ts';
import { checkTexts, type FlowTexts } from './check-texts.ts';
import { checkWalks } from './check-walks.ts';
import { explore } from './explore.ts';
import type { Problem } from './problem.ts';
import { TOO_MANY_WAYS, TooLarge } from './too-large.ts';

/**
 * Everything that is wrong with a flow and its wording, as data. A flow without problems keeps the promises of
 * flows/README.md ("How rules and urgencies work") on every walk. Runs at build and test time only; nothing of it is in the bundle.
 * @param texts the flow's wording by language; `{}` checks the flow alone.
 */
export function checkFlow(flow: Flow, texts: FlowTexts): readonly Problem[] {
  const structure = checkStructure(flow);
  const told = new Set(structure.map(({ id, place }) => `${id} ${place}`));
  const rest = [...checkOptions(flow), ...checkOutcomes(flow), ...walks(flow), ...checkTexts(flow, texts)];
  // What the structure shows also shows on walks; it is told once.
  return [...structure, ...rest.filter(({ id, place }) => !told.has(`${id} ${place}`))];
}

function walks(flow: Flow): readonly Problem[] {
  try {
    return checkWalks(flow, explore(flow));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return [{ id: 'too-large', place: error.place, message: TOO_MANY_WAYS }];
  }
}
