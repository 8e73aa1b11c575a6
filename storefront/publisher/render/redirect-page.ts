/**
 * What stands at an address that a record had before: it leads to the one of today, for browsers at once, for search
 * engines by its canonical link. An address of this site is made of letters, digits, hyphens and slashes.
 */
export function redirectPage({ origin, to }: { origin: string; to: string }): string {
  return `<!DOCTYPE html><html lang="zxx"><head><meta charset="utf-8"><title>${to}</title><link rel="canonical" href="${origin}${to}"><meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex"></head><body><a href="${to}">${to}</a></body></html>`;
}
