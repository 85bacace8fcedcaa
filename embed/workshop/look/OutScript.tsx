import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../pages/save-file.ts';
import { sha384 } from '../../pages/sha384.ts';
import { useCopy } from '../../pages/useCopy.ts';
import { scriptOf } from '../out/engine.ts';
import { tagOf } from '../out/tag.ts';
import type { Workshop } from '../workshop-page.ts';
import { OutRow } from './OutRow.tsx';

interface Props {
  readonly page: Workshop;
  readonly proven: boolean;
}

/** The script with the guide in it, and the tag for exactly those bytes. */
export function OutScript({ page, proven }: Props) {
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
  const tag = now ? tagOf(now.integrity) : '';
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
      <div class="field">
        <label for="tag">{text.tag}</label>
        <p class="hint" id="tag-hint">
          {before}
          <a class="link" href="../builder/">
            {text.builder}
          </a>
          {after}
        </p>
        <textarea id="tag" class="name" aria-describedby="tag-hint" readOnly rows={8} value={tag} />
        <p class="row">
          <button
            type="button"
            class="button small"
            aria-disabled={now ? undefined : true}
            aria-describedby={now ? undefined : 'out-state'}
            onClick={now && copy}
          >
            {text.copy}
          </button>
          <span role="status">{how && (how === 'done' ? text.copied : text.selected)}</span>
        </p>
      </div>
    </>
  );
}
