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
export function SectionView({ section, fold }: ShownSection) {
  const { state, texts, clinic } = useUi();
  const { id, signs, call, parts: urgencies = [], quote, mentions } = section;
  const { step } = state;
  const chosen = step.kind === 'outcome' ? plain(signTexts(texts, step).join('; ')) : '';
  const words = texts.section(id, { chosen });
  const { title, body, items, parts } = words;
  const content = signs ? (
    <SignsView urgency={signs} words={words} folded={fold !== undefined} />
  ) : (
    <>
      {title && !fold && <h4>{title}</h4>}
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
  if (!fold) {
    return (
      <section class="section" data-section={id}>
        {content}
      </section>
    );
  }
  return (
    <details class="section more" data-section={id} open={fold === 'open'}>
      <summary>{title}</summary>
      {content}
    </details>
  );
}

/** A sentence in which the title of another section leads there. */
function Mention({ text, section }: { text: string; section: string }) {
  const { title } = useUi().texts.section(section);
  const [before = '', ...after] = title ? text.split(title) : [text];
  return (
    <>
      <RichText text={before} />
      {after.length > 0 && (
        <>
          <GoTo section={section}>{title}</GoTo>
          <RichText text={after.join(title)} />
        </>
      )}
    </>
  );
}
