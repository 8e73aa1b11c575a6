import type { Language } from '@aul/language';
import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view';
import { type FunctionComponent, render } from 'preact';
import { removeBlock } from '../text/commands.ts';

/** What a card is given: what its block says, and how to change that. */
export interface CardProps {
  attributes: Readonly<Record<string, unknown>>;
  isEditable: boolean;
  language: Language;
  change: (attributes: Record<string, unknown>) => void;
  remove: () => void;
  /** Puts the caret behind the block. */
  leave: () => void;
}

interface CardSettings {
  tag: string;
  className: string;
  language: Language;
  /** The element of the block's own words, which are edited in place; without it the card has none. */
  words?: { tag: string; className: string };
  /** Below the words instead of above. */
  isBelow?: boolean;
}

/** A block as a card: its face is drawn by a component, its words stay the editor's. */
export function cardView(Card: FunctionComponent<CardProps>, settings: CardSettings): NodeViewConstructor {
  return (first, view, getPos) => {
    let node = first;
    const dom = document.createElement(settings.tag);
    dom.className = settings.className;
    const face = document.createElement('div');
    face.className = 'card-face';
    face.contentEditable = 'false';
    const contentDOM = settings.words && document.createElement(settings.words.tag);
    if (contentDOM && settings.words) contentDOM.className = settings.words.className;
    dom.append(...[face, contentDOM].filter((part) => part !== undefined));
    if (settings.isBelow) dom.append(face);
    draw();

    function draw(): void {
      render(
        <Card
          attributes={node.attrs}
          isEditable={view.editable}
          language={settings.language}
          change={(attributes) => change(view, getPos, attributes)}
          remove={() => remove(view, getPos)}
          leave={() => leave(view, getPos, node)}
        />,
        face,
      );
    }

    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        draw();
        return true;
      },
      // The face changes by itself; what the editor reads is the words.
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM?.contains(mutation.target),
      stopEvent: ({ target, type }) =>
        (face.contains(target as HTMLElement) && !/^drag|^drop|^mousedown$/.test(type)) || isControl(target),
      destroy: () => render(null, face),
    };
  };
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, button, select, a, dialog') !== null;

function change(
  view: EditorView,
  getPos: () => number | undefined,
  attributes: Record<string, unknown>,
): void {
  const position = getPos();
  if (position === undefined) return;
  const { tr } = view.state;
  for (const [name, value] of Object.entries(attributes)) tr.setNodeAttribute(position, name, value);
  view.dispatch(tr);
}

function remove(view: EditorView, getPos: () => number | undefined): void {
  const position = getPos();
  const { tr } = view.state;
  if (position === undefined || !removeBlock(position)(tr)) return;
  view.dispatch(tr);
  view.focus();
}

function leave(view: EditorView, getPos: () => number | undefined, node: Node): void {
  const position = getPos();
  if (position === undefined) return;
  const { tr } = view.state;
  const end = position + node.nodeSize;
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
  if (paragraph && !tr.doc.resolve(end).nodeAfter?.isTextblock) tr.insert(end, paragraph);
  view.dispatch(tr);
  view.focus();
}
