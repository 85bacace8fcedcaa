import { fill, type Words } from '../words.ts';

interface Props {
  readonly words: Words;
  /** What it moves, in words. */
  readonly what: string;
  readonly index: number;
  readonly count: number;
  readonly move: (by: number) => void;
}

/** Up and down by a button, for every hand and every keyboard. At an end the button stays, so that the focus does. */
export function MoveButtons({ words: { form }, what, index, count, move }: Props) {
  const steps = [
    { by: -1, text: form.up, name: form.upIt, ends: index <= 0 },
    { by: 1, text: form.down, name: form.downIt, ends: index >= count - 1 },
  ];
  return (
    <>
      {steps.map(({ by, text, name, ends }) => (
        <button
          key={by}
          type="button"
          class="button small"
          aria-label={fill(name, { what })}
          aria-disabled={ends || undefined}
          onClick={() => !ends && move(by)}
        >
          {text}
        </button>
      ))}
    </>
  );
}
