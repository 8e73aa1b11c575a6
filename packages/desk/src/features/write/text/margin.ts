import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** What is said of a block at its edge. Nothing of it is in the document. */
export interface BlockMark {
  blockId: string;
  /** Initials of who else is there. */
  here?: string;
  isDisputed?: boolean;
  /** Shown right below the block; made anew only when its key changes. */
  below?: { key: string; make: () => HTMLElement };
}

interface Margin {
  marks: readonly BlockMark[];
  /** Pixels above a block, where its translation beside it begins lower. */
  spaces: ReadonlyMap<string, number>;
}

const margin = new PluginKey<Margin>('margin');

/** Shows what is at the edge, and in empty blocks what belongs there. */
export function marginPlugin(placeholders: Readonly<Record<string, string>>): Plugin {
  return new Plugin<Margin>({
    key: margin,
    state: {
      init: () => ({ marks: [], spaces: new Map() }),
      apply: (tr, before) => ({ ...before, ...tr.getMeta(margin) }),
    },
    props: {
      decorations: (state) =>
        DecorationSet.create(state.doc, [
          ...placeholdersIn(state, placeholders),
          ...marksIn(state.doc, margin.getState(state)?.marks ?? []),
          ...spacesIn(state.doc, margin.getState(state)?.spaces ?? new Map()),
        ]),
    },
  });
}

export function showMarks(view: EditorView, marks: readonly BlockMark[]): void {
  view.dispatch(view.state.tr.setMeta(margin, { marks }).setMeta('addToHistory', false));
}

export function showSpaces(view: EditorView, spaces: ReadonlyMap<string, number>): void {
  const before = margin.getState(view.state)?.spaces;
  const isSame = before?.size === spaces.size && [...spaces].every(([id, space]) => before.get(id) === space);
  if (!isSame) view.dispatch(view.state.tr.setMeta(margin, { spaces }).setMeta('addToHistory', false));
}

/** The caret's empty paragraph, the only one, and words that belong to something say what goes there. */
function placeholdersIn(
  { doc, selection }: EditorState,
  words: Readonly<Record<string, string>>,
): Decoration[] {
  const found: Decoration[] = [];
  doc.forEach((node, position) => {
    if (!node.isTextblock || node.content.size > 0) return;
    const isHere = selection.from > position && selection.from < position + node.nodeSize;
    if (node.type.name === 'paragraph' && !isHere && doc.childCount > 1) return;
    const text = words[node.type.name];
    if (!text) return;
    found.push(
      Decoration.node(position, position + node.nodeSize, { class: 'is-empty', 'data-placeholder': text }),
    );
  });
  return found;
}

function marksIn(doc: Node, marks: readonly BlockMark[]): Decoration[] {
  if (marks.length === 0) return [];
  const found: Decoration[] = [];
  doc.forEach((node, position) => {
    const end = position + node.nodeSize;
    for (const { blockId, here, isDisputed, below } of marks) {
      if (blockId !== node.attrs.id) continue;
      if (here) found.push(Decoration.node(position, end, { class: 'is-shared', 'data-here': here }));
      if (isDisputed) found.push(Decoration.node(position, end, { class: 'is-disputed' }));
      if (below) {
        const how = { key: below.key, side: -1, ignoreSelection: true, stopEvent: () => true };
        found.push(Decoration.widget(end, below.make, how));
      }
    }
  });
  return found;
}

function spacesIn(doc: Node, spaces: ReadonlyMap<string, number>): Decoration[] {
  if (spaces.size === 0) return [];
  const found: Decoration[] = [];
  doc.forEach((node, position) => {
    const space = spaces.get(node.attrs.id);
    if (space === undefined) return;
    const style = `--space: ${Math.round(space)}px`;
    found.push(Decoration.node(position, position + node.nodeSize, { style, class: 'is-spaced' }));
  });
  return found;
}
