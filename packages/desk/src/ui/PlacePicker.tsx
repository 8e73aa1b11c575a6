import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './place-picker.css';

export interface Picked {
  /** What it is known by: a path, or an id. */
  key: string;
  name: string;
  /** What tells it from others of its name. */
  more?: string;
}

interface PickerProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  chosen: readonly Picked[];
  onChange: (chosen: readonly Picked[]) => void;
  /** What there is with this in its name. */
  find: (text: string) => Promise<readonly Picked[]>;
  removeLabel: (name: string) => string;
  /** One at most: while there is one, there is no field. */
  isSingle?: boolean;
  placeholder?: string;
}

/**
 * Several of many, found by typing: a field with a list below it (the combobox of ARIA), and what was chosen above. Arrows
 * move in the list, Enter chooses, Escape closes it.
 */
export function PlacePicker(props: PickerProps) {
  const { label, hint, error, chosen, onChange, find, removeLabel, isSingle, placeholder } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Picked[]>([]);
  const [at, setAt] = useState(0);
  const turn = useRef(0);
  const left = found.filter(({ key }) => !chosen.some((each) => each.key === key));
  const isOpen = text.trim() !== '' && left.length > 0;

  const isFull = isSingle && chosen.length > 0;

  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    if (!text.trim()) {
      setFound([]);
      return;
    }
    const timer = setTimeout(() => {
      find(text.trim()).then(
        (all) => {
          if (mine !== turn.current) return;
          setFound(all);
          setAt(0);
        },
        // Nothing is found where nothing can be asked: another letter asks again.
        () => undefined,
      );
    }, 150);
    return () => clearTimeout(timer);
  }, [text]);

  function choose(picked: Picked | undefined) {
    if (!picked) return;
    onChange([...chosen, picked]);
    setText('');
  }

  function onKey(event: KeyboardEvent) {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + left.length) % left.length);
    else if (event.key === 'Enter') choose(left[at]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      setText('');
    } else return;
    event.preventDefault();
  }

  return (
    <div class="field place-picker">
      {isFull ? <span class="label">{label}</span> : <label for={id}>{label}</label>}
      {chosen.length > 0 && (
        <ul>
          {chosen.map((each) => (
            <li key={each.key}>
              {each.name}
              <button
                type="button"
                aria-label={removeLabel(each.name)}
                onClick={() => onChange(chosen.filter(({ key }) => key !== each.key))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <input
          id={id}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
          aria-describedby={
            [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={error ? true : undefined}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
          onBlur={() => setFound([])}
          placeholder={placeholder}
        />
      )}
      {isOpen && (
        <div role="listbox" id={`${id}-list`} aria-label={label} class="found">
          {left.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
            <div
              key={each.key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(each)}
            >
              {each.name} {each.more && <span class="quiet">{each.more}</span>}
            </div>
          ))}
        </div>
      )}
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
