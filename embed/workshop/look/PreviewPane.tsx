import { useRef } from 'preact/hooks';
import type { FlowFile } from '../../../src/author/flow-file.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { hasEngine } from '../out/engine.ts';
import { useProof } from '../proof/useProof.ts';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { KeepWalk } from './KeepWalk.tsx';
import { Preview } from './Preview.tsx';
import { useVisitor } from './visitor.ts';
import { Waits } from './Waits.tsx';
import { placeInFlow, replayed } from './walk.ts';

/** The guide as visitors see it, where the visitor stands in it, and the walk to keep. */
export function PreviewPane({ page }: { page: Workshop }) {
  const { look } = page.words;
  const proof = useProof(page.file);
  const last = useRef<FlowFile>(undefined);
  if (proof?.done.runs && hasWords(proof.file)) last.current = proof.file;
  const visitor = useVisitor();
  const { answers, outcome } = replayed(page.file.flow, visitor);
  const here = placeInFlow(page.file.flow, visitor);
  if (!hasEngine()) return <p class="note">{look.preview.missing}</p>;
  if (!hasWords(page.file)) return <p class="note">{look.preview.noLanguage}</p>;
  return (
    <div class="stack">
      {proof?.done.runs === false && <Waits page={page} proof={proof} />}
      <p class="hint" role="status">
        {here === undefined ? look.preview.nowhere : fill(look.preview.stands, { what: titleOf(page, here) })}
      </p>
      {outcome !== undefined && <KeepWalk page={page} answers={answers} outcome={outcome} />}
      {last.current ? <Preview page={page} file={last.current} /> : proof?.done.runs !== false && <Waits page={page} proof={proof} />}
    </div>
  );
}

/** Whether the widget speaks one of its languages. */
const hasWords = ({ texts }: FlowFile): boolean => LANGUAGES.some((each) => Object.hasOwn(texts, each));
