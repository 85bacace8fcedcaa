import { useEffect, useState } from 'preact/hooks';
import type { DrawingOrder, DrawingReport } from '../frames/between.ts';
import { useFrame } from '../frames/useFrame.ts';
import { useProof } from '../proof/useProof.ts';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { FlowList } from './FlowList.tsx';
import { useVisitor } from './visitor.ts';
import { Waits } from './Waits.tsx';
import { placeInFlow } from './walk.ts';

/** More questions make a picture that nobody can read, and that takes minutes to draw. */
const MOST_QUESTIONS = 150;

/** The flow as a picture, with the question where the visitor of the preview stands, and the same as a list. */
export function DrawingPane({ page }: { page: Workshop }) {
  const text = page.words.look.drawing;
  const proof = useProof(page.file);
  const here = placeInFlow(page.file.flow, useVisitor());
  const flow = proof?.done.runs ? proof.file.flow : undefined;
  const large = Object.keys(page.file.flow.questions).length > MOST_QUESTIONS;
  return (
    <div class="stack">
      {here !== undefined && <p class="note">{fill(text.here, { question: titleOf(page, here) })}</p>}
      {large ? (
        <p class="note">{text.large}</p>
      ) : flow ? (
        <Drawing page={page} flow={flow} here={here} />
      ) : (
        <Waits page={page} proof={proof} />
      )}
      <FlowList page={page} here={here} />
    </div>
  );
}

function Drawing({ page, flow, here }: { page: Workshop; flow: Workshop['file']['flow']; here: string | undefined }) {
  const text = page.words.look.drawing;
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const { frame, ready, tell } = useFrame<DrawingOrder, DrawingReport>((report) => {
    if ('chosen' in report) page.goTo(report.chosen);
    else setState('svg' in report ? 'drawn' : 'failed');
  });
  useEffect(() => {
    if (ready > 0) tell({ flow });
  }, [ready, flow]);
  useEffect(() => {
    if (ready > 0) tell({ here, titles: titlesIn(page) });
  }, [ready, here, page.file, page.lang]);
  return (
    <>
      <p class="hint" role="status">
        {state === 'drawing' ? text.drawing : state === 'failed' ? text.failed : text.intro}
      </p>
      <iframe ref={frame} class="paper" hidden={state === 'failed'} title={text.frame} src="drawing.html" />
    </>
  );
}

/** What each question and card in the drawing is called, by its place. */
function titlesIn(page: Workshop): Readonly<Record<string, string>> {
  const { questions, outcomes } = page.file.flow;
  const places = [
    ...Object.keys(questions).map((id) => `flow.questions.${id}`),
    ...Object.keys(outcomes).map((id) => `flow.outcomes.${id}`),
  ];
  return Object.fromEntries(places.map((place) => [place, titleOf(page, place)]));
}
