import { createHash } from 'node:crypto';

/** A page that this server makes itself, with the policy that allows exactly what is in it. */
export interface Page {
  html: string;
  contentSecurityPolicy: string;
}

/** One style in the page, no script. */
export function plainPage(page: { title: string; style: string; body: string }): Page {
  const html = document(page.title, `<style>${page.style}</style>`, page.body);
  return { html, contentSecurityPolicy: `${closed}; img-src data:; style-src '${digest(page.style)}'` };
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
  const policy = `${closed}; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; font-src 'self' data:; img-src 'self' data:`;
  return { html: document(page.title, links, `${page.body}${scripts}`), contentSecurityPolicy: policy };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function document(title: string, head: string, body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}` +
    `</head><body>${body}</body></html>`
  );
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
