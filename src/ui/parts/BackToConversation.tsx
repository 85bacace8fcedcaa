import { Button } from './Action.tsx';
import { StartAgain } from './StartAgain.tsx';
import { useUi } from './ui.ts';

/** The way back from a page of reading to the step that was open, and, where something was answered, to the beginning. */
export function BackToConversation() {
  const { texts, show } = useUi();
  return (
    <div class="actions">
      <Button action="back" kind="primary" icon="back" onTap={() => show('conversation')}>
        {texts.chrome('back_to_conversation')}
      </Button>
      <StartAgain />
    </div>
  );
}
