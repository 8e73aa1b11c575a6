import type { Block, Link, Span } from '@aul/manuscript';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { recordsById } from '../graphql/find-record.ts';
import { selectedIn } from '../graphql/selected.ts';
import { blockTypeNames } from './story.blocks.ts';
import { linkedTypes, plainWords, type StoredBlock, toBlocks } from './story-block.ts';

export interface BlockReading {
  context: Context;
  info: GraphQLResolveInfo;
}

/** At most so many are shown of what a block names. */
const most = { products: 12, pictures: 24, places: 50 };

/**
 * Stored blocks with the records that they name, as the schema has them. What is not public is left out: a block that shows
 * nothing else, and the link of words, which stay.
 */
export async function readBlocks(stored: readonly StoredBlock[], reading: BlockReading): Promise<object[]> {
  const blocks = toBlocks(stored);
  const read = await Promise.all(blocks.map((block) => readBlock(block, reading)));
  return read.flatMap((block, index) => {
    const type = blocks[index]?.type;
    return block && type ? [{ ...block, __typename: blockTypeNames[type] }] : [];
  });
}

/** Null when what it shows is no longer public. */
async function readBlock(block: Block, reading: BlockReading): Promise<object | null> {
  switch (block.type) {
    case 'TEXT':
    case 'QUOTE':
      return { ...block, ...(await readWords(block.spans, reading)) };
    case 'LIST':
      return { ...block, items: await Promise.all(block.items.map((item) => readWords(item, reading))) };
    case 'PICTURE': {
      const picture = await shown('Picture', 'picture', reading).load(block.pictureId);
      return picture && { ...block, picture };
    }
    case 'GALLERY': {
      const pictures = await all('Picture', 'pictures', { ids: block.pictureIds, reading });
      return pictures && { ...block, pictures };
    }
    case 'PRODUCTS': {
      const products = await all('Product', 'products', { ids: block.productIds, reading });
      return products && { ...block, products };
    }
    case 'PRODUCER': {
      const producer = await shown('Producer', 'producer', reading).load(block.producerId);
      return producer && { ...block, producer };
    }
    case 'PLACE': {
      const place = await shown('Place', 'place', reading).load(block.placeId);
      return place && { ...block, place };
    }
    case 'BRAND': {
      const brand = await shown('Brand', 'brand', reading).load(block.brandId);
      return brand && { ...block, brand };
    }
    case 'MAP': {
      const places = await all('Place', 'places', { ids: block.placeIds, reading });
      return places && { ...block, places };
    }
    case 'HEADING':
    case 'FACT':
      return block;
  }
}

/** Those that are public; null for none. */
async function all(
  typeName: string,
  field: keyof typeof most,
  { ids, reading }: { ids: readonly string[]; reading: BlockReading },
): Promise<object[] | null> {
  const rows = await shown(typeName, field, reading).loadMany(ids.slice(0, most[field]));
  const failed = rows.find((row) => row instanceof Error);
  if (failed) throw failed;
  const records = rows.filter((row) => row !== null);
  return records.length > 0 ? records : null;
}

async function readWords(spans: readonly Span[], reading: BlockReading) {
  const read = await Promise.all(
    spans.map(async ({ text, isStrong = false, isEmphasis = false, link }) => ({
      text,
      isStrong,
      isEmphasis,
      ...(link && (await readLink(link, reading))),
    })),
  );
  return { text: plainWords(spans), spans: read };
}

async function readLink(link: Link, reading: BlockReading) {
  if ('url' in link) return { url: link.url };
  return { record: await shown(linkedTypes[link.kind], 'record', reading).load(link.id) };
}

/** Where below `content` the records of a field are selected. */
const selectedAt: Readonly<Record<string, string[][]>> = {
  record: [
    ['blocks', 'spans', 'record'],
    ['blocks', 'items', 'spans', 'record'],
  ],
};

/** Records by id that blocks show in a field, for all blocks of all stories at one path of the answer: these select the same of them. */
function shown(typeName: string, field: string, { context, info }: BlockReading) {
  return context.loader<string, object | null>(`story.${field} ${typeName} ${pathOf(info)}`, (ids) => {
    const { row } = selectedIn(context, info);
    const paths = selectedAt[field] ?? [['blocks', field]];
    return recordsById(context, typeName, ids, (name, alias) => row(name, alias, ...paths));
  });
}

/** Where a field stands in the answer, whichever record of a list it belongs to. */
function pathOf({ path }: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let part: typeof path | undefined = path; part; part = part.prev)
    if (typeof part.key === 'string') names.unshift(part.key);
  return names.join('.');
}
