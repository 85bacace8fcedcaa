import { RichText } from './RichText.tsx';

/** Chosen options in words, each on a line of its own. */
export function Chosen({ items }: { items: readonly string[] }) {
  return (
    <>
      {items.map((text) => (
        <span class="chosen" key={text}>
          <RichText text={text} />
        </span>
      ))}
    </>
  );
}
