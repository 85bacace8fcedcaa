import { Button } from './Action.tsx';
import { useUi } from './ui.ts';

/** The way back from a page of reading to the step that was open. */
export function BackToConversation() {
  const { texts, show } = useUi();
  return (
    <div class="actions">
      <Button action="back" kind="primary" icon="back" onTap={() => show('conversation')}>
        {texts.chrome('back_to_conversation')}
      </Button>
    </div>
  );
}
