export type { Block, BlockType, Conflict, Content, FactSource, Link, LinkedKind, Span } from './content.ts';
