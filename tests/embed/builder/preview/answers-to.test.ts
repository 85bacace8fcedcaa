import { expect, test } from 'vitest';
import { answersTo } from '../../../../embed/builder/preview/answers-to.ts';
import { SCENES } from '../../../../embed/builder/preview/scene.ts';
import { FLOWS } from '../../../../flows/index.ts';
import { outcomeOf } from '../../../../src/flow/outcome.ts';
import { replayed } from './replayed.ts';

const EXPECTED = {
  ...{ launcher: 'start', start: 'start', signs: 'list' },
  ...{ emergency: 'emergency', urgent_same_day: 'urgent_same_day', gp_first: 'gp_first', routine: 'routine', contact: 'routine' },
} as const;

test.each(Object.values(FLOWS).flatMap(({ flow }) => SCENES.map((scene) => [flow.id, scene, flow] as const)))(
  'in %s, the answers to %s lead there',
  (_, scene, flow) => {
    const answers = answersTo(flow, scene);
    const step = replayed(flow, answers);
    if (EXPECTED[scene] === 'start') expect(answers).toStrictEqual([]);
    else if (EXPECTED[scene] === 'list') expect('question' in step && step.question.safety).toBe(true);
    else {
      expect('question' in step).toBe(false);
      expect(outcomeOf(flow, answers).outcome.urgency).toBe(EXPECTED[scene]);
    }
  },
);
