import { useState } from 'preact/hooks';
import { aboutProblem } from '../../widget/settings/about-problem.ts';
import { fieldId, type Page } from '../page.ts';
import { fill, wordsOfField } from '../words.ts';
import { cleanText } from './clean-text.ts';
import { FieldControl } from './FieldControl.tsx';
import { FieldReading } from './FieldReading.tsx';
import type { Field } from './fields.ts';

/** One field: label, hint, what it is filled in with, what is wrong with it, and what the widget understood. */
export function FieldView({ page, field }: { page: Page; field: Field }) {
  const { words, form, guide, change } = page;
  const { name, kind } = field;
  const [left, setLeft] = useState(false);
  const id = fieldId(name);
  const { label, hint } = wordsOfField(words, name);
  const write = (text: string) => {
    const { text: clean, cleaned } = cleanText(text, kind);
    const all = clean === '' ? [] : [...new Set([...(form.cleaned[name] ?? []), ...cleaned])];
    change({ values: { ...form.values, [name]: clean }, cleaned: { ...form.cleaned, [name]: all } });
  };
  // Nobody is told off while typing: a mistake is named when the field is left, and goes as soon as it is mended.
  const problem = left ? problemOf(page, field) : '';
  const inside = (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {fill(hint, { launcher: guide.launcher, short: guide.launcherShort })}
        </p>
      )}
      <FieldControl page={page} field={field} invalid={problem !== ''} write={write} />
      <p class="problem" id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
      <FieldReading page={page} field={field} left={left} />
    </>
  );
  const around = { class: 'field', 'data-kind': kind, onFocusOut: () => setLeft(true) };
  return kind === 'choices' ? (
    <fieldset {...around}>
      <legend>{label}</legend>
      {inside}
    </fieldset>
  ) : (
    <div {...around}>
      <label for={id}>{label}</label>
      {inside}
    </div>
  );
}

/** Why the widget refuses the value, as its console would say it; in Dutch by a sentence of this page. */
function problemOf({ words, form, reading }: Page, { name, kind }: Field): string {
  const sentence = reading.problems.get(name);
  if (sentence === undefined || !words.refusal) return sentence ?? '';
  const { sentence: other, claim, long, write } = words.refusal;
  const value = (form.values[name] ?? '').trim();
  const problem = kind === 'about' ? aboutProblem(value) : undefined;
  if (!problem) return fill(other, { value, write: write[kind] });
  return 'claim' in problem
    ? fill(claim, { claim: problem.claim, write: write[kind] })
    : fill(long, { length: String(problem.length), write: write[kind] });
}
