import type { Block, LinkedKind, Span } from '@aul/manuscript';

type Unnamed<Named> = Named extends Block ? Omit<Named, 'id'> & { id?: string } : never;

/**
 * A block as it is given and stored, in one language. Related records are named by id and looked up when read. Words without
 * marks may stand as plain `text`, and a block without an id: `toBlocks` gives what is missing.
 */
export type StoredBlock =
  | Unnamed<Block>
  | { id?: string; type: 'TEXT'; text: string }
  | { id?: string; type: 'QUOTE'; text: string; attribution?: string | undefined };

/** The blocks whole: with spans, and with ids, which are the same each time. */
export function toBlocks(stored: readonly StoredBlock[]): Block[] {
  return stored.map((block, index) => {
    const id = block.id ?? `b${index + 1}`;
    if (block.type === 'TEXT' && 'text' in block)
      return { id, type: 'TEXT', spans: block.text ? [{ text: block.text }] : [] };
    if (block.type === 'QUOTE' && 'text' in block) {
      const { text, attribution } = block;
      const spans = text ? [{ text }] : [];
      return attribution ? { id, type: 'QUOTE', spans, attribution } : { id, type: 'QUOTE', spans };
    }
    return { ...block, id };
  });
}

/** The words without their marks. */
export function plainWords(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** What words lead to: kind to GraphQL type. */
export const linkedTypes: Readonly<Record<LinkedKind, string>> = {
  PLACE: 'Place',
  BRAND: 'Brand',
  PRODUCER: 'Producer',
  PRODUCT: 'Product',
  STORY: 'Story',
};
