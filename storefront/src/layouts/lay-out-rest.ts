/**
 * What is far below is skipped when a page is first shown (frame.css), and laid out part by part as soon as there is
 * nothing else to do: before anyone comes there, and whole for who prints or pictures the page.
 */
const parts = [...document.querySelectorAll('main > section, .tiles, .foot')];
// Safari has no idle time.
const later = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 20));

function next(): void {
  parts.shift()?.classList.add('laid-out');
  if (parts.length > 0) later(next);
}

addEventListener('load', () => later(next));
