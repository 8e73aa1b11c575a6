import type { ComponentChildren } from 'preact';
import type { Loaded } from '../loaded.ts';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Problem } from './Notice.tsx';
import './waiting.css';

/** Something is on its way: seen only when it takes longer than a moment. */
export function Spinner({ label }: { label?: string }) {
  return (
    <div class="spinner" role="status">
      <span class="unseen">{label ?? words.value.loading}</span>
    </div>
  );
}

/** Where a list has nothing in it: why, and what can be done. */
export function Empty({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="display">{title}</p>
      {children}
    </div>
  );
}

/** What was loaded; before that a spinner, and where it failed why, with another try. What was there before stays. */
export function Await<Data>({
  loaded,
  children,
}: {
  loaded: Loaded<Data>;
  children: (data: Data) => ComponentChildren;
}) {
  return (
    <>
      <Problem error={loaded.error}>
        <Button isSmall onClick={() => void loaded.reload()}>
          {words.value.tryAgain}
        </Button>
      </Problem>
      {loaded.data !== undefined ? (
        <div class="loaded" aria-busy={loaded.isLoading || undefined}>
          {children(loaded.data)}
        </div>
      ) : (
        !loaded.error && <Spinner />
      )}
    </>
  );
}
