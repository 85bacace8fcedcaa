import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '../../flow/flow.ts';
import { Link } from './Action.tsx';
import { type Ui, useUi } from './ui.ts';

/** Whether `option` is a sign that needs the emergency number at once. */
export const isEmergency = (question: Question, option: string): boolean => question.options[option]?.raises === 'emergency';

/** Says the number when the first such sign of a screen is chosen, and takes that back with the last. Not again for each in between. */
export function sayCall({ texts, announce }: Ui, question: Question, before: readonly string[], now: readonly string[]): void {
  const [was, is] = [before, now].map((chosen) => chosen.some((option) => isEmergency(question, option)));
  if (is !== was) announce(is ? `${texts.chrome('sign_call')}. ${texts.chrome('sign_more')}` : '');
}

/** The number to call, right under a sign that needs it, for who does not get as far as Continue. */
export function SignCall() {
  const { texts, clinic, guard } = useUi();
  const block = useRef<HTMLDivElement>(null);
  // At the end of a screen, what stands above would move down into the room that this leaves. So the screen keeps its height.
  useLayoutEffect(() => {
    const step = block.current?.closest<HTMLElement>('.step');
    return guard(() => step?.style.setProperty('min-block-size', `${step.offsetHeight}px`));
  }, []);
  return (
    <div class="sign-call" ref={block}>
      <Link action="emergency-call" kind="emergency" icon="phone" href={`tel:${clinic.region.emergency}`}>
        {texts.chrome('sign_call')}
      </Link>
      <p>{texts.chrome('sign_more')}</p>
    </div>
  );
}
