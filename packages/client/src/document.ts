import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document as code generation writes it (`documentMode: 'string'`), its data and variables known to the compiler. */
export interface TypedDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
  /** `hash`: the id under which the API may trust the document. */
  __meta__?: Record<string, unknown> | undefined;
}

/** A list by pages, as every connection of the API is one. */
export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
