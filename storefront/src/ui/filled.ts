import { langOf, type Text } from './text.ts';

export type Filling = Text | string | null | undefined | false;

/** Copies what stands in a template of the page, filled in. */
export function copyOf(template: string, fillings: Record<string, Filling> = {}): HTMLElement {
  const original = document.querySelector<HTMLTemplateElement>(`#${template}`)?.content.firstElementChild;
  const copy = document.importNode(original as HTMLElement, true);
  fillIn(copy, fillings);
  return copy;
}

/** Writes each text where its name stands in `data-is`, and hides what has none. */
export function fillIn(root: HTMLElement, fillings: Record<string, Filling>): void {
  for (const [name, filling] of Object.entries(fillings))
    for (const element of root.querySelectorAll<HTMLElement>(`[data-is=${name}]`)) {
      const text = typeof filling === 'object' ? filling : undefined;
      const lang = text && langOf(text);
      element.textContent = text ? text.text : String(filling || '');
      // An empty one would say that nobody knows the language.
      if (lang) element.lang = lang;
      else element.removeAttribute('lang');
      element.hidden = !filling;
    }
}
