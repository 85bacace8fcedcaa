import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import { GuardContext, useUi } from './ui.ts';

interface Look {
  /** The `data-action` hook. */
  readonly action: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'link' | 'emergency' | 'call';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

interface ButtonProps extends Look {
  readonly onTap?: () => void;
  readonly submit?: boolean;
  /** It works on what was asked of it. It keeps the focus and does nothing. */
  readonly busy?: boolean;
  /** The `data-question` hook of a Change control. */
  readonly question?: string;
  /** The `data-option` hook of a button that is itself an answer. */
  readonly option?: string;
  readonly lang?: string;
}

/** No part on emergency numbers: a clinic's style sheet must not be able to hide them. */
const partOf = (kind: string) => (kind === 'primary' || kind === 'secondary' ? `button button-${kind}` : undefined);

/**
 * A button with its hook. Enter in a field clicks its form's `submit` button, and the form itself is never sent: in a sandboxed frame
 * no form may be.
 */
export function Button({ action, kind = 'secondary', icon, children, onTap, submit, busy, question, option, lang }: ButtonProps) {
  const guard = useContext(GuardContext);
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`action ${kind}`}
      part={partOf(kind)}
      data-action={action}
      data-question={question}
      data-option={option}
      lang={lang}
      aria-disabled={busy}
      onClick={guard((event: MouseEvent) => {
        if (submit || busy) event.preventDefault();
        if (!busy) onTap?.();
      })}
    >
      {icon && <Icon name={icon} />}
      <span key={String(children)}>{children}</span>
    </button>
  );
}

/** For a form that something other than its button sends, such as an extension: the page stays, and nothing gets into its address. */
export const stay = (event: Event) => event.preventDefault();

interface LinkProps extends Look {
  readonly href: string;
  readonly newTab?: boolean;
  readonly onTap?: () => void;
}

/** A link with its hook. It tells the other side nothing: no referrer, no opener. */
export function Link({ action, kind = 'secondary', icon, children, href, newTab, onTap }: LinkProps) {
  const guard = useContext(GuardContext);
  return (
    <a
      class={`action ${kind}`}
      part={partOf(kind)}
      data-action={action}
      href={href}
      rel="noreferrer"
      target={newTab ? '_blank' : undefined}
      onClick={onTap && guard(onTap)}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {newTab && <NewTab />}
    </a>
  );
}

function NewTab() {
  const { texts } = useUi();
  return (
    <>
      <Icon name="away" /> <span class="sr">{texts.chrome('contact.new_tab')}</span>
    </>
  );
}
