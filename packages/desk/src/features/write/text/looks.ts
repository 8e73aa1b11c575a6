/**
 * What HTML from elsewhere says by `style` alone. The policy of the desk's page lets no browser read styles that stand in
 * HTML, and complains of each, as of handlers of events: so they are set aside before the HTML is parsed.
 */
export function setLooksAside(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=/gi, ' data-look=').replace(/\son\w+\s*=/gi, ' data-off='),
    );
}

/** What is strong or emphasised by its looks becomes so by its elements; what its looks take back is so no more. */
export function readLooks(body: Element): void {
  for (const element of body.querySelectorAll('[data-look]')) {
    const look = element.getAttribute('data-look') ?? '';
    element.removeAttribute('data-look');
    const weight = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(look)?.[1];
    const slant = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(look)?.[1];
    const isStrong = weight && /^(bold(er)?|[6-9]\d\d)$/i.test(weight);
    const isEmphasis = slant && /^(italic|oblique)$/i.test(slant);
    if (isStrong) wrapInside(element, 'strong');
    if (isEmphasis) wrapInside(element, 'em');
    // Google Docs wraps all that is copied in a `b` that is not bold.
    const isTakenBack =
      (weight && !isStrong && element.matches('b, strong')) ||
      (slant && !isEmphasis && element.matches('i, em'));
    if (isTakenBack) element.replaceWith(...element.childNodes);
  }
}

function wrapInside(element: Element, tag: string): void {
  if (element.matches('h1, h2, h3, h4, h5, h6')) return;
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
}
