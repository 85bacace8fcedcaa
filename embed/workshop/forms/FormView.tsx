import { FLOW_FORM, SOURCES_FORM, TEXTS_FORM } from '../form-of.ts';
import type { Editing } from '../workshop-page.ts';
import { FlowForm } from './FlowForm.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { SectionForm } from './SectionForm.tsx';
import { SourcesForm } from './SourcesForm.tsx';
import { TextsForm } from './TextsForm.tsx';

/** The form that is open. */
export function FormView({ page }: { page: Editing }) {
  const [top, kind = '', id = ''] = page.form.split('.');
  const { questions, outcomes } = page.file.flow;
  if (page.form === FLOW_FORM) return <FlowForm page={page} />;
  if (page.form === TEXTS_FORM) return <TextsForm page={page} />;
  if (page.form === SOURCES_FORM) return <SourcesForm page={page} />;
  if (top === 'sections') return <SectionForm page={page} id={kind} />;
  const question = kind === 'questions' ? questions[id] : undefined;
  if (question) return <QuestionForm page={page} id={id} question={question} />;
  const outcome = kind === 'outcomes' ? outcomes[id] : undefined;
  return outcome ? <OutcomeForm page={page} id={id} outcome={outcome} /> : null;
}
