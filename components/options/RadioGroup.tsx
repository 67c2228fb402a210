interface RadioGroupProps<Value extends string> {
  legend: string;
  labels: Readonly<Record<Value, string>>;
  chosen: Value;
  choose(value: Value): void;
}

/** One choice out of a few. */
export function RadioGroup<Value extends string>({ legend, labels, chosen, choose }: RadioGroupProps<Value>) {
  const values = Object.keys(labels) as Value[];
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={legend}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}
