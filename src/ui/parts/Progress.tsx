import { useUi } from './ui.ts';

/** How far along, in words and as a thin line. */
export function Progress({ position, total }: { position: number; total: number }) {
  const { texts } = useUi();
  return (
    <div class="progress">
      <p id="progress">{texts.chrome('progress', { position, total })}</p>
      <svg class="line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="1" />
        <rect class="done" width={(100 * position) / total} height="1" />
      </svg>
    </div>
  );
}
