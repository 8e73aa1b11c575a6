import type { Block } from '@aul/manuscript';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { followOffset } from './follow-offset.ts';
import { toBlock } from './to-blocks.ts';
import { toNode } from './to-document.ts';

/**
 * Makes the document what `blocks` say, by the smallest change in each block, so that the caret stays between the
 * letters where it was and undoing takes back only what was written here. What is here alone, such as a picture on
 * its way, stays. Whether anything changed.
 */
export function applyBlocks(tr: Transaction, blocks: readonly Block[]): boolean {
  const before = tr.doc;
  const { selection } = tr;
  const wanted = withLocal(
    before,
    blocks.map((block) => toNode(block, before.type.schema)),
  );
  if (wanted.length === before.childCount && wanted.every((node, index) => node.eq(before.child(index))))
    return false;
  const staying = longestInOrder(before.children, wanted);
  addMissing(tr, wanted, staying);
  removeOthers(tr, before, staying);
  for (let index = tr.doc.childCount - 1; index >= 0; index--) changeNode(tr, index, wanted[index] ?? null);
  restoreSelection(tr, before, selection);
  tr.setMeta('addToHistory', false);
  return tr.docChanged;
}

/** What is wanted, and what is only here, each behind the block that it stands behind now. */
function withLocal(doc: Node, wanted: readonly Node[]): Node[] {
  const nodes = [...wanted];
  const ids = new Set(wanted.map(idOf));
  let behind = -1;
  for (const node of doc.children) {
    const at = ids.has(idOf(node)) ? nodes.findIndex((each) => idOf(each) === idOf(node)) : -1;
    if (at >= 0) behind = at;
    else if (toBlock(node) === null) nodes.splice(++behind, 0, node);
  }
  const [first] = doc.children;
  return nodes.length > 0 || !first ? nodes : [emptyParagraph(first)];
}

function emptyParagraph(first: Node): Node {
  if (first.type.name === 'paragraph' && first.childCount === 0) return first;
  return first.type.schema.node('paragraph', { id: crypto.randomUUID() });
}

/** The nodes of `before` that stay where they are while the others move around them. */
function longestInOrder(before: readonly Node[], wanted: readonly Node[]): Set<Node> {
  const places = new Map(wanted.map((node, index) => [idOf(node), index]));
  const chains: { place: number; length: number; node: Node; previous: number }[] = [];
  let longest = -1;
  for (const node of before) {
    const place = places.get(idOf(node));
    if (place === undefined) continue;
    let previous = -1;
    for (const [index, chain] of chains.entries()) {
      if (chain.place < place && chain.length > (chains[previous]?.length ?? 0)) previous = index;
    }
    chains.push({ place, length: (chains[previous]?.length ?? 0) + 1, node, previous });
    if ((chains.at(-1)?.length ?? 0) > (chains[longest]?.length ?? 0)) longest = chains.length - 1;
  }
  const staying = new Set<Node>();
  for (let chain = chains[longest]; chain; chain = chains[chain.previous]) staying.add(chain.node);
  return staying;
}

function addMissing(tr: Transaction, wanted: readonly Node[], staying: ReadonlySet<Node>): void {
  const stayingIds = new Set([...staying].map(idOf));
  let index = 0;
  let position = 0;
  for (const node of wanted) {
    if (!stayingIds.has(idOf(node))) {
      tr.insert(position, node);
      index += 1;
      position += node.nodeSize;
      continue;
    }
    for (let isPassed = false; !isPassed; index++) {
      const passed = tr.doc.child(index);
      position += passed.nodeSize;
      isPassed = staying.has(passed) && idOf(passed) === idOf(node);
    }
  }
}

function removeOthers(tr: Transaction, before: Node, staying: ReadonlySet<Node>): void {
  const old = new Set(before.children);
  for (let index = tr.doc.childCount - 1; index >= 0; index--) {
    const node = tr.doc.child(index);
    if (!old.has(node) || staying.has(node)) continue;
    const position = positionOf(tr.doc, index);
    tr.delete(position, position + node.nodeSize);
  }
}

function changeNode(tr: Transaction, index: number, wanted: Node | null): void {
  const node = tr.doc.child(index);
  const position = positionOf(tr.doc, index);
  if (!wanted || node.eq(wanted)) return;
  if (node.type !== wanted.type) {
    tr.replaceWith(position, position + node.nodeSize, wanted);
    return;
  }
  const start = node.content.findDiffStart(wanted.content);
  const end = node.content.findDiffEnd(wanted.content);
  if (start !== null && end) {
    // In "aa" becoming "aaa" the ends meet before the start does.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const inside = position + 1;
    tr.replace(inside + start, inside + end.a + overlap, wanted.slice(start, end.b + overlap));
  }
  if (!node.hasMarkup(wanted.type, wanted.attrs)) tr.setNodeMarkup(position, null, wanted.attrs);
}

function restoreSelection(tr: Transaction, before: Node, selection: Transaction['selection']): void {
  const anchor = placeIn(before, selection.anchor);
  const head = placeIn(before, selection.head);
  if (!anchor || !head) return;
  if (selection instanceof NodeSelection) {
    const now = find(tr.doc, idOf(anchor.node));
    if (now && now.node.type === anchor.node.type && selection.$from.depth === 0) {
      tr.setSelection(NodeSelection.create(tr.doc, now.position));
    }
    return;
  }
  const [nowAnchor, nowHead] = [follow(tr, anchor, selection.anchor), follow(tr, head, selection.head)];
  const isIn = (position: number) => tr.doc.resolve(position).parent.inlineContent;
  if (isIn(nowAnchor) && isIn(nowHead)) tr.setSelection(TextSelection.create(tr.doc, nowAnchor, nowHead));
}

/** Where a position is now: between the same letters, also when its whole block was put in again. */
function follow(tr: Transaction, { node, offset }: { node: Node; offset: number }, position: number): number {
  const now = find(tr.doc, idOf(node));
  if (!now || !node.isTextblock || !now.node.isTextblock) return tr.mapping.map(position);
  const inside = followOffset(node.textContent, now.node.textContent, offset - 1);
  return now.position + 1 + Math.min(inside, now.node.content.size);
}

function placeIn(doc: Node, position: number): { node: Node; offset: number } | null {
  const $position = doc.resolve(position);
  const node = $position.depth > 0 ? $position.node(1) : $position.nodeAfter;
  return node ? { node, offset: position - ($position.depth > 0 ? $position.before(1) : position) } : null;
}

function find(doc: Node, id: string | null): { node: Node; position: number } | null {
  let found: { node: Node; position: number } | null = null;
  doc.forEach((node, position) => {
    if (id !== null && idOf(node) === id) found = { node, position };
  });
  return found;
}

const idOf = (node: Node) => node.attrs.id as string | null;

function positionOf(doc: Node, index: number): number {
  let position = 0;
  for (let before = 0; before < index; before++) position += doc.child(before).nodeSize;
  return position;
}
