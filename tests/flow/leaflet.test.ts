import { expect, test } from 'vitest';
import { leafletOf, signKeys } from '../../src/flow/leaflet.ts';
import { withOutcome } from './edit.ts';
import { gardenFlow } from './garden-flow.ts';

test('the leaflet has the signs before the advice that they lead to, each section once, and nothing personal', () => {
  const flow = withOutcome(gardenFlow, 'enjoy_it', (old) => ({ ...old, sections: [{ id: 'praise', personal: true }, ...old.sections] }));
  expect(leafletOf(flow).map(({ id }) => id)).toStrictEqual([
    'alarms_again',
    'run',
    'pests_again',
    'rest_again',
    'gardener',
    'safety_net',
    'water',
  ]);
});

test('a section that stands on several cards is in the leaflet as the first has it', () => {
  const flow = withOutcome(gardenFlow, 'call_gardener', (old) => ({ ...old, sections: [{ id: 'safety_net', keep: true }] }));
  expect(leafletOf(flow).find(({ id }) => id === 'safety_net')).toStrictEqual({ id: 'safety_net' });
});

test('a list of signs has what raises its urgency: not doubt, and nothing of the start', () => {
  expect(signKeys(gardenFlow, 'gp_first')).toStrictEqual(['questions.fish.options.pale', 'questions.pests.options.slugs']);
  expect(signKeys(gardenFlow, 'emergency')).toStrictEqual([]);
});
