import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { describeError } from '../words/describe-error.ts';
import { words } from '../words/words.ts';
import './notice.css';

interface Told {
  id: number;
  text: ComponentChildren;
  kind: 'done' | 'problem';
}

const told = signal<readonly Told[]>([]);
let last = 0;

const shownForMs = 7_000;

/** Says something at the edge of the page, and to those who hear it. What went well goes by itself. */
export function notify(text: ComponentChildren, kind: Told['kind'] = 'done'): void {
  last += 1;
  const id = last;
  told.value = [...told.value.slice(-3), { id, text, kind }];
  if (kind === 'done') setTimeout(() => dismiss(id), shownForMs);
}

/** Where they are said. Once, in the frame. */
export function Notices() {
  return (
    <div class="notices" role="status" aria-live="polite">
      {told.value.map(({ id, text, kind }) => (
        <div key={id} class={`notice ${kind}`}>
          <div>{text}</div>
          <button type="button" aria-label={words.value.dismiss} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

/** Something that went wrong, in the place where it did. Nothing where nothing did. */
export function Problem({ error, children }: { error: unknown; children?: ComponentChildren }) {
  if (!error) return null;
  return (
    <div class="problem" role="alert">
      <p>{describeError(error)}</p>
      {children}
    </div>
  );
}

function dismiss(id: number): void {
  told.value = told.value.filter((each) => each.id !== id);
}
