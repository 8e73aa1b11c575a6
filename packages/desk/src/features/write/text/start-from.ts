import type { Block, Content } from '@aul/manuscript';

/** The structure of a text for its translation: the same blocks, pictures and records, and no words yet. */
export function startFrom({ fields, blocks }: Content): Content {
  return {
    // An author is called the same.
    fields: Object.fromEntries(
      Object.keys(fields).map((name) => [name, name === 'author' ? (fields[name] ?? '') : '']),
    ),
    blocks: blocks.map(withoutWords),
  };
}

function withoutWords(block: Block): Block {
  switch (block.type) {
    case 'TEXT':
      return { ...block, spans: [] };
    case 'HEADING':
      return { ...block, text: '' };
    case 'QUOTE':
      return {
        id: block.id,
        type: 'QUOTE',
        spans: [],
        ...(block.attribution && { attribution: block.attribution }),
      };
    case 'LIST':
      return { ...block, items: block.items.map(() => []) };
    case 'PICTURE':
      return { id: block.id, type: 'PICTURE', pictureId: block.pictureId };
    case 'GALLERY':
      return { id: block.id, type: 'GALLERY', pictureIds: block.pictureIds };
    case 'FACT':
      return { ...block, text: '' };
    default:
      return block;
  }
}
