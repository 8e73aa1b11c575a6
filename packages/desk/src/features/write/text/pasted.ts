import { readLooks, setLooksAside } from './looks.ts';

/**
 * HTML from elsewhere, made such that the document's own parser finds our blocks in it: what a word processor adds goes,
 * its imitated lists become lists, lines that end in `<br>` become blocks of their own, and what is nested is laid flat.
 * What it is called or looks like beyond that is left behind by the parser, which knows our blocks and marks alone.
 */
export function cleanPasted(html: string): string {
  // What was cut here comes back as it was.
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(setLooksAside(html), 'text/html');
  for (const element of body.querySelectorAll(
    'style, script, meta, link, title, template, iframe, object, svg, img',
  )) {
    element.remove();
  }
  removeComments(body);
  makeWordLists(body);
  readLooks(body);
  for (const cell of body.querySelectorAll('td, th, dt, dd, figcaption, caption')) rename(cell, 'p');
  for (const inner of body.querySelectorAll(':is(li, ul, ol) :is(ul, ol)')) flattenList(inner);
  for (const item of body.querySelectorAll('li, h1, h2, h3, h4, h5, h6')) unwrapBlocks(item);
  for (const quote of body.querySelectorAll('blockquote')) splitQuote(quote);
  for (const br of body.querySelectorAll('br')) splitAt(br);
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote')) {
    if (element.textContent?.replace(/[\s\u00a0]/g, '') === '') element.remove();
  }
  return body.innerHTML;
}

const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, section, article, table, tbody, tr, pre';

function removeComments(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else removeComments(child);
  }
}

/** Word writes a list as paragraphs that begin with a sign of their own. */
function makeWordLists(body: Element): void {
  let list: Element | null = null;
  for (const paragraph of body.querySelectorAll('p[data-look*="mso-list"], p[class*="MsoListParagraph"]')) {
    const signs = [...paragraph.querySelectorAll('span[data-look*="mso-list"]')];
    const isOrdered = signs.some((sign) => /^\s*(\d|[a-z][.)])/i.test(sign.textContent ?? ''));
    for (const sign of signs) sign.remove();
    if (!list || list !== paragraph.previousElementSibling) {
      list = body.ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
      paragraph.before(list);
    }
    list.append(rename(paragraph, 'li'));
  }
}

function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** The items of a list in an item come behind that item; where it hangs in another list, as in Google Docs, in its place. */
function flattenList(inner: Element): void {
  const items = [...inner.children].filter(({ tagName }) => tagName === 'LI');
  const around = inner.parentElement?.closest('li, ul, ol');
  if (around?.tagName === 'LI') around.after(...items);
  else inner.before(...items);
  inner.remove();
}

function unwrapBlocks(item: Element): void {
  for (const block of item.querySelectorAll(BLOCKS)) {
    if (block.previousSibling) block.before(' ');
    block.replaceWith(...block.childNodes);
  }
}

function splitQuote(quote: Element): void {
  const parts = [...quote.querySelectorAll(BLOCKS)];
  if (parts.length === 0) return;
  for (const part of parts) quote.before(rename(part, 'blockquote'));
  quote.remove();
}

/** Ends the block at a line break: what follows becomes a block of the same kind. */
function splitAt(br: Element): void {
  const block = br.closest('p, li, blockquote, h1, h2, h3, h4, h5, h6, div');
  if (!block?.lastChild) {
    br.replaceWith(br.parentElement?.tagName === 'BODY' ? br.ownerDocument.createElement('p') : ' ');
    return;
  }
  const rest = br.ownerDocument.createRange();
  rest.setStartAfter(br);
  rest.setEndAfter(block.lastChild);
  const next = br.ownerDocument.createElement(block.tagName);
  next.append(rest.extractContents());
  block.after(next);
  br.remove();
}
