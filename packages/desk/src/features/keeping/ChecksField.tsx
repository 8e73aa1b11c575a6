import { Check } from '../../ui/Field.tsx';

interface ChecksFieldProps<Value extends string | number> {
  label: string;
  error?: string | undefined;
  options: readonly (readonly [Value, label: string])[];
  value: readonly Value[];
  /** What is newly chosen stands at the end. */
  onValue: (value: Value[]) => void;
}

/** Any number of a few. */
export function ChecksField<Value extends string | number>(props: ChecksFieldProps<Value>) {
  const { label, error, options, value, onValue } = props;
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      {error && <p class="field-error">{error}</p>}
      <div class="check-grid">
        {options.map(([each, name]) => (
          <Check
            key={each}
            label={name}
            checked={value.includes(each)}
            onValue={(isChecked) =>
              onValue(isChecked ? [...value, each] : value.filter((other) => other !== each))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
