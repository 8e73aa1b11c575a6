import type { Block, Span } from '@aul/manuscript';
import type { Mark, Node, Schema } from '@tiptap/pm/model';
import { documentSchema } from './document-schema.ts';

/** The blocks as a document. No blocks are one empty paragraph, in which to begin. */
export function toDocument(blocks: readonly Block[], schema: Schema = documentSchema): Node {
  const nodes = blocks.map((block) => toNode(block, schema));
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('paragraph')]);
}

/** One block as the node of the same id. */
export function toNode(block: Block, schema: Schema = documentSchema): Node {
  const { id } = block;
  const words = (spans: readonly Span[]) => spans.flatMap((span) => toText(span, schema));
  const plain = (text: string | undefined) => words([{ text: text ?? '' }]);
  switch (block.type) {
    case 'TEXT':
      return schema.node('paragraph', { id }, words(block.spans));
    case 'HEADING':
      return schema.node('heading', { id }, plain(block.text));
    case 'QUOTE':
      return schema.node('quote', { id, attribution: block.attribution ?? '' }, words(block.spans));
    case 'LIST': {
      const items = block.items.length > 0 ? block.items : [[]];
      const nodes = items.map((spans) => schema.node('listItem', null, words(spans)));
      return schema.node('list', { id, isOrdered: block.isOrdered }, nodes);
    }
    case 'PICTURE':
      return schema.node('picture', { id, pictureId: block.pictureId }, plain(block.caption));
    case 'GALLERY':
      return schema.node('gallery', { id, pictureIds: block.pictureIds }, plain(block.caption));
    case 'PRODUCTS':
      return schema.node('products', { id, productIds: block.productIds });
    case 'PRODUCER':
      return schema.node('producer', { id, producerId: block.producerId });
    case 'PLACE':
      return schema.node('place', { id, placeId: block.placeId });
    case 'BRAND':
      return schema.node('brand', { id, brandId: block.brandId });
    case 'MAP':
      return schema.node('map', { id, placeIds: block.placeIds });
    case 'FACT': {
      const { publisher, title, url } = block.source;
      return schema.node('fact', { id, publisher, sourceTitle: title, url: url ?? '' }, plain(block.text));
    }
  }
}

function toText(span: Span, schema: Schema): Node[] {
  if (span.text === '') return [];
  const marks: Mark[] = [];
  if (span.isStrong) marks.push(schema.mark('strong'));
  if (span.isEmphasis) marks.push(schema.mark('emphasis'));
  if (span.link) marks.push(schema.mark('link', linkAttributes(span.link)));
  return [schema.text(span.text, marks)];
}

function linkAttributes(link: NonNullable<Span['link']>) {
  return 'url' in link ? { url: link.url } : { kind: link.kind, linkedId: link.id };
}
