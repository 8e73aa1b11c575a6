/**
 * Puts new children into the place of old ones, made of the same templates. A field that has the focus stays where a new
 * one has its id, with its caret; what was typed there since it was told last stays, too.
 */
export function replaceAround(place: HTMLElement, children: readonly HTMLElement[]): void {
  const next = document.createElement('div');
  next.append(...children);
  const stays = document.activeElement;
  const same = next.querySelector<HTMLInputElement>(`input[id="${stays?.id}"]`);
  if (!(stays instanceof HTMLInputElement) || !place.contains(stays) || !same) {
    place.replaceChildren(...children);
    return;
  }
  const isTyped = hasNews(stays);
  stays.ariaInvalid = same.ariaInvalid;
  stays.checked = same.checked;
  stays.defaultValue = same.defaultValue;
  if (!isTyped) stays.value = same.value;
  let [old, fresh]: [Element | null, Element | null] = [stays, same];
  while (old && fresh && old !== place) {
    const siblings = [...(fresh.parentNode?.childNodes ?? [])];
    const at = siblings.indexOf(fresh);
    for (const other of [...(old.parentNode?.childNodes ?? [])]) if (other !== old) other.remove();
    old.before(...siblings.slice(0, at));
    old.after(...siblings.slice(at + 1));
    [old, fresh] = [old.parentElement, fresh.parentElement];
  }
}

/** Whether something was typed into a field since it was filled, or told last. */
export function hasNews(field: Element | null): boolean {
  return field instanceof HTMLInputElement && field.value !== field.defaultValue;
}
