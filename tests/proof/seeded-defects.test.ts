import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FLOWS } from '../../flows/index.ts';
import { decisionTable } from '../../src/author/table.ts';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { checkFlow } from '../../src/proof/check.ts';
import { explore } from '../../src/proof/explore.ts';
import { paths } from '../../src/proof/paths.ts';
import { PROPERTIES } from '../../src/proof/properties.ts';
import { expectedNext, expectedOutcome } from '../flows/back-spasm/urgency-table.ts';
import { DEFECTS, HARMLESS, type Net, type Shipped } from './seeded-defects.ts';

// Mistakes that a person could make in a sound flow or its wording, one at a time, and the net that catches each.

const sound: Shipped = FLOWS['back-spasm'];
const reviewed = readFileSync(new URL('../../flows/back-spasm/paths.txt', import.meta.url), 'utf8');

const problemsOf = ({ flow, texts }: Shipped): readonly Net[] => checkFlow(flow, texts).map(({ id }) => id);

/** The properties that do not hold, of those asked for. */
const brokenProperties = ({ flow }: Shipped, asked = PROPERTIES): readonly string[] => {
  const exploration = explore(flow);
  return asked.filter((property) => property.findCounterexample(flow, exploration)).map(({ id }) => id);
};

/**
 * Every walk asks what the hand-written table asks next, and ends on the outcome that it names. Path by path: the merged states of `explore`
 * can hide what only an outsider's table knows.
 */
const differsFromUrgencyTable = ({ flow }: Shipped): boolean =>
  [...paths(flow)].some(({ answers }) => {
    const strays = answers.some(({ question }, index) => index > 0 && question !== expectedNext(answers.slice(0, index)));
    return strays || expectedNext(answers) !== 'end' || outcomeOf(flow, answers).id !== expectedOutcome(answers);
  });

const differsFromPaths = ({ flow }: Shipped): boolean => decisionTable(flow) !== reviewed;

const knowsThisFlow = (net: Net) => net === 'urgency-table' || net === 'paths.txt';

test('the sound flow is caught by none', () => {
  expect([...problemsOf(sound), ...brokenProperties(sound)]).toStrictEqual([]);
  expect(differsFromUrgencyTable(sound)).toBe(false);
  expect(differsFromPaths(sound)).toBe(false);
});

describe('each mistake is caught', () => {
  test.each(DEFECTS.filter(({ caughtBy }) => !knowsThisFlow(caughtBy)))('$name: $caughtBy', ({ mutate, caughtBy }) => {
    const broken = mutate(sound);
    const [property] = PROPERTIES.filter(({ id }) => id === caughtBy);
    expect(property ? brokenProperties(broken, [property]) : problemsOf(broken)).toContain(caughtBy);
  });

  // Consistent in itself, so only those who know this very flow can tell.
  test.each(DEFECTS.filter(({ caughtBy }) => knowsThisFlow(caughtBy)))('$name: $caughtBy alone', ({ mutate, caughtBy }) => {
    const broken = mutate(sound);
    expect([...problemsOf(broken), ...brokenProperties(broken)]).toStrictEqual([]);
    expect(differsFromUrgencyTable(broken)).toBe(caughtBy === 'urgency-table');
    expect(differsFromPaths(broken)).toBe(true);
  });

  test('and no two of them are the same', () => {
    expect(DEFECTS.length).toBeGreaterThan(100);
    expect(new Set([...DEFECTS, ...HARMLESS].map(({ mutate }) => JSON.stringify(mutate(sound)))).size).toBe(
      DEFECTS.length + HARMLESS.length,
    );
  });
});

describe('what changes nothing is caught by none', () => {
  test.each(HARMLESS)('$name. $why', ({ mutate }) => {
    const same = mutate(sound);
    expect(JSON.stringify(same)).not.toBe(JSON.stringify(sound));
    expect([...problemsOf(same), ...brokenProperties(same)]).toStrictEqual([]);
    expect(differsFromUrgencyTable(same)).toBe(false);
    expect(differsFromPaths(same)).toBe(false);
  });
});
