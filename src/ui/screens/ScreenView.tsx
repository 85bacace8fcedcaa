import { Transcript } from '../parts/Transcript.tsx';
import { useUi } from '../parts/ui.ts';
import { AboutScreen } from './AboutScreen.tsx';
import { ContactScreen } from './ContactScreen.tsx';
import { MessageForm } from './MessageForm.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ReadScreen } from './ReadScreen.tsx';
import { SentScreen } from './SentScreen.tsx';
import { StartScreen } from './StartScreen.tsx';

/** The screen that is open. The conversation stays above its present step. */
export function ScreenView() {
  const { state, message } = useUi();
  const { step, answers, screen } = state;
  if (screen === 'about') return <AboutScreen />;
  if (screen === 'read') return <ReadScreen />;
  if (screen === 'contact') {
    if (message.status === 'sent') return <SentScreen />;
    return message.open ? <MessageForm /> : <ContactScreen />;
  }
  if (step.kind === 'start') return <StartScreen step={step} />;
  return (
    <>
      <Transcript />
      {step.kind === 'outcome' ? <OutcomeScreen step={step} /> : <QuestionScreen key={`${step.id} ${answers.length}`} step={step} />}
    </>
  );
}
