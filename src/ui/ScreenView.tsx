import { AboutScreen } from './AboutScreen.tsx';
import { ContactScreen } from './ContactScreen.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ReadScreen } from './ReadScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { Transcript } from './Transcript.tsx';
import { useUi } from './ui.ts';

/** The screen that is open. The conversation stays above its present step. */
export function ScreenView() {
  const { step, answers, screen } = useUi().state;
  if (screen === 'about') return <AboutScreen />;
  if (screen === 'read') return <ReadScreen />;
  if (screen === 'contact') return <ContactScreen />;
  if (step.kind === 'start') return <StartScreen step={step} />;
  return (
    <>
      <Transcript />
      {step.kind === 'outcome' ? <OutcomeScreen step={step} /> : <QuestionScreen key={`${step.id} ${answers.length}`} step={step} />}
    </>
  );
}
