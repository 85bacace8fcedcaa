import type { ComponentChildren } from 'preact';
import type { Message, MessageProblem } from '../../clinic/message.ts';
import { ChangingText } from './ChangingText.tsx';
import { useUi } from './ui.ts';

/** What an input, a select or a text area of the message form has in common. */
interface Control {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** While it is being sent: what is written then would go nowhere. */
  readonly readOnly: boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
  onInput(event: { readonly currentTarget: { readonly value: string } }): void;
}

interface Props {
  readonly name: keyof Message;
  readonly hint?: string;
  readonly problem?: MessageProblem | undefined;
  children(control: Control): ComponentChildren;
}

/** A field of the message with its label above it, and between them what is wrong: an on-screen keyboard may cover what is below. */
export function Field({ name, hint, problem, children }: Props) {
  const { texts, message, guard } = useUi();
  const id = `message-${name}`;
  return (
    <div class="field">
      <label for={id}>{texts.chrome(`message.${name}`)}</label>
      <p id={`${id}-note`} class={problem ? 'problem' : 'hint'}>
        <ChangingText text={problem ? texts.chrome(`message.problem.${problem}`) : hint} />
      </p>
      {children({
        id,
        name,
        value: message.fields[name],
        readOnly: message.status === 'sending',
        'aria-invalid': problem !== undefined,
        'aria-describedby': `${id}-note`,
        onInput: guard((event) => message.write({ [name]: event.currentTarget.value })),
      })}
    </div>
  );
}
