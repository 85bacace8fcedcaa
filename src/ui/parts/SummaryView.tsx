import { useState } from 'preact/hooks';
import type { OutcomeStep } from '../../flow/outcome.ts';
import { dateText, today } from '../words/date-text.ts';
import type { ShownSection } from '../words/sections.ts';
import { answersOf, summaryOf, summaryText } from '../words/summary.ts';
import { Button } from './Action.tsx';
import { Bullets } from './Bullets.tsx';
import { useUi } from './ui.ts';

/** The visitor's answers and the advice, to see, copy, print, download or share. They go nowhere else. */
export function SummaryView({ step, sections }: { step: OutcomeStep; sections: readonly ShownSection[] }) {
  const { state, texts, clinic, keep, announce, guard } = useUi();
  const [said, setSaid] = useState<'summary.copied' | 'summary.failed' | 'summary.saved' | 'summary.printed'>();
  const { flow, answers } = state;
  const told = answersOf(flow, texts, answers);
  const day = today();
  // Only when it is asked for: a browser's first date in words takes longer than the rest of the card.
  const summary = () =>
    summaryOf({
      flow,
      texts,
      clinic,
      step,
      answers,
      sections,
      date: (iso) => dateText(iso, texts.lang, clinic.region.id),
      today: day,
    });
  const text = () => summaryText(summary());
  const { copy, print, download, share } = keep;

  /**
   * A browser or a page may forbid any of these: then a sentence says so, and nothing else happens. Where it does nothing in silence, as
   * in a frame or in an app's own browser, nobody can know: so what to do then is always said after Save and Print.
   */
  function attempt(act: () => void | Promise<void>, done?: typeof said) {
    const say = guard((key: typeof said) => {
      setSaid(key);
      announce(key ? texts.chrome(key) : '');
    });
    void Promise.resolve()
      .then(act)
      .then(() => say(done))
      .catch(() => say('summary.failed'));
  }
  return (
    <section class="section summary" data-section="summary">
      <h4>{texts.chrome('summary.title')}</h4>
      <p>{texts.chrome(told.lines.length > 0 ? 'summary.intro' : 'summary.intro_advice')}</p>
      <div class="keep">
        <Button action="copy" icon="copy" onTap={() => attempt(() => copy(text()), 'summary.copied')}>
          {texts.chrome('summary.copy')}
        </Button>
        <Button action="print" icon="print" onTap={() => attempt(() => print(summary(), texts.lang, texts.dir), 'summary.printed')}>
          {texts.chrome('summary.print')}
        </Button>
        <Button action="download" icon="download" onTap={() => attempt(() => download(summary().title, text()), 'summary.saved')}>
          {texts.chrome('summary.download')}
        </Button>
        {share && (
          <Button action="share" icon="share" onTap={() => attempt(() => share(summary().title, text()))}>
            {texts.chrome('summary.share')}
          </Button>
        )}
      </div>
      {said && (
        <p class="hint" key={said}>
          {texts.chrome(said)}
        </p>
      )}
      {told.lines.length > 0 && (
        <details class="more">
          <summary>{told.title}</summary>
          <Bullets items={told.lines} />
        </details>
      )}
    </section>
  );
}
