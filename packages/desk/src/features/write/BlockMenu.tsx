import type { Language } from '@aul/language';
import type { Editor } from '@tiptap/core';
import type { MutableRef } from 'preact/hooks';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Command, insertBlock, turnInto, type WordKind } from './text/commands.ts';
import { run } from './text/start-editor.ts';
import { writeWords } from './words.ts';

interface BlockMenuProps {
  editor: Editor;
  moved: number;
  language: Language;
  /** The editor's keys go to the menu first while it is open. */
  onKey: MutableRef<(event: KeyboardEvent) => boolean>;
}

type Kind = keyof typeof writeWords.value.blocks;

const words: readonly WordKind[] = ['paragraph', 'heading', 'quote', 'bulletList', 'orderedList'];
const kinds: readonly Kind[] = [
  ...words,
  'picture',
  'gallery',
  'products',
  'producer',
  'place',
  'brand',
  'map',
  'fact',
];

/** Types what opens the menu, in a paragraph of its own. */
export function openBlockMenu(editor: Editor): void {
  const { $from } = editor.state.selection;
  if ($from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0)
    run(editor, insertBlock('paragraph'));
  const { tr } = editor.state;
  editor.view.dispatch(tr.insertText('/'));
  editor.view.focus();
}

/** The blocks that there are, opened by "/" in an empty paragraph. What is typed narrows it. */
export function BlockMenu({ editor, moved, onKey }: BlockMenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const typed = editor.isDestroyed ? null : typedAt(editor);
  const names = writeWords.value.blocks;
  const found = typed ? kinds.filter((kind) => fits(kind, names[kind], typed.text)) : [];
  const isOpen = typed !== null && typed.key !== dismissed && found.length > 0 && editor.isFocused;

  useEffect(() => setAt(0), [typed?.text]);
  useEffect(() => {
    if (!typed) setDismissed('');
  }, [typed === null]);

  useLayoutEffect(() => {
    const { dom } = editor.view;
    if (!isOpen) {
      for (const name of ['aria-controls', 'aria-activedescendant']) dom.removeAttribute(name);
      return;
    }
    dom.setAttribute('aria-controls', `${id}-blocks`);
    dom.setAttribute('aria-activedescendant', `${id}-${found[at]}`);
    const element = list.current;
    const caret = editor.view.coordsAtPos(editor.state.selection.from);
    const around = element?.offsetParent?.getBoundingClientRect();
    if (!element || !around) return;
    const isBelow = caret.bottom + element.offsetHeight < window.innerHeight;
    element.style.left = `${Math.max(0, Math.min(caret.left - around.left, around.width - element.offsetWidth))}px`;
    element.style.top = `${(isBelow ? caret.bottom + 6 : caret.top - element.offsetHeight - 6) - around.top}px`;
    element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, at, moved, found.length]);

  onKey.current = (event) => {
    if (!isOpen || event.isComposing) return false;
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((at + found.length - 1) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[at]);
    else if (event.key === 'Escape') setDismissed(typed?.key ?? '');
    else return false;
    event.preventDefault();
    return true;
  };

  function choose(kind: Kind | undefined) {
    const there = typedAt(editor);
    if (!kind || !there) return;
    run(editor, (tr) => {
      tr.delete(there.from, there.to);
      return commandFor(kind)(tr);
    });
    if (kind === 'paragraph' || kind === 'heading' || kind === 'quote' || kind.endsWith('List'))
      editor.view.focus();
  }

  if (!isOpen) return null;
  return (
    <div
      class="block-menu"
      ref={list}
      role="listbox"
      id={`${id}-blocks`}
      aria-label={writeWords.value.tools.block}
    >
      {found.map((kind, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the editor
        // biome-ignore lint/a11y/useFocusableInteractive: the editor keeps the focus and names the active one
        <div
          key={kind}
          id={`${id}-${kind}`}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(kind)}
        >
          <span>{names[kind]}</span>
          <span class="quiet small">{shortcuts[kind]}</span>
        </div>
      ))}
    </div>
  );
}

/** What is typed in their place does the same. */
const shortcuts: Partial<Record<Kind, string>> = {
  heading: '## ',
  quote: '> ',
  bulletList: '- ',
  orderedList: '1. ',
};

function commandFor(kind: Kind): Command {
  const word = words.find((each) => each === kind);
  return word ? turnInto(word) : insertBlock(kind);
}

/** The "/" and what was typed behind it, where a paragraph has nothing else. */
function typedAt({ state }: Editor): { text: string; from: number; to: number; key: string } | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  const text = $from.parent.textContent;
  if (!text.startsWith('/') || $from.parentOffset !== text.length || text.length > 20) return null;
  return { text: text.slice(1), from: $from.start(), to: $from.end(), key: String($from.node(1).attrs.id) };
}

function fits(kind: string, name: string, typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase();
  return name.toLocaleLowerCase().includes(wanted) || kind.toLowerCase().startsWith(wanted);
}
