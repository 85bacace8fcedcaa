import type { RaisedUrgency } from '../../flow/flow.ts';
import type { SectionText } from '../../i18n/section-text.ts';
import { helpsOf, signsOf } from '../words/signs.ts';
import { Bullets } from './Bullets.tsx';
import { HelpList } from './HelpList.tsx';
import { OohLink } from './OohLink.tsx';
import { useUi } from './ui.ts';

interface Props {
  readonly urgency: RaisedUrgency;
  readonly words: SectionText;
  /** Its title is the one that it is folded under. */
  readonly folded: boolean;
}

/** Every warning sign of one urgency. What counts for each, and what does not, is folded below them. */
export function SignsView({ urgency, words: { title = '', items }, folded }: Props) {
  const { state, texts } = useUi();
  const signs = signsOf(state.flow, texts, urgency);
  const helps = helpsOf(signs);
  if (folded) {
    return (
      <>
        <Bullets items={[...signs.map(({ sign, help }) => (help === undefined ? sign : `${sign}. ${help}`)), ...items]} />
        {urgency === 'urgent_same_day' && <OohLink />}
      </>
    );
  }
  return (
    <HelpList urgency={urgency} title={title} level="h4" items={[...signs.map(({ sign }) => sign), ...items]}>
      {helps.length > 0 && (
        <details class="more">
          <summary>{texts.chrome('counts')}</summary>
          <Bullets items={helps} />
        </details>
      )}
    </HelpList>
  );
}
