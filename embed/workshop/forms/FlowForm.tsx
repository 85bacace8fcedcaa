import { isDay } from '../../../src/base/is-day.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { Choice } from '../fields/Choice.tsx';
import { IdField } from '../fields/IdField.tsx';
import { Line } from '../fields/Line.tsx';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Editing } from '../workshop-page.ts';
import { FormHead } from './FormHead.tsx';
import { LanguageFields } from './LanguageFields.tsx';

/** What is true of the whole flow. */
export function FlowForm({ page }: { page: Editing }) {
  const { words, file } = page;
  const { flow } = file;
  const text = words.flow;
  const put = (part: Partial<Flow>, place: string) => page.edit((now) => ({ ...now, flow: { ...now.flow, ...part } }), place);
  return (
    <>
      <FormHead kind={text.heading} />
      <section class="group">
        <IdField
          page={page}
          place="flow.id"
          id={flow.id}
          kind="name"
          taken={[]}
          label={text.id}
          hint={text.idHint}
          rename={(now, to) => ({ ...now, flow: { ...now.flow, id: to } })}
        />
        <Line
          place="flow.version"
          label={text.version}
          hint={text.versionHint}
          value={flow.version}
          problem={/^\d+\.\d+\.\d+$/.test(flow.version) ? undefined : text.versionProblem}
          write={(version) => put({ version }, 'flow.version')}
        />
        {(['changed', 'nextReview'] as const).map((name) => (
          <Line
            key={name}
            place={`flow.${name}`}
            label={text[name]}
            value={isDay(flow[name]) ? flow[name] : ''}
            type="date"
            // A day that is half typed is no day yet.
            write={(day) => day !== '' && put({ [name]: day }, `flow.${name}`)}
          />
        ))}
        <div class="note" data-place="flow.status" tabIndex={-1}>
          <p>
            <strong>{text.status}.</strong> {flow.review ? fill(text.wasActive, { by: flow.review.by }) : text.statusHint}
          </p>
        </div>
      </section>
      <section class="group">
        <Choice
          place="flow.start"
          label={text.start}
          hint={text.startHint}
          value={flow.start}
          options={Object.keys(flow.questions).map((id) => [id, titleOf(page, `flow.questions.${id}`)])}
          write={(start) => put({ start }, 'flow.start')}
        />
        <Choice
          place="flow.fallback"
          label={text.fallback}
          hint={text.fallbackHint}
          value={flow.fallback}
          options={Object.keys(flow.outcomes).map((id) => [id, titleOf(page, `flow.outcomes.${id}`)])}
          write={(fallback) => put({ fallback }, 'flow.fallback')}
        />
      </section>
      <LanguageFields page={page} />
    </>
  );
}
