import { useUi } from './ui.ts';

/** How far along, in words. */
export function Progress({ position, total }: { position: number; total: number }) {
  const { texts } = useUi();
  return (
    <p class="progress" id="progress">
      {texts.chrome('progress', { position, total })}
    </p>
  );
}
