import type { Block, Content, Span } from './content.ts';

/** The text with all its words converted, as from one script to the other. Sources are named as they name themselves. */
export function convertContent(content: Content, convert: (text: string) => string): Content {
  const fields = Object.entries(content.fields).map(([name, text]) => [name, convert(text)]);
  return {
    fields: Object.fromEntries(fields),
    blocks: content.blocks.map((block) => convertBlock(block, convert)),
  };
}

function convertBlock(block: Block, convert: (text: string) => string): Block {
  const spans = (all: Span[]) => all.map((span) => ({ ...span, text: convert(span.text) }));
  switch (block.type) {
    case 'TEXT':
      return { ...block, spans: spans(block.spans) };
    case 'QUOTE': {
      const attribution = block.attribution === undefined ? {} : { attribution: convert(block.attribution) };
      return { ...block, spans: spans(block.spans), ...attribution };
    }
    case 'LIST':
      return { ...block, items: block.items.map(spans) };
    case 'HEADING':
    case 'FACT':
      return { ...block, text: convert(block.text) };
    case 'PICTURE':
    case 'GALLERY':
      return block.caption === undefined ? block : { ...block, caption: convert(block.caption) };
    default:
      return block;
  }
}
