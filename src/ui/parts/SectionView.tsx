import type { Section } from '../../flow/flow.ts';
import { signsOf } from '../words/signs.ts';
import { signTexts } from '../words/summary.ts';
import { Bullets } from './Bullets.tsx';
import { OohLink } from './OohLink.tsx';
import { RichText } from './RichText.tsx';
import { useUi } from './ui.ts';

/** One section of advice or information: title, paragraphs, bullets. Folded, only its title until it is opened. */
export function SectionView({ section: { id, signs, call }, folded = false }: { section: Section; folded?: boolean }) {
  const { state, texts } = useUi();
  const { step } = state;
  const chosen = step.kind === 'outcome' ? signTexts(texts, step).join('; ') : '';
  const { title, body, items, parts } = texts.section(id, { chosen });
  const list = signs ? [...items, ...signsOf(state.flow, texts, signs)] : items;
  const content = (
    <>
      {body.map((text) => (
        <p key={text}>
          <RichText text={text} />
        </p>
      ))}
      <Bullets items={list} />
      {parts.map((part) => (
        <div class="part" key={part.title}>
          <h5>{part.title}</h5>
          <Bullets items={part.items} />
        </div>
      ))}
      {call && <OohLink />}
    </>
  );
  if (folded) {
    return (
      <details class="section more" data-section={id}>
        <summary>{title}</summary>
        {content}
      </details>
    );
  }
  return (
    <section class="section" data-section={id}>
      {title && <h4>{title}</h4>}
      {content}
    </section>
  );
}
