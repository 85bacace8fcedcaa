import { useState } from 'preact/hooks';
import type { Answer } from '../../../src/flow/flow.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';

/** Keeps the walk that the visitor of the preview has come to the end of, under a name. */
export function KeepWalk({ page, answers, outcome }: { page: Workshop; answers: readonly Answer[]; outcome: string }) {
  const text = page.words.look.preview;
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    const title = name.trim();
    setProblem(title === '' ? text.nameMissing : '');
    if (title === '') return;
    page.edit((file) => ({ ...file, expected: [...(file.expected ?? []), { name: title, answers, outcome }] }));
    setSaid(fill(text.kept, { name: title }));
    setName('');
  };
  return (
    <form class="note field" onSubmit={keep} noValidate>
      <label for="walk-name">{text.name}</label>
      <p class="hint" id="walk-hint">
        {text.keepHint}
      </p>
      <p class="problem" id="walk-problem">
        {problem}
      </p>
      <div class="row">
        <input
          id="walk-name"
          value={name}
          maxLength={200}
          aria-describedby="walk-hint walk-problem"
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button small">
          {text.keep}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
