import type { Block, Link, LinkedKind, Span } from '@aul/manuscript';
import type { Mark, Node } from '@tiptap/pm/model';

/**
 * The document as blocks: the way back from `toDocument`. A card for which nothing was chosen yet and a picture whose file
 * is still on the way are left out, and so is the one empty paragraph of a text that nobody has begun.
 */
export function toBlocks(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.forEach((node) => {
    const block = toBlock(node);
    if (block) blocks.push(block);
  });
  return isUnbegun(doc) ? [] : blocks;
}

/** One top node as a block; null when there is nothing to keep of it yet. */
export function toBlock(node: Node): Block | null {
  // Who reads the document has had ids given to all nodes: see `keep-ids.ts`.
  const { id, ...attributes } = node.attrs;
  switch (node.type.name) {
    case 'paragraph':
      return { id, type: 'TEXT', spans: toSpans(node) };
    case 'heading':
      return { id, type: 'HEADING', text: node.textContent };
    case 'quote':
      return { id, type: 'QUOTE', spans: toSpans(node), ...when('attribution', attributes.attribution) };
    case 'list':
      return { id, type: 'LIST', isOrdered: attributes.isOrdered, items: node.children.map(toSpans) };
    case 'picture':
      if (!attributes.pictureId) return null;
      return { id, type: 'PICTURE', pictureId: attributes.pictureId, ...when('caption', node.textContent) };
    case 'gallery':
      return { id, type: 'GALLERY', pictureIds: attributes.pictureIds, ...when('caption', node.textContent) };
    case 'products':
      return { id, type: 'PRODUCTS', productIds: attributes.productIds };
    case 'producer':
      return attributes.producerId ? { id, type: 'PRODUCER', producerId: attributes.producerId } : null;
    case 'place':
      return attributes.placeId ? { id, type: 'PLACE', placeId: attributes.placeId } : null;
    case 'brand':
      return attributes.brandId ? { id, type: 'BRAND', brandId: attributes.brandId } : null;
    case 'map':
      return { id, type: 'MAP', placeIds: attributes.placeIds };
    case 'fact': {
      const { publisher, sourceTitle: title, url } = attributes;
      return { id, type: 'FACT', text: node.textContent, source: { publisher, title, ...when('url', url) } };
    }
    default:
      throw new Error(`A document has no ${node.type.name} at its top.`);
  }
}

function toSpans(node: Node): Span[] {
  return node.children.map((child) => {
    const span: Span = { text: child.text ?? '' };
    for (const mark of child.marks) {
      if (mark.type.name === 'strong') span.isStrong = true;
      if (mark.type.name === 'emphasis') span.isEmphasis = true;
      if (mark.type.name === 'link') span.link = toLink(mark);
    }
    return span;
  });
}

function toLink({ attrs }: Mark): Link {
  const { url, kind, linkedId } = attrs as { url: string | null; kind: LinkedKind; linkedId: string };
  return url === null ? { kind, id: linkedId } : { url };
}

const when = <Name extends string>(name: Name, text: string) =>
  (text === '' ? {} : { [name]: text }) as { [Each in Name]?: string };

function isUnbegun(doc: Node): boolean {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  return only?.type.name === 'paragraph' && only.childCount === 0;
}
