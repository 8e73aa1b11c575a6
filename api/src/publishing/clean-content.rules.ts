import type { Block, Content, Span } from '@aul/manuscript';

/** A text as it is published: without space around it, and without blocks, entries and spans that hold nothing. */
export function cleanContent({ fields, blocks }: Content): Content {
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.trim()])),
    blocks: blocks.flatMap((block) => {
      const clean = cleanBlock(block);
      return isEmpty(clean) ? [] : clean;
    }),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.type) {
    case 'TEXT':
      return { ...block, spans: withWords(block.spans) };
    case 'QUOTE': {
      const { attribution = '', ...rest } = block;
      const quote = { ...rest, spans: withWords(block.spans) };
      return attribution.trim() ? { ...quote, attribution: attribution.trim() } : quote;
    }
    case 'LIST':
      return { ...block, items: block.items.map(withWords).filter((item) => !isBlank(item)) };
    case 'HEADING':
      return { ...block, text: block.text.trim() };
    case 'FACT': {
      const { publisher, title, url = '' } = block.source;
      const source = { publisher: publisher.trim(), title: title.trim() };
      return {
        ...block,
        text: block.text.trim(),
        source: url.trim() ? { ...source, url: url.trim() } : source,
      };
    }
    case 'PICTURE':
    case 'GALLERY': {
      const { caption = '', ...rest } = block;
      return caption.trim() ? { ...rest, caption: caption.trim() } : rest;
    }
    default:
      return block;
  }
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'TEXT':
    case 'QUOTE':
      return isBlank(block.spans);
    case 'LIST':
      return block.items.length === 0;
    case 'HEADING':
      return block.text === '';
    case 'FACT':
      return block.text === '';
    case 'GALLERY':
      return block.pictureIds.length === 0;
    case 'PRODUCTS':
      return block.productIds.length === 0;
    case 'MAP':
      return block.placeIds.length === 0;
    default:
      return false;
  }
}

function withWords(spans: readonly Span[]): Span[] {
  return spans.filter(({ text }) => text !== '');
}

function isBlank(spans: readonly Span[]): boolean {
  return spans.every(({ text }) => text.trim() === '');
}
