import type { Answer, TestContext } from './harness.ts';

interface PageAnswer<T> {
  nodes: T[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

interface Walk {
  /** The list with its arguments but `first` and `after`: `products(sort: NAME)`. */
  list: string;
  /** What is asked of each record. */
  select: string;
  size: number;
  variables?: Record<string, unknown>;
  /** Declarations of the variables: `$filter: ProductFilter`. */
  declare?: string;
  /** Runs after each page but the last. */
  between?: (page: number) => Promise<void>;
}

export interface Walked<T> {
  records: T[];
  pages: number;
  totalCount: number;
}

/** Follows `endCursor` from page to page, as a client does. */
export async function walk<T = { slug: string }>(
  { query }: Pick<TestContext, 'query'>,
  { list, select, size, variables, declare = '', between }: Walk,
): Promise<Walked<T>> {
  const [name = '', args = ''] = list.split(/[()]/);
  const document = `query ($first: Int!, $after: String ${declare}) { list: ${name}(first: $first, after: $after ${args}) {
    nodes { ${select} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
  const records: T[] = [];
  for (let after: string | null = null, pages = 1; ; pages += 1) {
    const answer: Answer<{ list: PageAnswer<T> }> = await query(document, {
      ...variables,
      first: size,
      after,
    });
    if (!answer.data)
      throw new Error(`the list failed: ${answer.errors.join(', ')}`, { cause: answer.errors[0] });
    const { nodes, pageInfo, totalCount } = answer.data.list;
    records.push(...nodes);
    if (!pageInfo.hasNextPage) return { records, pages, totalCount };
    if (nodes.length !== size) throw new Error(`a page of ${nodes.length} of ${size} that is not the last`);
    after = pageInfo.endCursor;
    await between?.(pages);
  }
}
