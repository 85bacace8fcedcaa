/**
 * A text in which **two stars** make a word strong. Everything else, markup included, is shown as it is. A `<b>`, because a screen
 * reader that reads line by line says what stands in a `<strong>` a second time.
 */
export function RichText({ text }: { text: string }) {
  return <>{text.split('**').map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part))}</>;
}
