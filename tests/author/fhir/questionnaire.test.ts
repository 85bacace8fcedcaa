import { describe, expect, test } from 'vitest';
import { FLOW, TEXTS } from '../../../flows/index.ts';
import { OPTION_EXCLUSIVE, TRANSLATION } from '../../../src/author/fhir/questionnaire.ts';
import { questionnaireOf } from '../../../src/author/fhir/questionnaire-of.ts';
import { fhirReport } from '../../../src/author/fhir-report.ts';
import { BRANCHING } from './branching.ts';
import { itemsOf } from './form.ts';

const { questionnaire, left } = questionnaireOf(FLOW, TEXTS);
const items = itemsOf(questionnaire.item);
const item = (linkId: string) => items.find((each) => each.linkId === linkId);

describe('what a reader of FHIR looks for', () => {
  test('what it is, which version, since when, and whether it counts', () => {
    expect(questionnaire).toMatchObject({
      resourceType: 'Questionnaire',
      url: 'urn:self-check:flow:back-spasm',
      version: FLOW.version,
      date: FLOW.changed,
      status: 'draft',
      language: 'en',
      title: 'Back pain guide',
    });
    expect(questionnaire).not.toHaveProperty('approvalDate');
    expect(questionnaireOf(BRANCHING, {}).questionnaire).toMatchObject({ status: 'active', approvalDate: '2026-01-03' });
  });

  test('every question under its id, in order, with its options under theirs, each question a code system of its own', () => {
    const asked = items.filter(({ type }) => type === 'choice');
    expect(asked.map(({ linkId }) => linkId)).toEqual(Object.keys(FLOW.questions));
    for (const { linkId, answerOption } of asked) {
      expect(answerOption?.map(({ valueCoding }) => valueCoding.code)).toEqual(Object.keys(FLOW.questions[linkId]?.options ?? {}));
      expect(new Set(answerOption?.map(({ valueCoding }) => valueCoding.system))).toEqual(
        new Set([`urn:self-check:flow:back-spasm:${linkId}`]),
      );
    }
  });

  test('one or several answers, which must be given, and that "none of these" goes alone', () => {
    expect(item('onset')).toMatchObject({ required: true });
    expect(item('onset')).not.toHaveProperty('repeats');
    expect(item('today_signs')).toMatchObject({ required: true, repeats: true });
    const exclusive = item('today_signs')?.answerOption?.filter(({ extension }) => extension?.some(({ url }) => url === OPTION_EXCLUSIVE));
    expect(exclusive?.map(({ valueCoding }) => valueCoding.code)).toEqual(['none']);
  });

  test('the other language, for questions, options, helps, notes and cards', () => {
    const dutch = (extension = item('onset')?._text?.extension) =>
      extension?.find(({ url }) => url === TRANSLATION)?.extension?.[1]?.valueString;
    expect(dutch()).toBe(TEXTS.nl.questions.onset.heading);
    expect(dutch(item('radiation')?.answerOption?.[0]?.valueCoding._display?.extension)).toBe(
      TEXTS.nl.questions.radiation.options.back_only.label,
    );
    expect(dutch(item('note.danger')?._text?.extension)).toBe(TEXTS.nl.start.danger);
    expect(dutch(item('today_signs.help')?._text?.extension)).toContain('38');
    expect(dutch(item('outcome.emergency')?._text?.extension)).toContain('112');
  });

  test('what counts for a sign, behind the help of its question', () => {
    expect(item('emergency_body.help')?.text).toContain('Choose it also if it has passed');
    expect(item('emergency_body.help')?.text).toContain('Fast or hard breathing that somebody else sees counts too.');
  });

  test('each card with its urgency and its words; the card for under 18 names every emergency sign', () => {
    expect(item('outcome.emergency')).toMatchObject({
      code: [{ code: 'emergency' }],
      text: 'Call your local emergency number (112 in Europe) now',
    });
    expect(item('outcome.under_18.signs_emergency')?.text).toContain('- Chest pain, pressure or tightness, or trouble breathing');
  });

  test('no star, no open brace, and no promise that only the widget keeps', () => {
    const text = JSON.stringify(questionnaire);
    expect(text).not.toContain('**');
    expect(text).not.toMatch(/\{[a-z_]+\}/);
    expect(text).not.toMatch(/stay on this page|Nobody sees|Nobody is reading|Niemand ziet|leest niemand|Niemand (?:liest|sieht)/);
  });
});

test('no linkId stands twice', () => {
  const ids = items.map(({ linkId }) => linkId);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('what it cannot say is listed with its place, and only what the flow has', () => {
  const places = left.map(({ place }) => place);
  expect(places).toContain('outcomes.emergency.sections.emergency_gp_line');
  expect(places).toContain('questions.*.options.*.sources');
  expect(questionnaireOf(BRANCHING, {}).left.map(({ place }) => place)).not.toContain('questions.*.picture');
});

test('the command writes the file and prints the list; of a flow with problems it writes nothing', () => {
  const { text, files, failed } = fhirReport(FLOW, TEXTS);
  expect(failed).toBeUndefined();
  expect(text).toContain('questions.*.picture');
  expect(JSON.parse(files?.['reports/back-spasm.questionnaire.json'] ?? '')).toEqual(questionnaire);
  expect(fhirReport({ ...FLOW, fallback: 'nowhere' }, TEXTS)).toMatchObject({ failed: true });
});
