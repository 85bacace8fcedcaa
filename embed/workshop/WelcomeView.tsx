import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileProblem, FlowFile } from '../../src/author/flow-file.ts';
import { EmptyCard } from './EmptyCard.tsx';
import { withCards } from './edits/with-cards.ts';
import { FileProblems } from './FileProblems.tsx';
import { readFile } from './read-file.ts';
import { shippedFile } from './shipped-file.ts';
import { today } from './today.ts';
import type { WorkshopActor } from './useMachine.ts';
import { fill, type PageLanguage, type Words } from './words.ts';

interface Props {
  readonly top: VNode;
  readonly lang: PageLanguage;
  readonly words: Words;
  /** What is open already, if anything. */
  readonly file: FlowFile | undefined;
  readonly unsaved: boolean;
  /** A file that fell on the page. */
  readonly dropped: File | undefined;
  readonly taken: () => void;
  readonly actor: WorkshopActor;
}

/** Where to begin: with the shipped flow, an empty one, or a file. */
export function WelcomeView({ top, lang, words, file, unsaved, dropped, taken, actor }: Props) {
  const text = words.welcome;
  const [bad, setBad] = useState<{ readonly name: string; readonly problems: readonly FileProblem[] }>();
  const input = useRef<HTMLInputElement>(null);
  const open = (next: FlowFile) => actor.send({ type: 'open', file: next });
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = await readFile(chosen);
    const { name } = chosen;
    if ('problems' in result) setBad({ name, problems: result.problems });
    else if (result.left) actor.send({ type: 'open', file: withCards(result.file, today()), leftOut: { name, left: result.left } });
    else open(result.file);
  };
  useEffect(() => {
    if (!dropped) return;
    taken();
    void read(dropped);
  }, [dropped]);
  return (
    <>
      {top}
      <main class="welcome">
        <div class="hero">
          <h1>{text.heading}</h1>
          <p class="lead">{text.lead}</p>
          <p class="promise">{text.promise}</p>
        </div>
        {file && (
          <div class="note">
            {unsaved && <p>{fill(text.unsaved, { name: file.flow.id })}</p>}
            <button type="button" class="button primary" onClick={() => actor.send({ type: 'goOn' })}>
              {fill(text.goOn, { name: file.flow.id })}
            </button>
          </div>
        )}
        <h2>{text.begin}</h2>
        {bad && <FileProblems words={words} {...bad} />}
        <div class="cards">
          <section class="group">
            <h3>{text.shipped}</h3>
            <p class="hint">{text.shippedHint}</p>
            <button type="button" class="button primary" onClick={() => open(shippedFile(lang))}>
              {text.shippedStart}
            </button>
          </section>
          <EmptyCard words={words} lang={lang} open={open} />
          <section class="group">
            <h3>{text.file}</h3>
            <p class="hint">{text.fileHint}</p>
            <button type="button" class="button primary" onClick={() => input.current?.click()}>
              {text.fileOpen}
            </button>
            <input
              ref={input}
              type="file"
              hidden
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                void read(currentTarget.files?.[0]);
                currentTarget.value = ''; // so that the same file can be chosen again once it is mended
              }}
            />
          </section>
        </div>
      </main>
      <footer class="bottom">
        <p>{text.footer}</p>
      </footer>
    </>
  );
}
