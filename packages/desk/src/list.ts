import { useRef } from 'preact/hooks';
import { useAction } from './action.ts';
import { type Loaded, useLoaded } from './loaded.ts';

interface ListPage<Row> {
  nodes: readonly Row[];
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Rows<Row> {
  rows: readonly Row[];
  total: number;
  hasMore: boolean;
}

export interface List<Row> extends Loaded<Rows<Row>> {
  /** Loads the next ones behind those that are there. */
  more(): Promise<void>;
  isLoadingMore: boolean;
  moreError: unknown;
}

/** A list of the API, page by page. It begins anew whenever one of `of` changes. */
export function useList<Row>(
  load: (after: string | null) => Promise<ListPage<Row>>,
  of: readonly unknown[],
): List<Row> {
  const cursor = useRef<string | null>(null);
  const key = useRef<readonly unknown[]>(of);
  key.current = of;
  const loaded = useLoaded(async () => joined([], await load(null)), of);
  const more = useAction(async () => {
    const before = loaded.data;
    if (!before) return;
    const askedFor = key.current;
    const next = await load(cursor.current);
    // A filter may have changed meanwhile: what comes then is of another list.
    if (askedFor.every((part, at) => part === key.current[at])) loaded.replace(joined(before.rows, next));
  });

  function joined(before: readonly Row[], { nodes, totalCount, pageInfo }: ListPage<Row>): Rows<Row> {
    cursor.current = pageInfo.endCursor ?? null;
    const rows = [...before, ...nodes];
    return { rows, total: totalCount ?? rows.length, hasMore: pageInfo.hasNextPage };
  }

  return { ...loaded, more: () => more.run(), isLoadingMore: more.isBusy, moreError: more.error };
}
