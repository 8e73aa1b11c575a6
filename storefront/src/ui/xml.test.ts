import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readXml } from '../../test/read-xml.ts';
import { xmlHead, xmlText } from './xml.ts';

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom('<', '&', ']]>', '"', "'", '\r', '\t', '\n', '\0', '\u001b', '\ufffe', '\ud800', '&amp;'),
);
const allowed = /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

it('reads as it was written, whatever the text is; only what XML cannot hold is lost', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join('');
      const root = readXml(`${xmlHead}<a b="${xmlText(text)}">${xmlText(text)}</a>`);
      const kept = Array.from(text)
        .filter((sign) => allowed.test(sign))
        .join('');
      expect(root.text).toBe(kept);
      expect(root.attributes.b).toBe(kept.replaceAll('\n', ' '));
    }),
  );
});
