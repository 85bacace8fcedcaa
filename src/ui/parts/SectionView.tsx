import { plain } from '../words/plain.ts';
import type { ShownSection } from '../words/sections.ts';
import { signTexts } from '../words/summary.ts';
import { Bullets } from './Bullets.tsx';
import { GoTo } from './GoTo.tsx';
import { HelpList } from './HelpList.tsx';
import { OohLink } from './OohLink.tsx';
import { RichText } from './RichText.tsx';
import { SignsView } from './SignsView.tsx';
import { useUi } from './ui.ts';

/** One section of advice or information: title, paragraphs, bullets, lists of when to get help. Folded, only its title until it is opened. */
export function SectionView({ section, folded }: ShownSection) {
  const { state, texts, clinic } = useUi();
  const { id, signs, call, parts: urgencies = [], quote, mentions } = section;
  const { step } = state;
  const chosen = step.kind === 'outcome' ? plain(signTexts(texts, step).join('; ')) : '';
  const words = texts.section(id, { chosen });
  const { title, body, items, parts } = words;
  const content = signs ? (
    <SignsView urgency={signs} words={words} folded={folded} />
  ) : (
    <>
      {title && !folded && <h4>{title}</h4>}
      {section.clinic && clinic.about && <p>{clinic.about}</p>}
      {body.map((text) => (
        <p key={text}>{mentions ? <Mention text={text} section={mentions} /> : <RichText text={text} />}</p>
      ))}
      {quote ? (
        <blockquote>
          <Bullets items={items} />
        </blockquote>
      ) : (
        <Bullets items={items} />
      )}
      {parts.map((part, index) => (
        <HelpList key={part.title} urgency={urgencies[index] ?? 'gp_first'} level={title ? 'h5' : 'h4'} {...part} />
      ))}
      {call && <OohLink />}
    </>
  );
  if (!folded) {
    return (
      <section class="section" data-section={id}>
        {content}
      </section>
    );
  }
  return (
    <details class={`section more ${signs ?? ''}`} data-section={id}>
      <summary>{title}</summary>
      {content}
    </details>
  );
}

/** A sentence in which the title of another section, with the quotes around it, leads there. */
function Mention({ text, section }: { text: string; section: string }) {
  const { title = '' } = useUi().texts.section(section);
  const at = text.indexOf(title);
  if (!title || at < 0) return <RichText text={text} />;
  const before = text.slice(0, at).replace(/[“‘„]$/, '');
  const after = text.slice(at + title.length).replace(/^[”’“]/, '');
  return (
    <>
      <RichText text={before} />
      <GoTo section={section}>{text.slice(before.length, text.length - after.length)}</GoTo>
      <RichText text={after} />
    </>
  );
}
