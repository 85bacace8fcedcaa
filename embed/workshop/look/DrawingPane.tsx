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
import { replayed } from './walk.ts';

/** More questions make a picture that nobody can read, and that takes minutes to draw. */
const MOST_QUESTIONS = 150;

/** The flow as a picture, with the question where the visitor of the preview stands, and the same as a list. */
export function DrawingPane({ page }: { page: Workshop }) {
  const text = page.words.look.drawing;
  const proof = useProof(page.file);
  const { answers, question, outcome } = replayed(page.file.flow, useVisitor());
  const here = answers.length === 0 ? undefined : (outcome ?? question);
  const lit = here && `${outcome === undefined ? 'question' : 'outcome'}.${here}`;
  const flow = proof?.done.runs ? proof.file.flow : undefined;
  const large = Object.keys(page.file.flow.questions).length > MOST_QUESTIONS;
  return (
    <div class="stack">
      {here !== undefined && (
        <p class="note">
          {fill(text.here, { question: titleOf(page, `flow.${outcome === undefined ? 'questions' : 'outcomes'}.${here}`) })}
        </p>
      )}
      {large ? (
        <p class="note">{text.large}</p>
      ) : flow ? (
        <Drawing page={page} flow={flow} lit={lit} />
      ) : (
        <Waits page={page} proof={proof} />
      )}
      <FlowList page={page} here={here} />
    </div>
  );
}

function Drawing({ page, flow, lit }: { page: Workshop; flow: Workshop['file']['flow']; lit: string | undefined }) {
  const text = page.words.look.drawing;
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const { frame, ready, tell } = useFrame<DrawingOrder, DrawingReport>((report) => {
    if ('chosen' in report) page.goTo(`flow.${report.chosen.replace('.', 's.')}`);
    else setState('svg' in report ? 'drawn' : 'failed');
  });
  useEffect(() => {
    if (ready > 0) tell({ flow });
  }, [ready, flow]);
  useEffect(() => {
    if (ready > 0) tell({ lit });
  }, [ready, lit]);
  return (
    <>
      <p class="hint" role="status">
        {state === 'drawing' ? text.drawing : state === 'failed' ? text.failed : text.intro}
      </p>
      <iframe ref={frame} class="paper" hidden={state === 'failed'} title={text.frame} src="drawing.html" />
    </>
  );
}
