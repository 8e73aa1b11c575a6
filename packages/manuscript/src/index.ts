export { type ComparedWords, compareWords } from './compare-words.ts';
export type { Block, BlockType, Conflict, Content, FactSource, Link, LinkedKind, Span } from './content.ts';
export { contentBytes, contentLimits, contentSchema } from './content-schema.ts';
export { convertContent } from './convert-content.ts';
export { emptyContent } from './empty-content.ts';
export { type MergedContent, mergeContent } from './merge-content.ts';
export { plainText } from './plain-text.ts';
export { same } from './same.ts';
export {
  createWritingSession,
  type JournalEntry,
  type JournalStore,
  type Save,
  type SaveAnswer,
  SaveRefused,
  type WritingSession,
  type WritingSessionOptions,
  type WritingStatus,
  writingTimes,
} from './writing-session.ts';
