import { describe, expect, test } from 'vitest';
import { CHROME } from '../../../src/i18n/chrome.ts';
import { createWordings } from '../../../src/i18n/i18n.ts';
import type { FlowTexts } from '../../../src/proof/check-texts.ts';
import { minutesToRead } from '../../../src/ui/words/minutes-to-read.ts';
import { withText } from '../../flow/edit.ts';
import { toyFlow } from '../../flow/toy-flow.ts';
import { toyTexts } from '../../flow/toy-texts.ts';

const many = (count: number) => Array(count).fill('tea').join(' ');
const minutes = (texts: FlowTexts) =>
  minutesToRead(
    toyFlow,
    createWordings({ en: { chrome: CHROME.en, flow: texts.en ?? {} } }).texts('en', () => ({ clinic: 'Tea & Co', gp: 'aunt' })),
  );
const withWords = (key: string, count: number) => withText(toyTexts, 'en', `questions.${key}`, () => many(count));

describe('the time on the start screen', () => {
  test('is never nothing', () => {
    expect(minutes(toyTexts)).toBe(1);
  });

  // Three questions take 15 seconds to choose; the rest of them has fewer than 50 words.
  test.each(['kettle.heading', 'kettle.intro', 'kettle.options.drip.label', 'biscuits.options.ginger.reply'])(
    'counts 200 words of %s as a minute',
    (key) => {
      expect(minutes(withWords(key, 400))).toBe(2);
      expect(minutes(withWords(key, 800))).toBe(4);
    },
  );

  test.each(['kettle.help', 'kettle.options.smoke.help', 'kettle.options.unsure.sign', 'awake.heading'])('does not count %s', (key) => {
    expect(minutes(withWords(key, 800))).toBe(1);
  });

  test('counts one word back for each question, the longest', () => {
    const both = withText(withWords('biscuits.options.ginger.reply', 400), 'en', 'questions.biscuits.options.chocolate.reply', () =>
      many(300),
    );
    expect(minutes(both)).toBe(2);
  });
});
