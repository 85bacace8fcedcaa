import type { ComponentChildren } from 'preact';
import type { Message, MessageProblem } from '../../clinic/message.ts';
import { FieldNote } from './FieldNote.tsx';
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
  /** The id of the note that says what is wrong with this field and another together. */
  readonly shared?: string | undefined;
  children(control: Control): ComponentChildren;
}

/** A field of the message with its label above it, and between them what is wrong: an on-screen keyboard may cover what is below. */
export function Field({ name, hint, problem, shared, children }: Props) {
  const { texts, message, guard } = useUi();
  const id = `message-${name}`;
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{texts.chrome(`message.${name}`)}</label>
      <FieldNote id={`${id}-note`} problem={problem && texts.chrome(`message.problem.${problem}`)} hint={hint} />
      {children({
        id,
        name,
        value: message.fields[name],
        readOnly: message.status === 'sending',
        'aria-invalid': problem !== undefined || shared !== undefined,
        'aria-describedby': shared ? `${id}-note ${shared}` : `${id}-note`,
        onInput: guard((event) => message.write({ [name]: event.currentTarget.value })),
      })}
    </div>
  );
}
