import { type ListQuery, readListQuery } from './list-query.ts';

/** What is chosen in the form. */
export function queryOf(form: HTMLFormElement): ListQuery {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readListQuery(new URLSearchParams(values));
}

/** Shows in the form what was chosen. */
export function chooseIn(
  form: HTMLFormElement,
  { craft, place, max, supply, isSent, sort }: ListQuery,
): void {
  const values = Object.entries({ craft, place, max, supply, sort: sort ?? 'NEWEST' });
  for (const [name, value] of values) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
      field.value = String(value ?? '');
  }
  const sent = form.elements.namedItem('sent');
  if (sent instanceof HTMLInputElement) sent.checked = isSent ?? false;
}

/** What the choice of a field is called in the page; nothing where none is made. */
export function nameOf(form: HTMLFormElement, name: string): string | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement && field.value
    ? field.selectedOptions[0]?.text.trim()
    : undefined;
}
