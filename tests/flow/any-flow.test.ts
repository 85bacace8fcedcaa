import { expect, test } from 'vitest';
import { decisionTable } from '../../src/author/table.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { checkFlow } from '../../src/proof/check.ts';
import { explore } from '../../src/proof/explore.ts';
import { paths } from '../../src/proof/paths.ts';
import { answersText } from '../../src/proof/problem.ts';
import { PROPERTIES } from '../../src/proof/properties.ts';
import { gardenFlow } from './garden-flow.ts';
import { gardenTexts } from './toy-texts.ts';

// Nothing is tied to one flow: another, of another shape, goes through all that proves and prints a flow.

test('a flow that the code has never seen is checked, explored and proven', () => {
  expect(checkFlow(gardenFlow, gardenTexts)).toStrictEqual([]);
  const exploration = explore(gardenFlow);
  expect(new Set([...exploration.states, ...exploration.ends].map(({ at }) => at))).toStrictEqual(
    new Set([...Object.keys(gardenFlow.questions), 'end']),
  );
  expect(PROPERTIES.filter(({ findCounterexample }) => findCounterexample(gardenFlow, exploration))).toStrictEqual([]);
});

test('its paths reach every outcome but the fallback', () => {
  const all = [...paths(gardenFlow)];
  const reached = new Set(all.map(({ answers }) => outcomeOf(gardenFlow, answers).id));
  expect(reached).toStrictEqual(new Set(Object.keys(gardenFlow.outcomes).filter((id) => id !== gardenFlow.fallback)));
  expect(new Set(all.map(({ answers }) => answersText(answers))).size).toBe(all.length);
});

test('its decision table has a line for each path, and says what its classes hold', () => {
  const lines = decisionTable(gardenFlow).split('\n');
  const table = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines[0]).toBe(`# toy-garden 2.3.0: ${table.length} paths`);
  expect(table).toHaveLength([...paths(gardenFlow)].length);
  expect(new Set(table).size).toBe(table.length);
  expect(lines).toContain('#   fish=[gp_first]: pale hungry');
  expect(lines).toContain('#   plot=lawn: lawn');
  // Two answers raise an emergency: fire or flood or both, each with and without "I am not sure".
  expect(table).toContain('call_fire_brigade: alarms=[emergency] (6)');
  expect(table).toContain('enjoy_it: alarms=none > plot=lawn > pests=none (1)');
  expect(table).toContain('call_pond_keeper: alarms=none > plot=pond > fish=[gp_first] > pests=none (2)');
});
