/** Pages that stand for an answer of the server: a file of their own instead of a folder. */
const ofAnAnswer = new Set(['/404', '/500']);

/** Where Astro's own build writes a page, from the top of the site. Throws for a path that would leave it. */
export function pageFile(path: string): string {
  const parts = path.split('/').slice(1);
  if (path === '/') return 'index.html';
  if (
    !path.startsWith('/') ||
    parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))
  )
    throw new Error(`"${path}" is no path of a page.`);
  const file = parts.join('/');
  if (ofAnAnswer.has(path)) return `${file}.html`;
  return /\.\w+$/.test(file) ? file : `${file}/index.html`;
}
