import { useLayoutEffect, useRef } from 'preact/hooks';
import { followOffset } from './text/follow-offset.ts';

interface FieldInputProps {
  name: string;
  label: string;
  lang: string;
  value: string;
  isReadOnly: boolean;
  onValue: (value: string) => void;
  onFocus: () => void;
  /** Words are being composed here, such as Japanese ones, or are no longer. */
  onComposing: (isComposing: boolean) => void;
}

/** A plain field as a quiet line that grows with its words. Words of others come in without moving the caret. */
export function FieldInput({
  name,
  label,
  lang,
  value,
  isReadOnly,
  onValue,
  onFocus,
  onComposing,
}: FieldInputProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    if (element.value !== value) {
      const { value: before, selectionStart, selectionEnd } = element;
      element.value = value;
      if (document.activeElement === element) {
        const at = (offset: number) => followOffset(before, value, offset);
        element.setSelectionRange(at(selectionStart), at(selectionEnd));
      }
    }
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={area}
      rows={1}
      class={`plain-field plain-${name}`}
      data-field={name}
      aria-label={label}
      placeholder={label}
      lang={lang}
      readOnly={isReadOnly}
      spellcheck
      onFocus={onFocus}
      onKeyDown={(event) => {
        // A title has one line: Enter goes on to what comes next.
        if (event.key !== 'Enter' || event.isComposing || name === 'description') return;
        event.preventDefault();
        const all = [
          ...(event.currentTarget
            .closest('.pane')
            ?.querySelectorAll<HTMLElement>('.plain-field, .manuscript') ?? []),
        ];
        all[all.indexOf(event.currentTarget) + 1]?.focus();
      }}
      onCompositionStart={() => onComposing(true)}
      onCompositionEnd={() => onComposing(false)}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}
