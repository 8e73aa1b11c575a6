import type { Fragment, Node, NodeType } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Changes the transaction and says so, or leaves it as it is when there is nothing for it to do here. */
export type Command = (tr: Transaction) => boolean;

export type WordKind = 'paragraph' | 'heading' | 'quote' | 'bulletList' | 'orderedList';

/** Where a top node is, and the node. */
export interface Placed {
  node: Node;
  position: number;
}

/** The top nodes that the selection touches. */
export function selectedBlocks(tr: { doc: Node; selection: Selection }): Placed[] {
  const { from, to } = tr.selection;
  const blocks: Placed[] = [];
  tr.doc.forEach((node, position) => {
    const isTouched = position <= from ? from < position + node.nodeSize : position < to;
    if (isTouched) blocks.push({ node, position });
  });
  return blocks;
}

/** Makes the words of the selected blocks another kind of words. The caret stays between the same letters. */
export const turnInto =
  (kind: WordKind): Command =>
  (tr) => {
    const blocks = selectedBlocks(tr);
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last || !blocks.every(({ node }) => isWords(node))) return false;
    const caret = { anchor: lineAt(blocks, tr.selection.anchor), head: lineAt(blocks, tr.selection.head) };
    const made = remake(blocks, kind);
    tr.replaceWith(first.position, last.position + last.node.nodeSize, made);
    const at = ({ line, offset }: Caret) => linePosition(made, first.position, line, offset);
    tr.setSelection(TextSelection.create(tr.doc, at(caret.anchor), at(caret.head)));
    return true;
  };

/** Puts a block behind the one where the caret is, or in place of it when that is empty, and the caret into it. */
export const insertBlock =
  (type: string, attributes: Record<string, unknown> = {}): Command =>
  (tr) => {
    const current = selectedBlocks(tr).at(-1);
    const isEmpty = current?.node.type.name === 'paragraph' && current.node.childCount === 0;
    const id = isEmpty ? current.node.attrs.id : null;
    const nodeType = typeOf(tr, type);
    const node = nodeType.createAndFill({ ...attributes, id });
    if (!node) return false;
    const start = current ? (isEmpty ? current.position : current.position + current.node.nodeSize) : 0;
    tr.replaceWith(start, isEmpty ? start + current.node.nodeSize : start, node);
    tr.setSelection(
      node.isAtom ? NodeSelection.create(tr.doc, start) : TextSelection.near(tr.doc.resolve(start + 1)),
    );
    return true;
  };

/** Swaps the selected blocks with the one above or below. */
export const moveBlocks =
  (direction: 'UP' | 'DOWN'): Command =>
  (tr) => {
    const blocks = selectedBlocks(tr);
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return false;
    const start = first.position;
    const end = last.position + last.node.nodeSize;
    const neighbour = direction === 'UP' ? tr.doc.resolve(start).nodeBefore : tr.doc.resolve(end).nodeAfter;
    if (!neighbour) return false;
    const { anchor, head } = tr.selection;
    const isNode = tr.selection instanceof NodeSelection;
    // The neighbour is what moves: so the blocks keep their history and whoever writes in them their caret.
    const by = direction === 'UP' ? -neighbour.nodeSize : neighbour.nodeSize;
    if (direction === 'UP') tr.insert(end, neighbour).delete(start - neighbour.nodeSize, start);
    else tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour);
    tr.setSelection(
      isNode
        ? NodeSelection.create(tr.doc, anchor + by)
        : TextSelection.create(tr.doc, anchor + by, head + by),
    );
    return true;
  };

/** Takes the block at `position` out, and leaves an empty paragraph where it was the only one. */
export const removeBlock =
  (position: number): Command =>
  (tr) => {
    const node = tr.doc.nodeAt(position);
    if (!node) return false;
    const end = position + node.nodeSize;
    if (tr.doc.childCount > 1) tr.delete(position, end);
    else tr.replaceWith(position, end, typeOf(tr, 'paragraph').create());
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size))));
    return true;
  };

/** Enter in an empty item ends the list there: what follows becomes a list of its own. */
export const leaveList: Command = (tr) => {
  const { $from, empty } = tr.selection;
  if (!empty || $from.parent.type.name !== 'listItem' || $from.parent.content.size > 0) return false;
  const list = $from.node(1);
  const index = $from.index(1);
  const start = $from.before(1);
  const paragraph = typeOf(tr, 'paragraph').create();
  const part = (items: readonly Node[]) => (items.length > 0 ? [list.type.create(list.attrs, items)] : []);
  const above = part(list.children.slice(0, index));
  tr.replaceWith(start, start + list.nodeSize, [
    ...above,
    paragraph,
    ...part(list.children.slice(index + 1)),
  ]);
  const inside = start + (above[0]?.nodeSize ?? 0) + 1;
  tr.setSelection(TextSelection.create(tr.doc, inside));
  return true;
};

/** Enter in words below a picture, or in a fact, begins a paragraph behind it. */
export const leaveCaption: Command = (tr) => {
  const { $from } = tr.selection;
  if (!$from.parent.type.spec.isolating) return false;
  const end = $from.after(1);
  tr.insert(end, typeOf(tr, 'paragraph').create()).setSelection(TextSelection.create(tr.doc, end + 1));
  return true;
};

/** Enter on a chosen card begins a paragraph behind it. */
export const leaveCard: Command = (tr) => {
  const { selection } = tr;
  if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false;
  const end = selection.to;
  tr.insert(end, typeOf(tr, 'paragraph').create()).setSelection(TextSelection.create(tr.doc, end + 1));
  return true;
};

/** Backspace before the first letter makes a heading, a quote or a list's first item ordinary words. */
export const becomeOrdinary: Command = (tr) => {
  const { $from, empty } = tr.selection;
  if (!empty || $from.parentOffset > 0 || !isWords($from.node(1)) || $from.parent.type.name === 'paragraph')
    return false;
  if ($from.parent.type.name !== 'listItem') return turnInto('paragraph')(tr);
  if ($from.index(1) > 0) return false;
  const list = $from.node(1);
  const start = $from.before(1);
  const paragraph = typeOf(tr, 'paragraph').create({ id: list.attrs.id }, $from.parent.content);
  const rest = list.children.slice(1);
  const below = rest.length > 0 ? [list.type.create({ ...list.attrs, id: null }, rest)] : [];
  tr.replaceWith(start, start + list.nodeSize, [paragraph, ...below]);
  tr.setSelection(TextSelection.create(tr.doc, start + 1));
  return true;
};

interface Caret {
  line: number;
  offset: number;
}

const WORDS = new Set(['paragraph', 'heading', 'quote', 'list']);
const isWords = (node: Node) => WORDS.has(node.type.name);

const linesOf = (node: Node): Fragment[] =>
  node.type.name === 'list' ? node.children.map((item) => item.content) : [node.content];

function lineAt(blocks: readonly Placed[], position: number): Caret {
  let line = 0;
  for (const { node, position: start } of blocks) {
    const isHere = position < start + node.nodeSize;
    if (node.type.name !== 'list') {
      if (isHere) return { line, offset: Math.max(0, position - start - 1) };
      line += 1;
      continue;
    }
    let itemStart = start + 1;
    for (const item of node.children) {
      if (isHere && position < itemStart + item.nodeSize)
        return { line, offset: Math.max(0, position - itemStart - 1) };
      itemStart += item.nodeSize;
      line += 1;
    }
  }
  return { line: Math.max(0, line - 1), offset: Number.POSITIVE_INFINITY };
}

function linePosition(nodes: readonly Node[], start: number, line: number, offset: number): number {
  let position = start;
  let left = line;
  for (const node of nodes) {
    const isList = node.type.name === 'list';
    let inside = position + (isList ? 1 : 0);
    for (const content of linesOf(node)) {
      if (left === 0) return inside + 1 + Math.min(offset, content.size);
      left -= 1;
      inside += content.size + 2;
    }
    position += node.nodeSize;
  }
  return position - 1;
}

function remake(blocks: readonly Placed[], kind: WordKind): Node[] {
  const [first] = blocks;
  if (!first) return [];
  const { nodes } = first.node.type.schema;
  const lines = blocks.flatMap(({ node }) =>
    linesOf(node).map((content, index) => ({ content, id: index === 0 ? node.attrs.id : null })),
  );
  if (kind === 'bulletList' || kind === 'orderedList') {
    const items = lines.map(({ content }) => named(nodes, 'listItem').create(null, content));
    const attributes = { id: first.node.attrs.id, isOrdered: kind === 'orderedList' };
    return [named(nodes, 'list').create(attributes, items)];
  }
  const type = named(nodes, kind);
  const plain = (content: Fragment) =>
    kind === 'heading' ? type.schema.text(content.textBetween(0, content.size) || ' ') : content;
  return lines.map(({ content, id }) => type.create({ id }, content.size > 0 ? plain(content) : null));
}

function named(nodes: Record<string, NodeType>, name: string): NodeType {
  const type = nodes[name];
  if (!type) throw new Error(`The document has no ${name}.`);
  return type;
}

const typeOf = (tr: Transaction, name: string) => named(tr.doc.type.schema.nodes, name);
