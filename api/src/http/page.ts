import { createHash } from 'node:crypto';

/** A page that this server makes itself, with the policy that allows exactly what is in it. */
export interface Page {
  html: string;
  contentSecurityPolicy: string;
}

/** One style in the page, no script. Its forms go to the origins in `formsTo`, and to where these redirect. */
export function plainPage(page: {
  title: string;
  style: string;
  body: string;
  language?: string;
  formsTo?: string[];
}): Page {
  const html = document(page.title, `<style>${page.style}</style>`, page.body, page.language);
  const policy = `${closed(page.formsTo)}; img-src data:; style-src '${digest(page.style)}'`;
  return { html, contentSecurityPolicy: policy };
}

/** Scripts and styles from this server only; the explorer's editor sets styles of its own. */
export function scriptedPage(page: {
  title: string;
  styles: string[];
  scripts: string[];
  body: string;
}): Page {
  const links = page.styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('');
  const scripts = page.scripts.map((path) => `<script src="${path}"></script>`).join('');
  const policy = `${closed()}; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; font-src 'self' data:; img-src 'self' data:`;
  return { html: document(page.title, links, `${page.body}${scripts}`), contentSecurityPolicy: policy };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

function closed(formsTo: string[] = ["'none'"]): string {
  return `default-src 'none'; base-uri 'none'; form-action ${formsTo.join(' ')}; frame-ancestors 'none'`;
}

function document(title: string, head: string, body: string, language = 'en'): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}` +
    `</head><body>${body}</body></html>`
  );
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
