import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { guarded } from '../base/guarded.ts';
import { raisedBy } from '../flow/raised.ts';
import { reviewOf } from '../flow/review.ts';
import { atLeast } from '../flow/urgency.ts';
import type { Wordings } from '../i18n/i18n.ts';
import { UNREVIEWED } from '../i18n/languages.ts';
import type { Session } from '../session/session.ts';
import { Announcer, type Say } from './parts/Announcer.tsx';
import { Footer } from './parts/Footer.tsx';
import { Header } from './parts/Header.tsx';
import type { Messenger } from './parts/messenger.ts';
import { GuardContext, type Ui, UiContext } from './parts/ui.ts';
import { useArrival } from './parts/useArrival.ts';
import { useMessage } from './parts/useMessage.ts';
import { useSteps } from './parts/useSteps.ts';
import { ScreenView } from './screens/ScreenView.tsx';
import { contentHashOf } from './words/content-hash.ts';
import { wordsOf } from './words/words.ts';

/** What the widget needs from the page around it. */
export interface WidgetProps extends Pick<Ui, 'own' | 'clinic' | 'layout' | 'keep' | 'now' | 'close' | 'erase' | 'tapped'> {
  readonly session: Session;
  readonly wordings: Wordings;
  readonly messenger: Messenger;
  readonly lang: string;
  /** Whether the first screen takes the focus. */
  readonly takesFocus: boolean;
  /** Another screen is there. */
  drawn(): void;
  /** The visitor chose another language. */
  switched(lang: string): void;
  /** A fault in a tap. Faults in drawing go to the error boundary, which calls it too. */
  onError(error: unknown): void;
}

/** The whole panel: draws the session's step, sends what the visitor does. */
export function Widget({ session, wordings, lang: firstLang, takesFocus, drawn, switched, messenger, onError, ...host }: WidgetProps) {
  const guard = useCallback<Ui['guard']>((act) => guarded(act, onError), [onError]);
  const state = useSteps(session, guard);
  const [lang, setLang] = useState(firstLang);
  const say = useRef<Say>(() => {});
  const [problem, setProblem] = useState('');
  const announce: Ui['announce'] = (sentence, shown = false) => {
    say.current(sentence);
    setProblem(shown ? sentence : '');
  };
  const message = useMessage(host.clinic.messageUrl, messenger, host.tapped, onError);
  const panel = useRef<HTMLDivElement>(null);

  const texts = useMemo(() => wordings.texts(lang, (chrome) => wordsOf(host.clinic, chrome)), [wordings, lang, host.clinic]);
  const { flow } = session;
  const attempt: Ui['guard'] = (act) =>
    guard((...args) => {
      announce('');
      act(...args);
    });
  const ui: Ui = {
    ...host,
    state: { ...state, flow },
    texts,
    reviewed: reviewOf(flow, host.clinic.review, contentHashOf(lang), host.now(), !UNREVIEWED.includes(lang)),
    otherLanguages: wordings.languages.filter((each) => each.lang !== lang),
    answer: attempt((question, options) => session.send({ type: 'answer', question, options })),
    revisit: attempt((question) => session.send({ type: 'revisit', question })),
    restart: attempt(() => {
      message.clear();
      session.send({ type: 'restart' });
    }),
    back: attempt(() => session.back()),
    keepAnswers: attempt(() => session.keep()),
    show: attempt((screen) => session.show(screen)),
    switchTo: attempt((next) => {
      const speak = guard(() => {
        setLang(next);
        switched(next);
      });
      // A language that does not arrive takes nothing from the conversation.
      if (wordings.load) wordings.load(next).then(speak, () => announce(texts.chrome('language_failed'), true));
      else speak();
    }),
    announce,
    guard,
    message: { ...message, show: attempt(message.show), submit: attempt(message.submit), clear: attempt(message.clear) },
  };
  const sent = state.screen === 'contact' && message.status === 'sent';
  const screen = sent ? 'sent' : state.screen === 'conversation' ? state.step.kind : state.screen;
  // Where a card offers no contact, on a list of warning signs, or after a sign that needs a doctor soon, no call goes to the clinic by accident.
  const chosen = raisedBy(flow, [...state.answers, ...state.drafts]);
  const offers =
    state.step.kind === 'outcome'
      ? state.step.outcome.contact !== undefined
      : !state.step.question.safety && !atLeast(chosen, 'urgent_same_day');
  useArrival(panel, `${lang} ${screen} ${state.step.id} ${state.answers.length} ${message.open}`, takesFocus, drawn);
  return (
    <GuardContext.Provider value={guard}>
      <UiContext.Provider value={ui}>
        <div class="panel" part="panel" ref={panel} data-screen={screen} data-layout={host.layout} lang={lang} dir={texts.dir}>
          <Header key={`header ${lang}`} showPhone={offers} problem={problem} />
          <div class="scroller" tabIndex={-1}>
            {/* Stays before each screen: where a heading is first, Orca takes it for its place once the last screen is gone, and says nothing. */}
            <Announcer say={say} />
            <ScreenView />
            <i class="end" />
          </div>
          <Footer key={`footer ${lang}`} />
        </div>
      </UiContext.Provider>
    </GuardContext.Provider>
  );
}
