interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  /** What each choice is called. */
  readonly options: Readonly<Record<T, string>>;
  readonly order: readonly T[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** A few choices in a row, of which one is always chosen. */
export function RadioRow<T extends string>({ legend, name, options, order, chosen, choose }: Props<T>) {
  return (
    <fieldset class="row">
      <legend>{legend}</legend>
      <div class="choices">
        {order.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
            <span>{options[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
