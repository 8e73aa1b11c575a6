import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLdText } from './json-ld.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('</script>', '</SCRIPT >', '<!--', '<script>', ']]>', '\u2028', '&lt;', '\\u003c', '"'),
);

it('never ends its element, and says what it was given, whatever the texts are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hostile), { minLength: 1, maxLength: 3 }), (names) => {
      const things = names.map((name) => ({ '@type': 'Thing', name: name.join('') }));
      const text = jsonLdText(things);
      expect(text).not.toContain('<');
      const { '@context': context, '@graph': graph, ...only } = JSON.parse(text);
      expect(context).toBe('https://schema.org');
      expect(graph ?? [only]).toEqual(things);
    }),
  );
});

it('leaves out what is not there', () => {
  expect(jsonLdText([{ '@type': 'Thing', name: undefined }])).toBe(
    '{"@context":"https://schema.org","@type":"Thing"}',
  );
});
