import type {
  ComponentChildren,
  InputHTMLAttributes,
  RefObject,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './field.css';

interface FieldProps {
  label: ComponentChildren;
  /** What helps to fill it in; read out with it. */
  hint?: ComponentChildren;
  /** What is wrong with it, beside it. */
  error?: ComponentChildren;
  /** The control, with what ties it to its label, its hint and its error. */
  children: (tied: Tied) => ComponentChildren;
  isWide?: boolean;
  /** The label is for those who hear the page: what is seen tells it already. */
  isLabelUnseen?: boolean;
}

export interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A control with its label, hint and error. Most are one of those below. */
export function Field({ label, hint, error, children, isWide, isLabelUnseen }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

type Around = Omit<FieldProps, 'children'>;

interface TextFieldProps
  extends Around,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'label' | 'onInput' | 'children'> {
  onValue?: (value: string) => void;
  control?: RefObject<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, isWide, isLabelUnseen, onValue, control, ...input } = props;
  const own = useRef<HTMLInputElement>(null);
  const field = control ?? own;
  // The browser heeds the attribute when a page or a dialog opens, and not when a form takes another's place.
  useEffect(() => {
    if (input.autoFocus) field.current?.focus();
  }, []);
  return (
    <Field label={label} hint={hint} error={error} isWide={isWide} isLabelUnseen={isLabelUnseen}>
      {(tied) => (
        <input {...input} {...tied} ref={field} onInput={(event) => onValue?.(event.currentTarget.value)} />
      )}
    </Field>
  );
}

interface TextAreaProps
  extends Around,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'label' | 'onInput' | 'children'> {
  onValue?: (value: string) => void;
}

export function TextArea({ label, hint, error, isWide, isLabelUnseen, onValue, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} isWide={isWide} isLabelUnseen={isLabelUnseen}>
      {(tied) => (
        <textarea rows={3} {...area} {...tied} onInput={(event) => onValue?.(event.currentTarget.value)} />
      )}
    </Field>
  );
}

interface SelectProps
  extends Around,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'label' | 'onChange' | 'children'> {
  /** Values and what they are called, in their order. */
  options: readonly (readonly [value: string, name: string])[];
  onValue?: (value: string) => void;
}

export function Select({
  label,
  hint,
  error,
  isWide,
  isLabelUnseen,
  options,
  onValue,
  ...select
}: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} isWide={isWide} isLabelUnseen={isLabelUnseen}>
      {(tied) => (
        <select {...select} {...tied} onChange={(event) => onValue?.(event.currentTarget.value)}>
          {options.map(([value, name]) => (
            <option key={value} value={value} selected={value === select.value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'label' | 'type' | 'onChange'> {
  label: ComponentChildren;
  onValue?: (isChecked: boolean) => void;
}

export function Check({ label, onValue, ...input }: CheckProps) {
  return (
    <label class="check">
      <input {...input} type="checkbox" onChange={(event) => onValue?.(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
