import { expect, test } from 'vitest';
import { FLOWS } from '../../../flows/index.ts';
import { sectionsFor } from '../../../src/ui/words/sections.ts';

const { flow } = FLOWS['back-spasm'];
const shown = (card: string, answers: Parameters<typeof sectionsFor>[2], region = 'NL') =>
  sectionsFor(flow, flow.outcomes[card]?.sections ?? [], answers, region).map(
    ({ section, folded }) => `${section.id}${folded ? ' +' : ''}`,
  );

test('background is folded, what fits the answers before the rest, and nothing else changes place', () => {
  const answers = [
    { question: 'radiation', options: ['below_knee'] },
    { question: 'trigger', options: ['stress'] },
  ];
  expect(shown('routine', answers).slice(-9)).toStrictEqual([
    'about_pain +',
    'para_leg +',
    'para_stress +',
    'para_gradual +',
    'para_buttock_thigh +',
    'para_locked +',
    'para_worse_moving +',
    'visit',
    'prevention +',
  ]);
});

test('other ways to call are those of the region, and only where they fit the sign', () => {
  const nerve = [{ question: 'emergency_nerve', options: ['bladder_new'] }];
  const heart = [...nerve, { question: 'emergency_body', options: ['chest_breath'] }];
  expect(shown('emergency', nerve)).toContain('emergency_gp_line');
  expect(shown('emergency', heart)).not.toContain('emergency_gp_line');
  expect(shown('emergency', nerve, 'GB')).toContain('emergency_hospital');
  expect(shown('emergency', nerve, 'DE').join()).not.toMatch(/gp_line|hospital|deaf/);
});
