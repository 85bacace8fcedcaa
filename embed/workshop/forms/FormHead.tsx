import type { ComponentChildren } from 'preact';

interface Props {
  /** What kind of thing it is. */
  readonly kind: string;
  /** Which of them; as its readers see it. */
  readonly title?: string;
  /** What can be done with the whole of it. */
  readonly children?: ComponentChildren;
}

/** The top of a form. */
export function FormHead({ kind, title, children }: Props) {
  return (
    <header class="form-head">
      {title !== undefined && <p class="kind">{kind}</p>}
      <h1 id="form-heading" tabIndex={-1}>
        {title ?? kind}
      </h1>
      {children && <div class="actions">{children}</div>}
    </header>
  );
}
