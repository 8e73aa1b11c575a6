import { effect } from '@preact/signals';
import type { Pane, WritingPage } from './page.ts';
import { showSpaces } from './text/margin.ts';
import { spacesBetween } from './text/spaces-between.ts';

/**
 * Keeps the blocks of two texts side by side at one height: what stands higher is moved down. Runs whenever one of them
 * grows or shrinks. Gives the way to end it.
 */
export function keepAligned(page: WritingPage): () => void {
  let asked = 0;
  const align = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      const [left, right] = page.panes.value;
      if (!left || !right || left.editor.isDestroyed || right.editor.isDestroyed) return;
      const isNarrow = !window.matchMedia('(min-width: 62rem)').matches;
      const spaces = isNarrow ? [new Map(), new Map()] : spacesBetween(placesIn(left), placesIn(right));
      for (const [index, { editor }] of [left, right].entries())
        showSpaces(editor.view, spaces[index] ?? new Map());
    });
  };
  const sizes = new ResizeObserver(align);
  const stop = effect(() => {
    sizes.disconnect();
    for (const { editor } of page.panes.value) {
      sizes.observe(editor.view.dom);
      for (const block of editor.view.dom.children) sizes.observe(block);
    }
    align();
  });
  return () => {
    stop();
    sizes.disconnect();
    cancelAnimationFrame(asked);
    for (const { editor } of page.panes.value) if (!editor.isDestroyed) showSpaces(editor.view, new Map());
  };
}

/** Where each block would begin without what was put between them, from the top of the window. */
function placesIn({ editor }: Pane): { id: string; top: number }[] {
  const places: { id: string; top: number }[] = [];
  let added = 0;
  editor.state.doc.forEach((node, position) => {
    const element = editor.view.nodeDOM(position);
    if (!(element instanceof HTMLElement)) return;
    added += Number.parseFloat(element.style.getPropertyValue('--space')) || 0;
    places.push({ id: String(node.attrs.id), top: element.getBoundingClientRect().top - added });
  });
  return places;
}
