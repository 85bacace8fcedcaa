/** A text in which **two stars** make a word strong. Everything else, markup included, is shown as it is. */
export function RichText({ text }: { text: string }) {
  return <>{text.split('**').map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : part))}</>;
}
