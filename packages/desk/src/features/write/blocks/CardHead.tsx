import type { ComponentChildren } from 'preact';
import { writeWords } from '../words.ts';
import type { CardProps } from './card-view.tsx';

/** The head of a card: what it is, and the way to take it out. */
export function CardHead({
  name,
  children,
  remove,
  isEditable,
}: { name: string; children?: ComponentChildren } & Pick<CardProps, 'remove' | 'isEditable'>) {
  return (
    <div class="card-head">
      <span class="card-name">{name}</span>
      {children}
      {isEditable && (
        <button
          type="button"
          class="card-remove"
          aria-label={writeWords.value.removeBlock(name)}
          onClick={remove}
        >
          ×
        </button>
      )}
    </div>
  );
}
