import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  title: ComponentChildren;
  children: ComponentChildren;
  /** Escape, and whatever else closes a dialog. Without it, it stays until what it asks for is done. */
  onClose?: () => void;
  isWide?: boolean;
}

/** The browser's own modal dialog: it keeps the focus inside, and gives it back. Render it to open it. */
export function Dialog({ title, children, onClose, isWide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isWide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        // Whether it goes is for whoever rendered it to say.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** What can be done in a dialog, at its end: the deed first, the way back after it. */
export function DialogEnd({ children }: { children: ComponentChildren }) {
  return <div class="dialog-end">{children}</div>;
}
