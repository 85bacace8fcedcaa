import { ABOUT_TEXTS, START_TEXTS } from '../../../src/proof/text-keys.ts';
import { ListRow } from '../fields/ListRow.tsx';
import { WordsRow } from '../fields/WordsRow.tsx';
import type { Editing } from '../workshop-page.ts';
import { FilledIn } from './FilledIn.tsx';
import { FormHead } from './FormHead.tsx';

/** Every text that is of no question, card or section. */
const GROUPS = [
  { id: 'button', names: ['title', 'launcher', 'launcher_short'] },
  { id: 'start', names: START_TEXTS.map((name) => `start_${name}` as const) },
  { id: 'end', names: ['after_gp', 'closing'] },
  { id: 'about', names: ABOUT_TEXTS.map((name) => `about_${name}` as const) },
] as const;

/** What stands around the questions, in every language. */
export function TextsForm({ page }: { page: Editing }) {
  const { words } = page;
  const { heading, intro, groups, fields } = words.texts;
  return (
    <>
      <FormHead kind={heading} />
      <p class="intro">{intro}</p>
      <FilledIn words={words} />
      {GROUPS.map(({ id, names }) => (
        <section key={id} class="group">
          <h2>{groups[id]}</h2>
          {names.map((name) => {
            const key = name.replace(/^(start|about)_/, '$1.');
            const { label, hint } = fields[name];
            return name === 'about_body' ? (
              <ListRow key={name} page={page} name={key} label={label} item={words.form.paragraph} optional={false} />
            ) : (
              <WordsRow key={name} page={page} name={key} label={label} hint={hint} />
            );
          })}
        </section>
      ))}
    </>
  );
}
