import { Button } from './Action.tsx';
import { useUi } from './ui.ts';

/** A quiet way back to the first question. */
export function StartAgain() {
  const { texts, restart } = useUi();
  return (
    <Button action="restart" kind="link" onTap={restart}>
      {texts.chrome('restart')}
    </Button>
  );
}
