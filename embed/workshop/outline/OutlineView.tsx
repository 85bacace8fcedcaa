import type { FlowFile } from '../../../src/author/flow-file.ts';
import { addOutcome, addQuestion, addSignList } from '../edits/add.ts';
import type { Missing } from '../edits/missing.ts';
import { sectionIds } from '../edits/remove.ts';
import { FLOW_FORM, SOURCES_FORM, TEXTS_FORM } from '../form-of.ts';
import { useVisitor } from '../look/visitor.ts';
import { placeInFlow } from '../look/walk.ts';
import { titleOf } from '../title-of.ts';
import type { Editing } from '../workshop-page.ts';
import { OutlineGroup } from './OutlineGroup.tsx';

interface Props {
  readonly page: Editing;
  readonly missing: Missing;
}

/** Everything that the flow is made of, each a button that opens its form. */
export function OutlineView({ page, missing }: Props) {
  const { words, file, form } = page;
  const { flow } = file;
  const text = words.outline;
  const here = placeInFlow(flow, useVisitor());
  const openQuestion = form.startsWith('flow.questions.') ? form.slice('flow.questions.'.length) : undefined;
  const guide = [
    { form: FLOW_FORM, title: text.flow },
    { form: TEXTS_FORM, title: text.texts },
    { form: SOURCES_FORM, title: text.sources },
  ];
  const questions = Object.entries(flow.questions).map(([id, { safety }]) => ({
    form: `flow.questions.${id}`,
    title: titleOf(page, `flow.questions.${id}`),
    ...(safety && { note: text.safety }),
  }));
  const outcomes = Object.entries(flow.outcomes).map(([id, { urgency }]) => ({
    form: `flow.outcomes.${id}`,
    title: titleOf(page, `flow.outcomes.${id}`),
    urgency,
  }));
  const sections = sectionIds(flow).map((id) => ({ form: `sections.${id}`, title: titleOf(page, `sections.${id}`) }));
  const groups = [
    { id: 'guide', heading: text.guide, items: guide, add: [] },
    {
      id: 'questions',
      heading: text.questions,
      items: questions,
      add: [
        { label: text.addQuestion, make: (now: FlowFile) => addQuestion(now, openQuestion) },
        { label: text.addSignList, make: (now: FlowFile) => addSignList(now, openQuestion) },
      ],
    },
    { id: 'outcomes', heading: text.outcomes, items: outcomes, add: [{ label: text.addOutcome, make: addOutcome }] },
    { id: 'sections', heading: text.sections, items: sections, add: [] },
  ];
  return (
    <nav class="outline" aria-label={text.label}>
      {groups.map(({ id, ...group }) => (
        <OutlineGroup key={id} page={page} missing={missing} here={here} {...group} />
      ))}
    </nav>
  );
}
