import {
  array,
  boolean,
  check,
  type GenericSchema,
  literal,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
  uuid,
  variant,
} from 'valibot';
import type { Block, Content, Span } from './content.ts';

/** How large a text may be. Its blocks and bytes are for whoever takes it to count: a merge of two may have more. */
export const contentLimits = {
  blocks: 200,
  /** Letters of a field or of all words of a block. */
  letters: 20_000,
  /** Of the whole text as JSON in UTF-8. */
  bytes: 300_000,
} as const;

/** Bytes that a text takes as JSON. */
export function contentBytes(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length;
}

// What the database cannot keep: the zero character, and half of a pair.
const prose = pipe(
  string(),
  maxLength(contentLimits.letters),
  check((text) => !text.includes('\u0000') && text.isWellFormed(), 'This is no text'),
);
const name = pipe(prose, maxLength(1000));
const id = pipe(string(), uuid());

/** An address, or the beginning of one while it is being typed; never one that a browser would run. */
const address = pipe(
  prose,
  maxLength(2000),
  check((url) => isHarmless(url), 'This address cannot be linked to'),
);

const link = union([
  strictObject({ url: address }),
  strictObject({ kind: picklist(['PLACE', 'BRAND', 'PRODUCER', 'PRODUCT', 'STORY']), id }),
]);

const span: GenericSchema<Span> = strictObject({
  text: pipe(prose, minLength(1)),
  isStrong: optional(literal(true)),
  isEmphasis: optional(literal(true)),
  link: optional(link),
});
const spans = pipe(array(span), maxLength(2000));
const ids = pipe(array(id), maxLength(100));

const blockId = pipe(string(), regex(/^[\w-]{1,64}$/));

const block: GenericSchema<Block> = pipe(
  variant('type', [
    strictObject({ id: blockId, type: literal('TEXT'), spans }),
    strictObject({ id: blockId, type: literal('HEADING'), text: prose }),
    strictObject({ id: blockId, type: literal('QUOTE'), spans, attribution: optional(name) }),
    strictObject({
      id: blockId,
      type: literal('LIST'),
      isOrdered: boolean(),
      items: pipe(array(spans), maxLength(500)),
    }),
    strictObject({ id: blockId, type: literal('PICTURE'), pictureId: id, caption: optional(prose) }),
    strictObject({ id: blockId, type: literal('GALLERY'), pictureIds: ids, caption: optional(prose) }),
    strictObject({ id: blockId, type: literal('PRODUCTS'), productIds: ids }),
    strictObject({ id: blockId, type: literal('PRODUCER'), producerId: id }),
    strictObject({ id: blockId, type: literal('PLACE'), placeId: id }),
    strictObject({ id: blockId, type: literal('BRAND'), brandId: id }),
    strictObject({ id: blockId, type: literal('MAP'), placeIds: ids }),
    strictObject({
      id: blockId,
      type: literal('FACT'),
      text: prose,
      source: strictObject({ publisher: name, title: name, url: optional(address) }),
    }),
  ]),
  check((given) => lettersOf(given) <= contentLimits.letters, 'The block has too many letters'),
);

/**
 * A text as anybody may send it, however far it is written: half an address and an empty title are no mistakes here. How large it
 * is as a whole is not looked at.
 */
export const contentSchema: GenericSchema<Content> = pipe(
  strictObject({
    fields: record(pipe(string(), regex(/^\w{1,40}$/)), prose),
    blocks: array(block),
  }),
  check(
    ({ blocks }) => new Set(blocks.map((each) => each.id)).size === blocks.length,
    'Two blocks have one id',
  ),
);

function lettersOf(given: Block): number {
  const all = 'items' in given ? given.items.flat() : 'spans' in given ? given.spans : [];
  return all.reduce((sum, { text }) => sum + text.length, 0);
}

function isHarmless(url: string): boolean {
  // Browsers leave out what cannot be seen before they look at the scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{C}\s]/gu, ''))?.[1];
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase());
}
