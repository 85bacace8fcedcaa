import { ChangingText } from './ChangingText.tsx';
import { Icon } from './Icon.tsx';

/** What is wrong with a field or a group of them; where nothing is, a hint, if there is one. */
export function FieldNote({ id, problem, hint }: { id: string; problem: string | undefined; hint?: string | undefined }) {
  return (
    <p id={id} class={problem ? 'problem' : 'hint'}>
      {problem && <Icon name="alert" />}
      <ChangingText text={problem ?? hint} />
    </p>
  );
}
