import { useUi } from './ui.ts';

/** How far along, as a thin line at the header's foot. The question says it in words. It is full at the end, not before the last answer. */
export function ProgressLine() {
  const { step } = useUi().state;
  if (step.kind !== 'question') return null;
  return (
    <svg class="line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="1" />
      <rect class="done" width={(100 * step.position) / (step.total + 1)} height="1" />
    </svg>
  );
}
