import { langOf, type Text } from '../../ui/text.ts';

/** An element with a text, in the language that it is really in. */
export function textElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: Text | string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = typeof text === 'string' ? text : text.text;
  const lang = typeof text === 'string' ? undefined : langOf(text);
  if (lang) element.lang = lang;
  return element;
}
