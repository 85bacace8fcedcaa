import { useEffect, useRef } from 'preact/hooks';
import type { FileProblem } from '../../src/author/flow-file.ts';
import { inWords } from '../../src/proof/message.ts';
import { fill, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly name: string;
  readonly problems: readonly FileProblem[];
}

const SHOWN = 20; // what is mended first often mends the rest

/** Why a file cannot be opened: each problem with its place. */
export function FileProblems({ words, name, problems }: Props) {
  const { welcome: text, messages } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problems]);
  return (
    <section class="bad" aria-labelledby="bad-heading">
      <h3 id="bad-heading" ref={heading} tabIndex={-1}>
        {fill(text.bad, { name })}
      </h3>
      <p>{text.badHint}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ place, says }, index) => (
          <li key={`${index} ${place}`}>
            {place && <span class="bad-place">{fill(text.place, { place })}</span>} {inWords(says, messages)}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{fill(text.more, { count: String(problems.length - SHOWN) })}</p>}
    </section>
  );
}
