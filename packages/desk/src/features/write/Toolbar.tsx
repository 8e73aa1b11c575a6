import type { Editor } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { useRef } from 'preact/hooks';
import { openBlockMenu } from './BlockMenu.tsx';
import { moveBlocks } from './text/commands.ts';
import { run } from './text/start-editor.ts';
import { writeWords } from './words.ts';

interface ToolbarProps {
  editor: Editor;
  /** Counts the moves of the caret: what is pressed depends on it. */
  moved: number;
  onLink: () => void;
  onFiles: (files: File[]) => void;
}

/** What the keys do, for those without keys. Arrows move in it. */
export function Toolbar({ editor, onLink, onFiles }: ToolbarProps) {
  const files = useRef<HTMLInputElement>(null);
  const words = writeWords.value.tools;
  const { state } = editor;
  const isOn = (name: string) => {
    const type = state.schema.marks[name];
    const { from, to, empty, $from } = state.selection;
    if (!type) return false;
    return empty
      ? Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
      : state.doc.rangeHasMark(from, to, type);
  };
  const mark = (name: string) => {
    const type = state.schema.marks[name];
    if (type) toggleMark(type)(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  const tools = [
    { name: words.block, keys: '/', sign: '+', does: () => openBlockMenu(editor) },
    {
      name: words.strong,
      keys: 'Ctrl B',
      sign: <strong>B</strong>,
      isOn: isOn('strong'),
      does: () => mark('strong'),
    },
    {
      name: words.emphasis,
      keys: 'Ctrl I',
      sign: <em>i</em>,
      isOn: isOn('emphasis'),
      does: () => mark('emphasis'),
    },
    { name: words.link, keys: 'Ctrl K', sign: <u>{words.linkSign}</u>, isOn: isOn('link'), does: onLink },
    { name: words.picture, keys: '', sign: words.pictureSign, does: () => files.current?.click() },
    { name: words.up, keys: 'Alt ↑', sign: '↑', does: () => run(editor, moveBlocks('UP')) },
    { name: words.down, keys: 'Alt ↓', sign: '↓', does: () => run(editor, moveBlocks('DOWN')) },
    { name: words.undo, keys: 'Ctrl Z', sign: '↶', does: () => undo(state, editor.view.dispatch) },
    { name: words.redo, keys: 'Ctrl Y', sign: '↷', does: () => redo(state, editor.view.dispatch) },
  ];
  return (
    <div class="toolbar" role="toolbar" aria-label={words.all} onKeyDown={moveFocus}>
      {tools.map(({ name, keys, sign, isOn: isPressed, does }, index) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={keys ? `${name} (${keys})` : name}
          aria-pressed={isPressed}
          tabIndex={index === 0 ? 0 : -1}
          // The words stay chosen while a tool is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={does}
        >
          {sign}
        </button>
      ))}
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif,image/heic"
        aria-label={words.picture}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all.at(next % all.length)?.focus();
}
