import type { Block } from '@aul/manuscript';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { keepIds } from './keep-ids.ts';
import { toDocument } from './to-document.ts';

// The editor without a screen, for tests.

export function stateOf(blocks: readonly Block[]): EditorState {
  let made = 0;
  return EditorState.create({ doc: toDocument(blocks), plugins: [keepIds(() => `new-${++made}`)] });
}

/** A transaction with the caret behind `offset` letters of the block. */
export function caretIn(state: EditorState, id: string, offset: number): { tr: Transaction } {
  const { tr } = state;
  state.doc.forEach((node, position) => {
    if (node.attrs.id === id)
      tr.setSelection(
        TextSelection.create(state.doc, position + 1 + offset + (node.type.name === 'list' ? 1 : 0)),
      );
  });
  return { tr };
}

export function typeAt(tr: Transaction, position: number, text: string): void {
  tr.setSelection(TextSelection.create(tr.doc, position));
  if (text) tr.insertText(text);
}

export const textOf = (doc: Node): string[] => doc.children.map((node) => node.textContent);
