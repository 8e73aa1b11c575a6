/** A text in one language: its fields by name (a story has `title`, `lead` and `author`), and its blocks in order. */
export interface Content {
  fields: Record<string, string>;
  blocks: Block[];
}

/** Words in one manner. Spans that stand side by side differ in something. */
export interface Span {
  text: string;
  isStrong?: true;
  isEmphasis?: true;
  link?: Link;
}

/** Where words lead: to an address elsewhere, or to a record of ours, wherever its page is. */
export type Link = { url: string } | { kind: LinkedKind; id: string };

export type LinkedKind = 'PLACE' | 'BRAND' | 'PRODUCER' | 'PRODUCT' | 'STORY';

/** Where a fact has been found. */
export interface FactSource {
  publisher: string;
  title: string;
  url?: string;
}

/** A part of a text. `id` stays the same while the block is moved and changed; records are named by their ids. */
export type Block = { id: string } & (
  | { type: 'TEXT'; spans: Span[] }
  | { type: 'HEADING'; text: string }
  | { type: 'QUOTE'; spans: Span[]; attribution?: string }
  | { type: 'LIST'; isOrdered: boolean; items: Span[][] }
  | { type: 'PICTURE'; pictureId: string; caption?: string }
  | { type: 'GALLERY'; pictureIds: string[]; caption?: string }
  | { type: 'PRODUCTS'; productIds: string[] }
  | { type: 'PRODUCER'; producerId: string }
  | { type: 'PLACE'; placeId: string }
  | { type: 'BRAND'; brandId: string }
  | { type: 'MAP'; placeIds: string[] }
  | { type: 'FACT'; text: string; source: FactSource }
);

export type BlockType = Block['type'];

/** Words of one writer that met those of another at the same place: the other's stand in the text, these were put aside. */
export type Conflict =
  | { at: 'FIELD'; name: string; mine: string; base: string }
  | { at: 'BLOCK'; blockId: string; mine: Block; base: Block | null };
