import type { Block, Span } from './content.ts';

/** The words of a block without their manner; items of a list on lines of their own, none for what shows a record. */
export function plainText(block: Block): string {
  switch (block.type) {
    case 'TEXT':
    case 'QUOTE':
      return textOf(block.spans);
    case 'LIST':
      return block.items.map(textOf).join('\n');
    case 'HEADING':
    case 'FACT':
      return block.text;
    case 'PICTURE':
    case 'GALLERY':
      return block.caption ?? '';
    default:
      return '';
  }
}

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
