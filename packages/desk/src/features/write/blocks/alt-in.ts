/** What is said of a picture to those who do not see it, in one language. */
export function altIn(alt: unknown, language: string): string | undefined {
  const text: unknown = alt && typeof alt === 'object' ? Reflect.get(alt, language) : undefined;
  if (typeof text === 'string') return text;
  const inner: unknown = text && typeof text === 'object' ? Reflect.get(text, 'text') : undefined;
  return typeof inner === 'string' ? inner : undefined;
}
