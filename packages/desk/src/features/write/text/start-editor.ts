import type { Block } from '@aul/manuscript';
import { Editor, Extension, InputRule } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view';
import { applyBlocks } from './apply-blocks.ts';
import {
  becomeOrdinary,
  type Command,
  leaveCaption,
  leaveCard,
  leaveList,
  moveBlocks,
  turnInto,
  type WordKind,
} from './commands.ts';
import { giveIds, keepIds } from './keep-ids.ts';
import { marginPlugin } from './margin.ts';
import { nodes } from './nodes.ts';
import { cleanPasted } from './pasted.ts';
import { toBlocks } from './to-blocks.ts';
import { toDocument } from './to-document.ts';

export interface EditorSettings {
  element: HTMLElement;
  blocks: readonly Block[];
  /** What it is, for those who hear the page. */
  label: string;
  lang: string;
  placeholders: Readonly<Record<string, string>>;
  isEditable: boolean;
  nodeViews: Record<string, NodeViewConstructor>;
  /** After every change that was made here, not for words that came in. */
  onWritten: (blocks: Block[]) => void;
  /** After everything: to show what is at the caret. */
  onMoved: () => void;
  onKey: (view: EditorView, event: KeyboardEvent) => boolean;
  onFiles: (files: File[], position: number | null) => boolean;
  onLink: () => void;
}

/** The editor with our document and nothing else in it. It asks for no text but what it was given, and sends none itself. */
export function startEditor(settings: EditorSettings): Editor {
  const editor = new Editor({
    element: settings.element,
    extensions: [...nodes, behaviour(settings)],
    injectCSS: false,
    editable: settings.isEditable,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': settings.label,
        lang: settings.lang,
        class: 'manuscript',
        spellcheck: 'true',
      },
      transformPastedHTML: cleanPasted,
      handleKeyDown: settings.onKey,
      handlePaste: (_view, { clipboardData }) => {
        const files = picturesIn(clipboardData);
        // Cells of a sheet come as a picture too: words go first.
        const hasWords = Boolean(clipboardData?.getData('text/plain'));
        return files.length > 0 && !hasWords && settings.onFiles(files, null);
      },
      handleDrop: (view, event) => {
        const files = picturesIn(event.dataTransfer);
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (files.length > 0) event.preventDefault();
        return files.length > 0 && settings.onFiles(files, at?.pos ?? null);
      },
    },
    onTransaction: ({ editor: now, transaction }) => {
      // The state, not the transaction: ids are given behind it.
      if (transaction.docChanged && !transaction.getMeta(CAME_IN))
        settings.onWritten(toBlocks(now.state.doc));
      settings.onMoved();
    },
  });
  const { tr } = editor.state;
  const doc = toDocument(settings.blocks, editor.schema);
  tr.replaceWith(0, tr.doc.content.size, doc.content);
  giveIds(tr, tr.doc, () => crypto.randomUUID());
  editor.view.dispatch(tr.setMeta(CAME_IN, true).setMeta('addToHistory', false));
  return editor;
}

/** Runs one of `commands.ts`. Whether there was something for it to do. */
export function run(editor: { view: EditorView }, command: Command): boolean {
  const { tr } = editor.view.state;
  if (!editor.view.editable || !command(tr)) return false;
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Puts in what somebody else wrote. The caret stays, and undoing does not take it back. */
export function takeIn(editor: Editor, blocks: readonly Block[]): void {
  const { tr } = editor.view.state;
  if (applyBlocks(tr, blocks)) editor.view.dispatch(tr.setMeta(CAME_IN, true));
}

export function goToBlock(editor: Editor, id: string): boolean {
  let found: number | null = null;
  editor.state.doc.forEach((node, position) => {
    if (node.attrs.id === id) found = position;
  });
  if (found === null) return false;
  const element = editor.view.nodeDOM(found);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
  editor.commands.focus(found + 1, { scrollIntoView: false });
  return true;
}

const CAME_IN = 'came-in';

function picturesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

function behaviour(settings: EditorSettings): Extension {
  return Extension.create({
    name: 'behaviour',
    priority: 10_000,
    addKeyboardShortcuts() {
      const { editor } = this;
      const does =
        (...commands: Command[]) =>
        () =>
          commands.some((command) => run(editor, command));
      const mark = (name: string) => () => {
        const type = editor.schema.marks[name];
        return type ? toggleMark(type)(editor.state, editor.view.dispatch) : false;
      };
      return {
        'Mod-b': mark('strong'),
        'Mod-i': mark('emphasis'),
        'Mod-k': () => {
          settings.onLink();
          return true;
        },
        'Mod-z': () => undo(editor.state, editor.view.dispatch),
        'Mod-y': () => redo(editor.state, editor.view.dispatch),
        'Shift-Mod-z': () => redo(editor.state, editor.view.dispatch),
        'Alt-ArrowUp': does(moveBlocks('UP')),
        'Alt-ArrowDown': does(moveBlocks('DOWN')),
        Enter: does(leaveList, leaveCaption, leaveCard),
        'Shift-Enter': () => editor.commands.enter(),
        Backspace: does(becomeOrdinary),
        'Mod-Alt-0': does(turnInto('paragraph')),
        'Mod-Alt-2': does(turnInto('heading')),
      };
    },
    addInputRules() {
      return [
        rule(/^#{1,3}\s$/, 'heading'),
        rule(/^[-*]\s$/, 'bulletList'),
        rule(/^1[.)]\s$/, 'orderedList'),
        rule(/^>\s$/, 'quote'),
      ];
    },
    addProseMirrorPlugins: () => [
      history(),
      keepIds(),
      dropCursor({ width: 3, class: 'drop-here' }),
      gapCursor(),
      // Not among the editor's own: TipTap puts those of its extensions in their place.
      new Plugin({ props: { nodeViews: settings.nodeViews } }),
      marginPlugin(settings.placeholders),
    ],
  });
}

/** What is typed at the beginning of ordinary words, and what it makes of them. */
const rule = (find: RegExp, kind: WordKind) =>
  new InputRule({
    find,
    handler: ({ state, range }) => {
      const { tr } = state;
      if (tr.selection.$from.parent.type.name !== 'paragraph') return null;
      tr.delete(range.from, range.to);
      turnInto(kind)(tr);
      return undefined;
    },
  });
