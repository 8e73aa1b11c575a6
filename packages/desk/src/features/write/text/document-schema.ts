import { getSchema } from '@tiptap/core';
import { nodes } from './nodes.ts';

/** What a document of the editor can consist of: exactly what `Content.blocks` can. */
export const documentSchema = getSchema(nodes);
