import { useEffect, useRef, useState } from 'preact/hooks';
import { type FlowFile, writeFlowFile } from '../../src/author/flow-file.ts';
import { saveFile } from '../pages/save-file.ts';
import { changedPlace } from './edits/changed-place.ts';
import { hasOwnUndo } from './has-own-undo.ts';
import type { PageHistory } from './machine.ts';
import { placeName } from './place-name.ts';
import type { WorkshopActor } from './useMachine.ts';
import { fill } from './words.ts';
import type { Workshop } from './workshop-page.ts';

interface Props {
  readonly page: Workshop;
  /** The places of what is still to be written. */
  readonly toWrite: readonly string[];
  readonly history: PageHistory;
  readonly actor: WorkshopActor;
  /** Opens the form in which something was undone. */
  readonly show: (place: string, file: FlowFile) => void;
}

/** What is open, whether it is saved, and what can be done with the whole of it. */
export function ToolBar({ page: { words, lang, file, goTo }, history: { past, future, saved }, actor, toWrite, show }: Props) {
  const text = words.tools;
  const [said, setSaid] = useState('');
  const lastWritten = useRef('');
  const last = { undo: past.at(-1)?.place, redo: future.at(-1)?.place };
  const go = (type: 'undo' | 'redo') => {
    const before = actor.getSnapshot().context;
    const place = (type === 'undo' ? before.past : before.future).at(-1)?.place;
    if (place === undefined) return;
    actor.send({ type });
    const { file: now } = actor.getSnapshot().context;
    setSaid(fill(type === 'undo' ? text.undone : text.redone, { what: placeName(words, lang, place) }));
    if (now && !place.startsWith('expected')) show(changedPlace(before.file, now), now);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key) || hasOwnUndo(event.target)) return;
      event.preventDefault();
      go(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [words]);
  const save = () => {
    saveFile(`${file.flow.id}.flow.json`, writeFlowFile(file), 'application/json');
    actor.send({ type: 'saved' });
  };
  /** The one behind the one that was gone to last, where that is still to be written; else the first. */
  const writeNext = () => {
    const next = toWrite[toWrite.indexOf(lastWritten.current) + 1] ?? toWrite[0];
    if (next === undefined) return;
    lastWritten.current = next;
    goTo(next);
  };
  return (
    <section class="tools" aria-label={text.label}>
      <p class="file-name">
        <strong>{file.flow.id}</strong>
        <span class="state" data-unsaved={file === saved ? undefined : ''} role="status">
          {file === saved ? text.saved : text.unsaved}
        </span>
      </p>
      <div class="actions">
        {(['undo', 'redo'] as const).map((type) => {
          const place = last[type];
          const what = place === undefined ? undefined : fill(text[`${type}What`], { what: placeName(words, lang, place) });
          return (
            <button
              key={type}
              type="button"
              class="button small"
              aria-disabled={place === undefined || undefined}
              aria-label={what}
              title={what}
              onClick={() => go(type)}
            >
              {text[type]}
            </button>
          );
        })}
        {toWrite.length > 0 && (
          <button type="button" class="button small" title={text.nextHint} onClick={writeNext}>
            {fill(text.next, { count: String(toWrite.length) })}
          </button>
        )}
        <button type="button" class="button small" onClick={() => actor.send({ type: 'leave' })}>
          {text.other}
        </button>
        <button type="button" class="button primary" onClick={save}>
          {text.save}
        </button>
      </div>
      <p class="sr" role="status">
        {said}
      </p>
    </section>
  );
}
