import { writeFlowFile } from '../../../src/author/flow-file.ts';
import { decisionTable } from '../../../src/author/table.ts';
import { languageName } from '../../pages/language-name.ts';
import { saveFile } from '../../pages/save-file.ts';
import { hasEngine } from '../out/engine.ts';
import { sheetOf } from '../out/sheet-of.ts';
import { useProof } from '../proof/useProof.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { counted, numbered } from './counted.ts';
import { OutDrawing } from './OutDrawing.tsx';
import { OutQuestionnaire } from './OutQuestionnaire.tsx';
import { OutRow } from './OutRow.tsx';
import { OutScript } from './OutScript.tsx';
import { isStopped, Stopped } from './Stopped.tsx';

/** More lines than anybody reads. */
const MOST_PATHS = 20_000n;

const PARTS = ['problems', 'runs', 'walks', 'promises'] as const;

/**
 * What leaves the page, each as a file. What visitors or other systems get waits until nothing is wrong. It is checked while somebody types
 * and takes what they typed, so no button moves because an answer comes: the ones that never wait are first, a row keeps its words.
 */
export function OutPane({ page }: { page: Workshop }) {
  const { look } = page.words;
  const text = look.out;
  const proof = useProof(page.file, 'walks', 'promises');
  const { file } = page;
  const { id } = file.flow;
  const { problems, promises, walks } = proof?.done ?? {};
  const broken = promises?.filter(({ counter }) => counter).length ?? 0;
  const count = (problems?.length ?? 0) + broken;
  const proven = proof?.file === file && problems !== undefined && proof.answered.includes('promises') && count === 0;
  const few = walks !== undefined && BigInt(walks.paths) <= MOST_PATHS;
  return (
    <div class="stack">
      <p class="hint">{text.intro}</p>
      <OutRow
        page={page}
        title={text.file}
        hint={text.fileHint}
        give={() => saveFile(`${id}.flow.json`, writeFlowFile(file), 'application/json')}
      />
      {Object.keys(file.texts).map((lang) => (
        <OutRow
          key={lang}
          page={page}
          title={`${text.sheets}: ${languageName(page.lang, lang)}`}
          hint={text.sheetsHint}
          give={() => void sheetOf(file, lang).then((made) => made && saveFile(`sign-off-${id}-${lang}.html`, made.html, 'text/html'))}
        />
      ))}
      <div class="stack" id="out-state">
        <Stopped page={page} proof={proof} parts={PARTS} />
        {count > 0 ? (
          <p class="note">
            {fill(text.problems, { problems: counted(page, 'problems', count) })}{' '}
            <button type="button" class="link" onClick={() => page.show('problems')}>
              {look.toProblems}
            </button>
          </p>
        ) : (
          !isStopped(proof, PARTS) && <p class="note">{proven ? text.ready : look.busy}</p>
        )}
      </div>
      {hasEngine() ? <OutScript page={page} proven={proven} /> : <p class="note">{look.preview.missing}</p>}
      <OutDrawing page={page} proven={proven} />
      <OutRow
        page={page}
        title={text.table}
        hint={proven && !few ? fill(text.waitSmall, { count: numbered(page.lang, String(MOST_PATHS)) }) : text.tableHint}
        give={proven && few ? () => saveFile(`${id}-paths.txt`, decisionTable(file.flow), 'text/plain') : undefined}
      />
      <OutQuestionnaire page={page} proven={proven} />
    </div>
  );
}
