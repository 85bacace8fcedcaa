/**
 * A text that changes where it stands. Other words are another element: a translator in the page may have put its own in place of the
 * text, which would never change again.
 */
export function ChangingText({ text }: { text: string | undefined }) {
  return text ? <span key={text}>{text}</span> : null;
}
