/** What XML 1.0 cannot hold, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Read as spaces, and as other line ends, when they stand for themselves.
  '\t': '&#9;',
  '\r': '&#13;',
};

/** A text as it stands in an element or attribute of XML, or of HTML. What XML has no way to say is left out. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"'\t\r]/g, (sign) => references[sign] ?? sign);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The answer with which a page that is XML is made. */
export function xmlResponse(text: string, type = 'application/xml'): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
