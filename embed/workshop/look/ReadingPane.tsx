import { useState } from 'preact/hooks';
import { isNamed } from '../../../src/base/is-named.ts';
import { inWords } from '../../../src/proof/message.ts';
import { BareList } from '../../pages/BareList.tsx';
import { languageName } from '../../pages/language-name.ts';
import { placeName } from '../place-name.ts';
import type { LanguageReading, ReadingProof } from '../proof/reading-proof.ts';
import { useProof } from '../proof/useProof.ts';
import { titleOf } from '../title-of.ts';
import { fill } from '../words.ts';
import type { Workshop } from '../workshop-page.ts';
import { Waits } from './Waits.tsx';

/** As many as are drawn while somebody types. */
const SHOWN = 15;

/** How hard each group of texts is to read, what is to be said otherwise, and how many words there are in sight. */
export function ReadingPane({ page }: { page: Workshop }) {
  const proof = useProof(page.file, 'reading');
  const reading = proof?.done.reading;
  if (!reading) return <Waits page={page} proof={proof} part="reading" />;
  return (
    <div class="stack">
      <p class="hint">{page.words.look.reading.intro}</p>
      {reading.languages.map((language) => (
        <Language key={language.lang} page={page} language={language} />
      ))}
      <Findings page={page} findings={reading.findings} />
    </div>
  );
}

function Language({ page, language: { lang, measure, levels, counts } }: { page: Workshop; language: LanguageReading }) {
  const { look, messages } = page.words;
  const text = look.reading;
  const nameOf = (group: string) =>
    isNamed(text.groups, group)
      ? text.groups[group]
      : isNamed(page.file.flow.outcomes, group)
        ? titleOf(page, `flow.outcomes.${group}`)
        : group;
  return (
    <section class="stack">
      <h3>{languageName(page.lang, lang)}</h3>
      {measure ? (
        <p class="hint">
          {fill(text.measure, { name: measure.name })} {inWords(measure.limit, messages)}
        </p>
      ) : (
        <p class="hint">{text.noRules}</p>
      )}
      {measure && levels.length === 0 && <p class="hint">{text.few}</p>}
      {levels.length > 0 && (
        <table class="levels">
          <thead>
            <tr>
              <th scope="col">{text.group}</th>
              <th scope="col">{text.level}</th>
            </tr>
          </thead>
          <tbody>
            {levels.map(({ group, level, hard }) => (
              <tr key={group}>
                <th scope="row">{nameOf(group)}</th>
                <td data-bad={hard ? '' : undefined}>
                  {new Intl.NumberFormat(page.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(level)}
                  {hard && ` (${text.hard})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h4>{text.words}</h4>
      <BareList class="rows">
        {counts.map(({ what, words, most }, index) => (
          <li key={index}>
            <span class="row-name">{inWords(what, messages)}</span>
            <span data-bad={words > most ? '' : undefined}>
              {fill(text.counted, { words: String(words), most: String(most) })}
              {words > most && ` (${fill(text.tooMany, { count: String(words - most) })})`}
            </span>
          </li>
        ))}
      </BareList>
    </section>
  );
}

function Findings({ page, findings }: { page: Workshop; findings: ReadingProof['findings'] }) {
  const [all, setAll] = useState(false);
  const text = page.words.look.reading;
  const worst = [...findings].sort((a, b) => rank(a) - rank(b));
  const shown = all ? worst : worst.slice(0, SHOWN);
  return (
    <section class="stack">
      <h3>{text.findings}</h3>
      {findings.length === 0 && <p class="hint">{text.noFindings}</p>}
      <BareList ordered class="problems">
        {shown.map(({ level, rule, key, message }, index) => (
          <li key={`${index} ${rule} ${key}`} class="problem-item" data-level={level}>
            <p class="problem-place">
              {text[level]}: {placeName(page.words, page.lang, `texts.${key}`)}
            </p>
            <p>{inWords(message, page.words.messages)}</p>
            <p class="row">
              <button type="button" class="button small" onClick={() => page.goTo(`texts.${key}`)}>
                {page.words.look.problems.goTo} <span class="sr">{key}</span>
              </button>
              <small>{key}</small>
            </p>
          </li>
        ))}
      </BareList>
      {shown.length < worst.length && (
        <button type="button" class="button small" onClick={() => setAll(true)}>
          {fill(text.more, { count: String(worst.length) })}
        </button>
      )}
    </section>
  );
}

/** Errors first, then what is furthest past its limit. */
const rank = ({ level, excess = 0 }: ReadingProof['findings'][number]) => (level === 'error' ? -1000 : -excess);
