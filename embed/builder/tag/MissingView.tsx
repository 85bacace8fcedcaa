import type { Page } from '../page.ts';
import { wordsOfField } from '../words.ts';
import { missingLines } from './missing-lines.ts';

/** What is missing, each with a button that leads to its field. It stands out once the owner has asked for the tag, and not before. */
export function MissingView({ page }: { page: Page }) {
  const { words, form, goTo } = page;
  const { left, mend } = words.tag;
  const lines = missingLines(page);
  return (
    <div class="missing" data-asked={form.asked ? '' : undefined} hidden={lines.length === 0}>
      <h3 id="missing" tabIndex={-1}>
        {left}
      </h3>
      <ul>
        {lines.map(({ name, sentence }) => (
          <li key={sentence}>
            {sentence}{' '}
            <button type="button" class="link" aria-label={`${mend}: ${wordsOfField(words, name).label}`} onClick={() => goTo(name)}>
              {mend}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
