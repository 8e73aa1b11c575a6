import { hasNews } from './replace-around.ts';

/** Shows what is said of a failure to whoever looks elsewhere, and goes to what can be done; but nobody who types. */
export function showFailure(saying: HTMLElement, next: HTMLElement): void {
  if (!hasNews(document.activeElement)) next.focus({ preventScroll: true });
  saying.scrollIntoView({ block: 'center' });
}
