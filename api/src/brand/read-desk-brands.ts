import { sql } from 'kysely';
import { isNamed } from '../assistance/kept-conditions.ts';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import type { Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import { type DeskBrandRow, deskBrandRow } from './desk-brand-row.ts';

interface BrandFilter {
  text?: string | null | undefined;
  state?: string | null | undefined;
}

/** A page of all brands, by address. */
export function readDeskBrands(
  context: Context,
  { args, filter }: { args: PageArgs; filter: BrandFilter },
): Promise<Page<DeskBrandRow>> {
  return rowPage(context, {
    args,
    order: { expression: sql`brand.slug`, direction: 'asc', type: 'text', name: 'address' },
    id: sql`brand.id`,
    node: deskBrandRow,
    from: sql`brand`,
    where: [
      ...given(filter.state, (state) => sql`brand.state = ${state}`),
      ...given(filter.text?.trim() || null, (words) => isNamed('brand', words)),
    ],
  });
}
