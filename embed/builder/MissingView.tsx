import { GAPS } from './gaps.ts';
import type { Page } from './page.ts';
import { fill, wordsOfField } from './words.ts';

/** What is not in the tag, or not yet: each with a button that leads to its field. */
export function MissingView({ page: { words, guide, reading, goTo } }: { page: Page }) {
  const { left, wrong, gaps, mend } = words.tag;
  const { emergency } = reading.clinic.region;
  const lines = [
    ...[...reading.problems.keys()].map((name) => ({ name, sentence: fill(wrong, { label: wordsOfField(words, name).label }) })),
    ...reading.gaps.map((gap) => ({ name: GAPS[gap], sentence: fill(gaps[gap], { emergency, local: guide.local }) })),
  ];
  return (
    <div class="missing" hidden={lines.length === 0}>
      <h3>{left}</h3>
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
