import { Button } from './Action.tsx';
import { useUi } from './ui.ts';

/** Forgets everything and begins anew: the last of a screen's actions, on a line of its own. Nothing while nothing was answered. */
export function StartAgain() {
  const { state, texts, restart } = useUi();
  // What was taken back is still kept, to be preselected.
  if (state.answers.length + state.drafts.length === 0) return null;
  return (
    <div class="again">
      <Button action="restart" kind="link" onTap={restart}>
        {texts.chrome('restart')}
      </Button>
    </div>
  );
}
