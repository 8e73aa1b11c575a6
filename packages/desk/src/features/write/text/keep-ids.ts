import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';

/**
 * Every top node has an id, and no two have the same: where a block was split or pasted again, the first keeps the id
 * and the others get new ones. Only who presses Enter before the first letter takes the id along with the words.
 */
export function keepIds(makeId: () => string = () => crypto.randomUUID()): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, { doc, tr }) =>
      transactions.some(({ docChanged }) => docChanged) && giveIds(tr, doc, makeId) ? tr : null,
  });
}

/** Gives new ids where there is none or one of another block. Whether there was anything to do. */
export function giveIds(tr: Transaction, doc: Node, makeId: () => string): boolean {
  const seen = new Set<string>();
  const lacking: number[] = [];
  let before: { node: Node; position: number } | null = null;
  doc.forEach((node, position) => {
    const { id } = node.attrs as { id: string | null };
    const isAgain = id !== null && seen.has(id);
    const isLeftEmpty = isAgain && before?.node.attrs.id === id && isEmptied(before.node) && !isEmptied(node);
    if (isLeftEmpty && before) lacking.push(before.position);
    else if (isAgain || id === null) lacking.push(position);
    if (id !== null) seen.add(id);
    before = { node, position };
  });
  for (const position of lacking) tr.setNodeAttribute(position, 'id', makeId());
  return lacking.length > 0;
}

const isEmptied = (node: Node) => node.isTextblock && node.childCount === 0;
