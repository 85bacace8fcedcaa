import { useEffect, useState } from 'preact/hooks';
import { questionnaireOf } from '../../../src/author/fhir/questionnaire-of.ts';
import { writeFlowFile } from '../../../src/author/flow-file.ts';
import { decisionTable } from '../../../src/author/table.ts';
import { languageName } from '../../pages/language-name.ts';
import { saveFile } from '../../pages/save-file.ts';
import { sha384 } from '../../pages/sha384.ts';
import { useCopy } from '../../pages/useCopy.ts';
import { hasEngine, scriptOf } from '../out/engine.ts';
import { sheetOf } from '../out/sheet-of.ts';
import { tagOf } from '../out/tag.ts';
import { useProof } from '../proof/useProof.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { OutDrawing } from './OutDrawing.tsx';
import { OutRow } from './OutRow.tsx';

/** More lines than anybody reads. */
const MOST_PATHS = 20_000n;

/** What leaves the page, each as a file. What visitors or other systems get waits until nothing is wrong. */
export function OutPane({ page }: { page: Workshop }) {
  const { look } = page.words;
  const text = look.out;
  const proof = useProof(page.file, 'walks', 'promises');
  const { file } = page;
  const { id } = file.flow;
  const { problems, promises, walks } = proof?.done ?? {};
  const broken = promises?.filter(({ counter }) => counter).length ?? 0;
  const count = (problems?.length ?? 0) + broken;
  const proven = proof?.file === file && !proof.ended && problems !== undefined && proof.answered.includes('promises') && count === 0;
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
      {count > 0 && (
        <p class="note">
          {fill(text.problems, { count: count === 1 ? look.problems.one : fill(look.problems.many, { count: String(count) }) })}{' '}
          <button type="button" class="link" onClick={() => page.show('problems')}>
            {look.toProblems}
          </button>
        </p>
      )}
      {hasEngine() ? <Script page={page} proven={proven} /> : <p class="note">{look.preview.missing}</p>}
      <OutDrawing page={page} proven={proven} />
      <OutRow
        page={page}
        title={text.table}
        hint={text.tableHint}
        give={proven && few ? () => saveFile(`${id}-paths.txt`, decisionTable(file.flow), 'text/plain') : undefined}
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
      <Questionnaire page={page} proven={proven} />
    </div>
  );
}

function Script({ page, proven }: { page: Workshop; proven: boolean }) {
  const text = page.words.look.out;
  const { file } = page;
  const [made, setMade] = useState<{ readonly of: typeof file; readonly script: string; readonly integrity: string | undefined }>();
  useEffect(() => {
    if (!proven) return undefined;
    let current = true;
    void scriptOf(file).then(async (script) => {
      if (script === undefined) return;
      const integrity = await sha384(script);
      if (current) setMade({ of: file, script, integrity });
    });
    return () => {
      current = false;
    };
  }, [file, proven]);
  const now = proven && made?.of === file ? made : undefined;
  const tag = tagOf(now?.integrity);
  const [how, copy] = useCopy(tag, 'tag');
  const [before = '', after = ''] = text.tagHint.split('{builder}');
  return (
    <>
      <OutRow
        page={page}
        title={text.script}
        hint={text.scriptHint}
        give={now && (() => saveFile('self-check.js', now.script, 'text/javascript'))}
      />
      {now && (
        <div class="field">
          <label for="tag">{text.tag}</label>
          <p class="hint" id="tag-hint">
            {before}
            <a class="link" href="../builder/">
              {text.builder}
            </a>
            {after}
          </p>
          <textarea id="tag" class="name" aria-describedby="tag-hint" readOnly rows={4} value={tag} />
          <p class="row">
            <button type="button" class="button small" onClick={copy}>
              {text.copy}
            </button>
            <span role="status">{how && (how === 'done' ? text.copied : text.selected)}</span>
          </p>
        </div>
      )}
    </>
  );
}

function Questionnaire({ page, proven }: { page: Workshop; proven: boolean }) {
  const text = page.words.look.out;
  const [left, setLeft] = useState<readonly string[]>();
  const { flow, texts } = page.file;
  const give = () => {
    const { questionnaire, left: not } = questionnaireOf(flow, texts);
    saveFile(`${flow.id}.questionnaire.json`, `${JSON.stringify(questionnaire, null, 2)}\n`, 'application/fhir+json');
    setLeft(not.map(({ place, says }) => `${place}: ${says}`));
  };
  return (
    <>
      <OutRow page={page} title={text.fhir} hint={left?.length === 0 ? text.fhirAll : text.fhirHint} give={proven ? give : undefined} />
      {left && left.length > 0 && (
        <ul class="promises" lang="en">
          {left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
